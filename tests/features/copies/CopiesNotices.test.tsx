// @vitest-environment jsdom
import { act, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test, vi } from 'vitest'
import { CopiesNotices } from '../../../src/features/copies/CopiesNotices'
import { MayForget } from '../../../src/features/copies/MayForget'
import { editStep } from '../../../src/commands/editStep'
import { REMIND_AFTER_MS } from '../../../src/features/copies/fileReminder'
import type { FileStanding } from '../../../src/storage/fileKeeper'
import type { Keeper } from '../../../src/storage/keeper'
import type { Library, Loss, SavingStatus, Standing } from '../../../src/storage/library'
import { memoryLibrary } from '../../../src/storage/memoryLibrary'
import { anySession } from '../../storage/anySession'
import { windowOf } from '../../support/windowOf'

const SAVED: SavingStatus = { state: 'saved', at: null, trouble: null }

/** The notices of a session whose file, store and saving stand like this. */
function shown(
  now: { readonly file?: FileStanding; readonly status?: SavingStatus; readonly standing?: Standing } = {},
) {
  const woken: string[] = []
  const kept: string[] = []
  let lose: ((loss: Loss) => void) | null = null
  const keeper = {
    file: {
      onStanding: (listener: (standing: FileStanding) => void) => {
        listener(now.file ?? { kind: 'none' })
        return () => undefined
      },
      wake: async () => void woken.push('woken'),
    },
    onStatus: (listener: (status: SavingStatus) => void) => {
      listener(now.status ?? SAVED)
      return () => undefined
    },
  } as unknown as Keeper
  const library: Library = {
    ...memoryLibrary(),
    keepAgain: (id) => void kept.push(id),
    onStanding: (listener) => {
      listener(now.standing ?? 'fine')
      return () => undefined
    },
    onLoss: (listener) => {
      lose = listener
      return () => undefined
    },
  }
  const opened = windowOf(anySession('s'), <CopiesNotices library={library} keeper={keeper} sessionId="s" />)
  return { ...opened, woken, kept, lose: (loss: Loss) => act(() => lose?.(loss)) }
}

test('nothing is said when all is well', () => {
  shown()
  expect(screen.queryByRole('button')).toBeNull()
})

test('after a restart the file waits for a press', async () => {
  const { woken } = shown({ file: { kind: 'asleep', target: 'file', name: 'mine.json' } })
  await userEvent.click(screen.getByRole('button', { name: 'Keep writing to mine.json' }))
  expect(woken).toEqual(['woken'])
})

test('a file that could not be written is said, with what to look at', async () => {
  const { woken } = shown({ file: { kind: 'failed', target: 'file', name: 'mine.json', at: null } })
  expect(screen.getByText(/^mine.json could not be written. Is the stick plugged in/)).toBeVisible()
  await userEvent.click(screen.getByRole('button', { name: 'Try again now' }))
  expect(woken).toEqual(['woken'])
})

test('what was cleared under an open session is kept again only when somebody says so', async () => {
  const { kept } = shown({ status: { state: 'not-saved', at: 1, trouble: 'cleared' } })
  expect(screen.getByText(/^What this browser had saved was cleared/)).toBeVisible()
  expect(screen.getByRole('button', { name: 'Save a file now' })).toBeVisible()
  expect(kept).toEqual([])
  await userEvent.click(screen.getByRole('button', { name: 'Keep it' }))
  expect(kept).toEqual(['s'])
})

test('a newer version that has been here is said', () => {
  shown({ standing: 'newer-version' })
  expect(screen.getByText(/^A newer version of Throughline has been used/)).toBeVisible()
})

test('a damage found after opening is said, of this session only', () => {
  const { lose } = shown()
  lose({ session: 'another', why: 'damaged', hash: null })
  expect(screen.queryByRole('link')).toBeNull()
  lose({ session: 's', why: 'damaged', hash: null })
  expect(screen.getByRole('link', { name: 'See what can be restored' })).toHaveAttribute('href', '#/')
})

test('after half an hour of work that no file holds a person is reminded, and may put it off', async () => {
  vi.useFakeTimers({ shouldAdvanceTime: true })
  const { store } = shown()
  act(() => void store.getState().run(editStep('a', { text: 'Told' })))
  await act(() => vi.advanceTimersByTimeAsync(REMIND_AFTER_MS + 60_000))
  expect(screen.getByText(/minutes of work are in this browser only/)).toBeVisible()
  act(() => screen.getByRole('button', { name: 'Later' }).click())
  vi.useRealTimers()
  expect(screen.queryByText(/in this browser only/)).toBeNull()
})

test('a session whose own file is written needs no reminder', async () => {
  vi.useFakeTimers({ shouldAdvanceTime: true })
  const { store } = shown({ file: { kind: 'kept', target: 'file', name: 'mine.json', at: 1 } })
  act(() => void store.getState().run(editStep('a', { text: 'Told' })))
  await act(() => vi.advanceTimersByTimeAsync(2 * REMIND_AFTER_MS))
  vi.useRealTimers()
  expect(screen.queryByText(/in this browser only/)).toBeNull()
})

test('Safari’s seven days are said', async () => {
  const safari = { vendor: 'Apple Computer, Inc.', isInstalled: false, isPersisted: false }
  render(<MayForget ask={async () => safari} />)
  expect(await screen.findByText(/seven days without a visit/)).toBeVisible()
})
