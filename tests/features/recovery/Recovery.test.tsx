// @vitest-environment jsdom
import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test, vi } from 'vitest'
import { RecoveryFirst } from '../../../src/features/recovery/RecoveryFirst'
import type { Session } from '../../../src/model/session'
import { withoutRecords } from '../../../src/model/table'
import type { Library, Loss } from '../../../src/storage/library'
import { memoryLibrary } from '../../../src/storage/memoryLibrary'
import type { CopySummary } from '../../../src/storage/vault/vault'
import { anySession, retold } from '../../storage/anySession'
// Fetched late in the program; here it must not be waited for.
import '../../../src/features/recovery/candidates'
import '../../../src/features/recovery/Recovery'
import '../../support/screen'

const WHOLE = retold(anySession('s'), 'b', 'As it was')
const LOSS: Loss = { session: 's', why: 'damaged', hash: 'feedfeedfeedfeed' }

function copyOf(number: number, hash = ''): CopySummary {
  const counts = { lanes: 2, steps: 3, flows: 2, findings: 0, cards: 1 }
  const takenAt = new Date(2026, 10, 22, 14, number).getTime()
  return { id: `copy ${number}`, session: 's', number, takenAt, hash, ...counts, locked: false, whole: true }
}

/** The start of a device that has lost this, with what is left of it and these copies. */
function starts(losses: readonly Loss[], remains: Session | null, copies: readonly CopySummary[]) {
  const memory = memoryLibrary()
  const accepted: string[] = []
  const erased: string[] = []
  const looked = vi.fn<Library['losses']>(async () => losses)
  const library: Library = {
    ...memory,
    losses: looked,
    remains: async () => remains,
    copies: async () => copies,
    loadCopy: async () => WHOLE,
    acceptLoss: async (id) => void accepted.push(id),
    erase: async (id) => {
      erased.push(id)
      return 'all'
    },
  }
  render(
    <RecoveryFirst library={library}>
      <p>The start screen</p>
    </RecoveryFirst>,
  )
  return { library, accepted, erased, looked }
}

const title = () => screen.findByRole('heading', { level: 1, name: /did not come back/ })

test('where all came back there is the start screen and nothing else', async () => {
  const { looked } = starts([], null, [])
  await vi.waitFor(() => expect(looked).toHaveBeenCalled())
  await looked.mock.results[0]?.value
  expect(screen.getByText('The start screen')).toBeVisible()
  expect(screen.queryByRole('heading')).toBeNull()
})

test('what did not come back stands before the start screen, each copy with what it holds and how it differs', async () => {
  starts([LOSS], withoutRecords(anySession('s'), 'steps', ['c']), [copyOf(9, LOSS.hash ?? ''), copyOf(3)])
  await title()
  expect(screen.queryByText('The start screen')).toBeNull()
  expect(screen.getByRole('heading', { level: 2, name: 'Leaving prison' })).toBeVisible()
  const [now, newest, older] = await screen.findAllByRole('listitem')
  await within(newest ?? document.body).findByText(/3 steps, 2 flows, 0 findings, 1 card/)
  expect(now).toHaveTextContent('What is there now')
  expect(newest).toHaveTextContent('Copy, 22 Nov 2026, 14:09')
  expect(newest).toHaveTextContent('Exactly what was saved last')
  expect(newest).toHaveTextContent('Steps: 1 more, 1 changed')
  expect(older).not.toHaveTextContent('Exactly')
})

test('a copy is restored as a session of its own, and nothing else is touched', async () => {
  const { library } = starts([LOSS], null, [copyOf(9)])
  await userEvent.click(await screen.findByRole('button', { name: /^Restore as a new session: Copy/ }))
  expect(await screen.findByText(/^Restored as “Leaving prison, restored”/)).toBeVisible()
  const [restored] = await library.list()
  expect(restored?.title).toBe('Leaving prison, restored')
  expect(restored?.id).not.toBe('s')
  const session = await library.load(restored?.id ?? '')
  expect(session).toEqual({ ...WHOLE, about: { ...WHOLE.about, id: restored?.id, title: restored?.title } })
})

test('one that is left as it is, is asked about no more', async () => {
  const { accepted } = starts([LOSS], null, [copyOf(9)])
  await userEvent.click(await screen.findByRole('button', { name: 'Leave it as it is' }))
  expect(await screen.findByText('The start screen')).toBeVisible()
  expect(accepted).toEqual(['s'])
})

test('the last copies of a lost session are deleted only when that was asked twice', async () => {
  const { erased } = starts([{ ...LOSS, why: 'missing' }], null, [copyOf(9)])
  await userEvent.click(await screen.findByRole('button', { name: 'Delete its copies for good…' }))
  expect(erased).toEqual([])
  await userEvent.click(screen.getByRole('button', { name: 'Delete for good' }))
  expect(await screen.findByText('The start screen')).toBeVisible()
  expect(erased).toEqual(['s'])
})

test('without any copy it is said plainly, and the start screen is a press away', async () => {
  const { accepted } = starts([{ ...LOSS, why: 'missing' }], null, [])
  expect(await screen.findByText(/^No copy of this session was found/)).toBeVisible()
  await userEvent.click(screen.getByRole('button', { name: 'Go on to the start screen' }))
  expect(screen.getByText('The start screen')).toBeVisible()
  expect(accepted).toEqual([])
})

test('a database that cannot be read is said before the start screen, which does not mean that nothing was kept', async () => {
  const library = memoryLibrary(Date.now, undefined, 'no-answer')
  render(
    <RecoveryFirst library={library}>
      <p>The start screen</p>
    </RecoveryFirst>,
  )
  expect(await screen.findByText(/cannot be read now. They have not been deleted/)).toBeVisible()
  expect(screen.getByText('The start screen')).toBeVisible()
})
