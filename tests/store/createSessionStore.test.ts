import { expect, onTestFinished, test, vi } from 'vitest'
import { addLane } from '../../src/commands/addLane'
import { addStep } from '../../src/commands/addStep'
import { connectSteps } from '../../src/commands/connectSteps'
import { deleteSteps } from '../../src/commands/deleteSteps'
import { editStep } from '../../src/commands/editStep'
import { shiftSteps } from '../../src/commands/shiftSteps'
import type { Session } from '../../src/model/session'
import { createSessionStore, type SessionStore } from '../../src/store/createSessionStore'
import { counting } from '../support/counting'
import { drawn } from '../support/drawn'
import { deeplyFrozen } from '../support/expectCommand'
import { cell, MAP, sketch } from '../support/sketch'

const wall = deeplyFrozen(
  sketch(`
    citizen: apply, wait
    agency:  assess
    apply>wait`),
)

/** A store with the wall open, and its clock in milliseconds. */
function opened(session: Session = wall) {
  const clock = { now: 0 }
  const store = createSessionStore(() => clock.now)
  store.getState().open(session)
  const state = (): SessionStore => store.getState()
  return {
    store,
    clock,
    state,
    text: (id: string) => state().session?.steps.find((step) => step.id === id)?.text,
  }
}

const write = (text: string) => editStep('apply', { text })

test('a command changes the session, and one that does not apply changes nothing', () => {
  const { state, text } = opened()
  expect(state().run(write('apply online'))).toBe(true)
  expect(text('apply')).toBe('apply online')
  const before = state()
  expect(state().run(write('apply online'))).toBe(false)
  expect(state()).toBe(before)
})

test('undo gives back the identical session, redo the identical one after it', () => {
  const { state } = opened()
  state().run(write('apply online'))
  const after = state().session
  expect(state()).toMatchObject({ canUndo: true, canRedo: false })
  expect(state().undo()).toBe(true)
  expect(state().session).toBe(wall)
  expect(state()).toMatchObject({ canUndo: false, canRedo: true })
  expect(state().redo()).toBe(true)
  expect(state().session).toBe(after)
  expect(state().redo()).toBe(false)
})

test('undo and redo say that they were done', () => {
  const { state } = opened()
  expect(state().undo()).toBe(false)
  expect(state().said).toBeNull()
  state().run(write('apply online'))
  state().undo()
  expect(state().said).toEqual({ id: 1, text: 'Undone' })
  state().redo()
  expect(state().said).toEqual({ id: 2, text: 'Done again' })
})

test('something new forgets what could be redone', () => {
  const { state } = opened()
  state().run(write('apply online'))
  state().undo()
  state().run(write('apply by post'))
  expect(state().canRedo).toBe(false)
})

test('typing with one key is one undo step, for a second at a time', () => {
  const { state, clock, text } = opened()
  for (const typed of ['a', 'ap', 'app']) {
    clock.now += 900
    state().run(write(typed), { coalesce: 'apply.text' })
  }
  clock.now += 1_000
  state().run(write('apps'), { coalesce: 'apply.text' })
  state().undo()
  expect(text('apply')).toBe('app')
  state().undo()
  expect(state().session).toBe(wall)
})

test('another key, another command, a mark or an undo begins another undo step', () => {
  const between: readonly ((state: SessionStore) => unknown)[] = [
    (state) => state.run(editStep('wait', { text: 'w' }), { coalesce: 'wait.text' }),
    (state) => state.run(editStep('wait', { text: 'w' })),
    (state) => state.mark(),
    (state) => state.undo(),
  ]
  for (const act of between) {
    const { state, text } = opened()
    state().run(write('before'))
    state().run(write('a'), { coalesce: 'apply.text' })
    act(state())
    const then = state().session
    state().run(write('ab'), { coalesce: 'apply.text' })
    state().undo()
    expect(state().session).toBe(then)
    expect(text('apply')).not.toBe('ab')
  }
})

test('typing that comes back to what stood there leaves no undo step', () => {
  const { state } = opened()
  state().run(write('applyx'), { coalesce: 'apply.text' })
  state().run(write('apply'), { coalesce: 'apply.text' })
  expect(state().session).toEqual(wall)
  expect(state().canUndo).toBe(false)
})

test('a gesture that is dropped goes back to its mark and leaves no undo step', () => {
  const { state } = opened()
  state().run(write('first'))
  state().run(write('second'))
  state().undo()
  const before = state().session
  const mark = state().mark()
  state().run(shiftSteps(['apply'], 10, 0))
  state().run(shiftSteps(['apply'], 10, 0))
  state().backTo(mark)
  expect(state().session).toBe(before)
  state().redo()
  expect(state().session?.steps[0]?.text).toBe('second')
  state().undo()
  state().undo()
  expect(state().session).toBe(wall)
})

test('a gesture that is kept is one undo step', () => {
  const { state } = opened()
  const mark = state().mark()
  state().run(shiftSteps(['apply'], 10, 0))
  state().run(shiftSteps(['apply'], 10, 0))
  state().run(shiftSteps(['wait'], 10, 0))
  const after = state().session
  state().joinSince(mark)
  expect(state().session).toBe(after)
  state().undo()
  expect(state().session).toBe(wall)
  expect(state().canUndo).toBe(false)
  state().redo()
  expect(state().session).toBe(after)
})

test('a gesture that ended where it began is no undo step', () => {
  const { state } = opened()
  const mark = state().mark()
  state().run(shiftSteps(['apply'], 10, 0))
  state().run(shiftSteps(['apply'], -10, 0))
  state().joinSince(mark)
  expect(state().canUndo).toBe(false)
})

test('undo leaves what others did alone', () => {
  const { state, text } = opened()
  state().run(write('apply online'))
  state().takeIn(editStep('wait', { text: 'wait at home' }))
  state().undo()
  expect(text('apply')).toBe('apply')
  expect(text('wait')).toBe('wait at home')
  expect(state().said?.text).toBe('Undone')
  expect(state().canUndo).toBe(false)
  state().redo()
  expect(text('apply')).toBe('apply online')
  expect(text('wait')).toBe('wait at home')
})

test('a session that another window took further is shown here, and undo takes back this window’s deeds alone', () => {
  const { state, text } = opened()
  state().run(write('mine'))
  state().setAccess('read')
  const theirs = editStep('wait', { text: 'theirs' })(state().session ?? wall)
  // As it comes back from the database: equal, and not the same values.
  state().receive(structuredClone(theirs ?? wall))
  expect([text('apply'), text('wait')]).toEqual(['mine', 'theirs'])
  expect(state().undo()).toBe(false)
  state().setAccess('write')
  expect(state().undo()).toBe(true)
  expect([text('apply'), text('wait')]).toEqual(['apply', 'theirs'])
})

test('a window that comes to look only writes no note any more, and takes no gesture back', () => {
  const { state, text } = opened()
  const mark = state().mark()
  state().run(write('mine'))
  state().setView({ editing: { step: 'apply' } })
  state().setAccess('read')
  expect(state().view.editing).toBeNull()
  state().backTo(mark)
  expect(text('apply')).toBe('mine')
})

test('what others changed since stays as they left it, and undo says so', () => {
  const { state, text } = opened()
  state().run((session) => editStep('wait', { text: 'my wait' })(write('mine')(session) ?? session))
  state().takeIn(write('theirs'))
  expect(state().undo()).toBe(true)
  expect(text('apply')).toBe('theirs')
  expect(text('wait')).toBe('wait')
  expect(state().said?.text).toBe('Some of it had been changed since and was left')
  state().redo()
  expect(text('apply')).toBe('theirs')
  expect(text('wait')).toBe('my wait')
})

test('taking back a step takes the flows with it that others drew to it meanwhile', () => {
  const { state } = opened()
  state().run(addStep({ id: 'home', map: MAP, ...cell('citizen', 1), x: 424, y: 24, text: 'home' }))
  state().takeIn(connectSteps({ id: 'f1', from: 'wait', to: 'home' }))
  state().undo()
  expect(drawn(state().session ?? wall)).toBe(drawn(wall))
})

test('a gesture among the changes of others is taken back without them', () => {
  const { state, text } = opened()
  const mark = state().mark()
  state().run(shiftSteps(['apply'], 10, 0))
  state().takeIn(editStep('wait', { text: 'theirs' }))
  state().run(shiftSteps(['apply'], 10, 0))
  state().joinSince(mark)
  state().undo()
  expect(state().session?.steps[0]).toEqual(wall.steps[0])
  expect(text('wait')).toBe('theirs')
  expect(state().canUndo).toBe(false)
})

test('twenty thousand things can be undone', () => {
  const { state } = opened()
  for (let count = 1; count <= 20_000; count++) state().run(write(`text ${count}`))
  for (let count = 0; count < 20_000; count++) expect(state().undo()).toBe(true)
  expect(state().session).toBe(wall)
})

test('nothing is lost when only the differences are kept', () => {
  onTestFinished(() => void vi.unstubAllGlobals())
  vi.stubGlobal(
    'WeakRef',
    class {
      deref(): undefined {
        return undefined
      }
    },
  )
  const { state } = opened()
  state().run(deleteSteps(['wait'], counting()))
  state().run(write('a'), { coalesce: 'apply.text' })
  state().run(write('ab'), { coalesce: 'apply.text' })
  state().undo()
  state().undo()
  expect(state().session).toEqual(wall)
  expect(state().canUndo).toBe(false)
})

test('the selection and the view let go of what is gone', () => {
  const { state } = opened()
  state().select(['apply', 'wait', 'apply>wait'])
  state().setView({
    panel: { kind: 'step', id: 'wait' },
    editing: { step: 'wait' },
    connecting: { from: 'wait', purpose: 'flow' },
    outline: true,
  })
  state().run(deleteSteps(['wait'], counting()))
  expect(state().selection).toEqual(new Set(['apply']))
  expect(state().view).toMatchObject({
    panel: null,
    editing: null,
    connecting: null,
    outline: true,
    map: MAP,
  })
  state().run(addStep({ id: 'home', map: MAP, ...cell('citizen', 1), x: 0, y: 0, text: 'home' }))
  state().select(['home'])
  state().undo()
  expect(state().selection.size).toBe(0)
})

test('the selection stays the identical set while all of it is there', () => {
  const { state } = opened()
  state().select(['apply', 'wait'])
  const { selection, view } = state()
  state().run(write('apply online'))
  expect(state().selection).toBe(selection)
  expect(state().view).toBe(view)
})

test('opening a session begins anew', () => {
  const { state } = opened()
  state().run(write('apply online'))
  state().select(['apply'])
  state().setView({ outline: true, dialog: 'find' })
  state().open(sketch('friends: visit'))
  expect(state()).toMatchObject({ canUndo: false, canRedo: false, selection: new Set() })
  expect(state().view).toMatchObject({ map: MAP, outline: false, dialog: null, panel: null })
  expect(state().undo()).toBe(false)
  state().close()
  expect(state()).toMatchObject({ session: null, view: { map: '' } })
  expect(state().run(addLane({ id: 'x', name: 'x' }))).toBe(false)
  expect(() => state().mark()).toThrow('no session is open')
})

test('a window that only looks changes nothing', () => {
  const { state } = opened()
  state().run(write('apply online'))
  const { session } = state()
  state().setAccess('read')
  expect(state().readOnly).toBe(true)
  expect(state().run(write('no'))).toBe(false)
  expect(state().undo()).toBe(false)
  expect(state().session).toBe(session)
  state().setAccess('write')
  expect(state().undo()).toBe(true)
  state().open(wall, 'read')
  expect(state().run(write('no'))).toBe(false)
  expect(state().takeIn(write('theirs'))).toBe(true)
})
