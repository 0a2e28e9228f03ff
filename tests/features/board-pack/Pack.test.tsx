// @vitest-environment jsdom
import { act, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { Profiler } from 'react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { PACK_PARTS, type PackAsked } from '../../../src/exchange/pack/packOrder'
import { AskedButton } from '../../../src/features/actions/AskedButton'
import { Pack } from '../../../src/features/board-pack/Pack'
import type { MakePack, Prepare } from '../../../src/features/board-pack/usePackMaking'
import { newCard, newFinding } from '../../../src/model/defaults'
import type { Session } from '../../../src/model/session'
import { TellRegion } from '../../../src/ui/tell'
import { wall } from '../../scene/smallWall'
import { windowOf } from '../../support/windowOf'

let handedOver: string[] = []

beforeEach(() => {
  handedOver = []
  vi.stubGlobal(
    'URL',
    Object.assign(URL, { createObjectURL: () => 'blob:here', revokeObjectURL: () => undefined }),
  )
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    handedOver.push(this.download)
  })
})

afterEach(async () => {
  vi.unstubAllGlobals()
  // The message bar is one for the window, and would still speak in the next test.
  for (const close of screen.queryAllByRole('button', { name: 'Close' })) await userEvent.click(close)
})

function session(): Session {
  const small = wall([{ text: 'Apply' }], [])
  return { ...small, cards: [newCard({ id: 'c1', map: 'm', text: 'It stays' })] }
}

interface Asked {
  readonly scopes: string[]
  readonly packs: PackAsked[]
}

function shown(makePack?: MakePack): Asked {
  const asked: Asked = { scopes: [], packs: [] }
  const prepare: Prepare = async (scope) => {
    asked.scopes.push(scope)
    return { session: session(), said: '' }
  }
  const made: MakePack = async (_session, wanted) => {
    asked.packs.push(wanted)
    return { name: 'leaving-board-pack.zip', blob: new Blob(['zip']) }
  }
  windowOf(
    session(),
    <>
      <Pack prepare={prepare} makePack={makePack ?? made} />
      <TellRegion />
    </>,
  )
  return asked
}

test('is safe to share at first, and says what is left out', () => {
  shown()
  expect(screen.getByRole('switch', { name: 'Safe to share' })).toBeChecked()
  expect(screen.getByText('1 card that stays in the room')).toBeVisible()
})

test('makes all of it from one button, as it may leave, and says so', async () => {
  const asked = shown()
  await userEvent.click(screen.getByRole('button', { name: 'Make the pack' }))
  expect(await screen.findByText(/leaving-board-pack\.zip/)).toBeVisible()
  expect(handedOver).toEqual(['leaving-board-pack.zip'])
  expect(asked.scopes).toEqual(['to-share'])
  expect(asked.packs.map(({ parts, scope }) => ({ parts, scope }))).toEqual([
    { parts: PACK_PARTS, scope: 'to-share' },
  ])
})

test('switched off, it says that cards that may not leave stay out in any case', async () => {
  const asked = shown()
  await userEvent.click(screen.getByRole('switch', { name: 'Safe to share' }))
  expect(screen.getByText(/Cards that may not leave the room stay out in any case/)).toBeVisible()
  await userEvent.click(screen.getByRole('button', { name: 'Make the pack' }))
  expect(asked.scopes).toEqual(['everything'])
})

test('each part comes by itself, the poster in the size and on the paper that were chosen', async () => {
  const asked = shown()
  await userEvent.click(
    within(screen.getByRole('radiogroup', { name: 'Size of the poster' })).getByRole('radio', { name: 'A2' }),
  )
  await userEvent.click(screen.getByRole('radio', { name: 'A4 pages to glue' }))
  await userEvent.click(screen.getByRole('button', { name: 'Make only: Poster (PDF)' }))
  await screen.findByText(/leaving-board-pack\.zip/)
  expect(asked.packs.map(({ parts, poster }) => ({ parts, poster }))).toEqual([
    { parts: ['poster'], poster: { size: 'a2', paper: 'a4' } },
  ])
})

test('shows how far it is, and can be stopped', async () => {
  let stopped = false
  shown(
    (_session, _asked, { signal, progress }) =>
      new Promise((_resolve, reject) => {
        progress(0.4)
        signal.addEventListener('abort', () => {
          stopped = true
          reject(new Error('stopped'))
        })
      }),
  )
  await userEvent.click(screen.getByRole('button', { name: 'Make the pack' }))
  expect(await screen.findByRole('progressbar', { name: 'Making the pack' })).toHaveAttribute(
    'aria-valuenow',
    '40',
  )
  await userEvent.click(screen.getByRole('button', { name: 'Cancel' }))
  expect(stopped).toBe(true)
  expect(screen.getByRole('button', { name: 'Make the pack' })).toBeVisible()
  expect(handedOver).toEqual([])
})

test('however often it is told how far it is, the screen is drawn again for whole per cent', async () => {
  const tell: ((done: number) => void)[] = []
  let drawn = 0
  const makePack: MakePack = (_session, _asked, { progress }) => {
    tell.push(progress)
    return new Promise(() => undefined)
  }
  windowOf(
    session(),
    <Profiler id="pack" onRender={() => (drawn += 1)}>
      <Pack prepare={async () => ({ session: session(), said: '' })} makePack={makePack} />
    </Profiler>,
  )
  await userEvent.click(screen.getByRole('button', { name: 'Make the pack' }))
  const before = drawn
  for (let picture = 1; picture <= 50; picture += 1) act(() => tell[0]?.(picture / 1_000))
  expect(drawn - before).toBeLessThanOrEqual(10)
  expect(screen.getByRole('progressbar')).toHaveAttribute('aria-valuenow', '5')
})

test('says so when it could not be made', async () => {
  shown(() => Promise.reject(new Error('broken')))
  await userEvent.click(screen.getByRole('button', { name: 'Make the pack' }))
  expect(await screen.findByText(/could not be made/)).toBeVisible()
})

test('the decisions asked for are read here, and written here', async () => {
  const decision = { id: 'd', text: 'Pay for the post', actions: [] }
  const prepare: Prepare = async () => null
  const { store } = windowOf(
    { ...session(), decisionsAsked: [decision] },
    <Pack prepare={prepare} asked={<AskedButton />} />,
  )
  const preview = within(screen.getByRole('region', { name: 'On the one page' }))
  expect(preview.getByText('Pay for the post')).toBeVisible()
  await userEvent.click(preview.getByRole('button', { name: 'Write the decisions asked for' }))
  const dialog = within(await screen.findByRole('dialog', { name: 'Decisions asked for' }))
  await userEvent.type(dialog.getByRole('textbox', { name: 'Decision 1' }), ' for a year')
  expect(store.getState().session?.decisionsAsked[0]?.text).toBe('Pay for the post for a year')
})

test('a finding without a sentence is named by its steps', () => {
  const [step] = session().steps
  if (step === undefined) throw new Error('no step')
  const gap = newFinding({ id: 'f', map: step.map, kind: 'dead-end', steps: [step.id] })
  const prepare: Prepare = async () => null
  windowOf({ ...session(), findings: [gap] }, <Pack prepare={prepare} />)
  const preview = within(screen.getByRole('region', { name: 'On the one page' }))
  expect(preview.getByText('Dead end: Apply')).toBeVisible()
})
