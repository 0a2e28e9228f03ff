// @vitest-environment jsdom
import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test, vi } from 'vitest'
import { Offline } from '../../../src/features/offline/Offline'
import type { OfflineProgram, OfflineState } from '../../../src/offline/offlineProgram'
import '../../support/screen'

const READY: OfflineState['readiness'] = { kind: 'ready', version: 'abc', files: 3 }

function shown(state: OfflineState) {
  const offline = {
    state: () => state,
    subscribe: () => () => undefined,
    begin: vi.fn<OfflineProgram['begin']>(),
    check: vi.fn<OfflineProgram['check']>(),
    atStart: vi.fn<OfflineProgram['atStart']>(),
    lookForUpdate: vi.fn<OfflineProgram['lookForUpdate']>(),
    takeUpdate: vi.fn<OfflineProgram['takeUpdate']>(),
    showsSession: vi.fn<OfflineProgram['showsSession']>(),
  }
  const backUp = vi.fn<() => Promise<void>>(async () => undefined)
  render(<Offline offline={offline} backUp={backUp} />)
  return { offline, backUp }
}

test('"Ready offline" is said only of a program that was checked', () => {
  shown({ readiness: READY, update: 'none-known' })
  expect(screen.getByText('Ready offline')).toBeVisible()
})

test.each([
  [{ kind: 'checking' }, /^Getting ready/],
  [{ kind: 'not-ready', why: 'no-network' }, /network does not answer/],
  [{ kind: 'not-ready', why: 'not-ours' }, /something else answered/],
  [{ kind: 'not-ready', why: 'no-room' }, /no room left/],
  [{ kind: 'impossible' }, /^This browser cannot keep/],
] as const)('%o is said in words', (readiness, said) => {
  shown({ readiness, update: 'none-known' })
  expect(screen.getByText(said)).toBeVisible()
  expect(screen.queryByText('Ready offline')).toBeNull()
})

test('opening the start screen checks the kept program', () => {
  const { offline } = shown({ readiness: READY, update: 'none-known' })
  expect(offline.atStart).toHaveBeenCalled()
})

test('a version that waits is taken with copies first', async () => {
  const { offline, backUp } = shown({ readiness: READY, update: 'waiting' })
  await userEvent.click(screen.getByRole('button', { name: 'Make copies and update' }))
  expect(offline.takeUpdate).toHaveBeenCalledWith(backUp)
})

test('when copies cannot be made, going on without them is a choice of its own', async () => {
  const { offline, backUp } = shown({ readiness: READY, update: 'no-copies' })
  expect(screen.getByRole('alert')).toHaveTextContent('nothing was changed')
  await userEvent.click(screen.getByRole('button', { name: 'Update without copies' }))
  await offline.takeUpdate.mock.calls[0]?.[0]()
  expect(backUp).not.toHaveBeenCalled()
})

test('no offer stands there while no newer version waits', () => {
  shown({ readiness: READY, update: 'newest' })
  expect(screen.getByText('This is the newest version.')).toBeVisible()
  expect(screen.queryByRole('button', { name: 'Make copies and update' })).toBeNull()
})
