// @vitest-environment jsdom
import { act } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test, vi } from 'vitest'
import type { Session } from '../../../../src/model/session'
import type * as Laying from '../../../../src/scene/layOut'
import { sketch } from '../../../support/sketch'
import type { TestWindow } from '../../../support/windowOf'
import { scribeAt } from './scribeWall'

const laidOut = vi.hoisted((): { sessions: Set<unknown> } => ({ sessions: new Set() }))

vi.mock('../../../../src/scene/layOut', async (original) => {
  const real = await original<typeof Laying>()
  const layOut: typeof real.layOut = (session, ...rest) => {
    laidOut.sessions.add(session)
    return real.layOut(session, ...rest)
  }
  return { ...real, layOut }
})

const WALL = `
  citizen: apply | wait
  agency: | assess
  apply>assess`

/** What a store does while the hands do something: its changes, those of the session, and the layouts that follow. */
async function counted(wall: TestWindow, hands: () => Promise<unknown>) {
  const sessions = new Set<Session | null>()
  let changes = 0
  const stop = wall.store.subscribe((now, before) => {
    if (now.said !== before.said) return
    changes += 1
    if (now.session !== before.session) sessions.add(now.session)
  })
  laidOut.sessions.clear()
  await hands()
  stop()
  return { changes, sessions: sessions.size, layouts: laidOut.sessions.size }
}

const ONE = { changes: 1, sessions: 1, layouts: 1 }

test('a new step, its flow, its selection and the cursor in it are one change of the store and one layout', async () => {
  const wall = scribeAt(sketch(WALL))
  act(() => wall.store.getState().select(['apply']))
  expect(await counted(wall, () => userEvent.keyboard('n'))).toEqual(ONE)
  await userEvent.keyboard('Post')
  expect(await counted(wall, () => userEvent.keyboard('{Enter}'))).toEqual(ONE)
  await userEvent.keyboard('Letter')
  expect(await counted(wall, () => userEvent.keyboard('{Control>}{Enter}{/Control}'))).toEqual(ONE)
  expect(
    wall.store
      .getState()
      .session?.flows.map(({ from }) => from)
      .slice(0, 2),
  ).toEqual(['apply', 'apply'])
})

test('Ctrl+Enter in the last stage makes the stage and the step in it in one change', async () => {
  const wall = scribeAt(sketch(WALL))
  act(() => wall.store.getState().select(['wait']))
  await userEvent.keyboard('nPost')
  expect(await counted(wall, () => userEvent.keyboard('{Control>}{Enter}{/Control}'))).toEqual(ONE)
  expect(wall.store.getState().session?.stages).toHaveLength(3)
})

test('a letter is one change and one layout', async () => {
  const wall = scribeAt(sketch(WALL))
  act(() => wall.store.getState().select(['apply']))
  await userEvent.keyboard('{Enter}')
  expect(await counted(wall, () => userEvent.keyboard('x'))).toEqual(ONE)
})

test('Tab takes the note to the next lane in one change', async () => {
  const wall = scribeAt(sketch(WALL))
  act(() => wall.store.getState().select(['apply']))
  await userEvent.keyboard('n')
  expect(await counted(wall, () => userEvent.keyboard('{Tab}'))).toEqual(ONE)
})

test('a text sent to an agency by Enter moves and is rewritten in one change, before the next step comes', async () => {
  const wall = scribeAt(sketch(WALL))
  act(() => wall.store.getState().select(['apply']))
  await userEvent.keyboard('nAgency: Calls')
  const { layouts, sessions } = await counted(wall, () => userEvent.keyboard('{Enter}'))
  expect(sessions).toBe(2)
  expect(layouts).toBe(1)
})

test('undo and redo are one change and one layout each', async () => {
  const wall = scribeAt(sketch(WALL))
  act(() => wall.store.getState().select(['apply']))
  await userEvent.keyboard('nPost{Escape}')
  const { undo, redo } = wall.store.getState()
  expect(await counted(wall, () => act(async () => void undo()))).toEqual(ONE)
  expect(await counted(wall, () => act(async () => void redo()))).toEqual(ONE)
})
