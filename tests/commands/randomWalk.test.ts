import fc from 'fast-check'
import { expect, onTestFinished, test, vi } from 'vitest'
import { parseSession } from '../../src/model/gate/parseSession'
import { toSessionFile } from '../../src/model/gate/toSessionFile'
import type { Session } from '../../src/model/session'
import { createSessionStore } from '../../src/store/createSessionStore'
import { anyCommand } from '../support/anyCommand'
import { danglingIn, deeplyFrozen } from '../support/expectCommand'
import { sketch } from '../support/sketch'

const start: Session = deeplyFrozen(
  sketch(`
    citizen: apply, wait    |        | home
    agency:                 | assess | ! later
    police: arrest@300/90   |        |
    apply>wait
    wait>assess
    assess>apply "again"
    arrest>home
    duplication(apply, assess)
    gap(assess, home)
    "cold" on wait
    "long" on stage 2
    4 family from agency`),
)

/** What a weak reference comes to when nobody else holds its value. */
class Forgetful {
  deref(): undefined {
    return undefined
  }
}

const anyWalk = fc.array(anyCommand, { minLength: 1, maxLength: 40 })

test('any commands, all undone, end where they began; done again, they end where they ended', () => {
  fc.assert(
    fc.property(anyWalk, (walk) => {
      const store = createSessionStore()
      store.getState().open(start)
      for (const command of walk) store.getState().run(command)
      const end = store.getState().session
      let done = 0
      while (store.getState().undo()) done++
      expect(store.getState().session).toBe(start)
      for (; done > 0; done--) store.getState().redo()
      expect(store.getState().session).toBe(end)
      expect(store.getState().canRedo).toBe(false)
    }),
    { numRuns: 200 },
  )
})

test('it is so too when nothing but the differences is kept', () => {
  onTestFinished(() => void vi.unstubAllGlobals())
  vi.stubGlobal('WeakRef', Forgetful)
  fc.assert(
    fc.property(anyWalk, (walk) => {
      const store = createSessionStore()
      store.getState().open(start)
      for (const command of walk) store.getState().run(command)
      const end = store.getState().session
      let done = 0
      while (store.getState().undo()) done++
      expect(store.getState().session).toEqual(start)
      for (; done > 0; done--) store.getState().redo()
      expect(store.getState().session).toEqual(end)
    }),
    { numRuns: 200 },
  )
})

test('whatever is done, nothing points at what is not there', () => {
  fc.assert(
    fc.property(anyWalk, (walk) => {
      let session = start
      for (const command of walk) {
        session = deeplyFrozen(command(session) ?? session)
        expect(danglingIn(session)).toEqual([])
      }
    }),
    { numRuns: 200 },
  )
})

test('whatever two windows do, undo and redo leave nothing dangling and can always be done', () => {
  const anyDoing = fc.record({
    what: fc.constantFrom('mine', 'mine', 'theirs', 'undo', 'undo', 'redo', 'gesture', 'dropped'),
    command: anyCommand,
    next: anyCommand,
  })
  fc.assert(
    fc.property(fc.array(anyDoing, { maxLength: 40 }), (walk) => {
      const store = createSessionStore()
      store.getState().open(start)
      for (const { what, command, next } of walk) {
        const { run, takeIn, undo, redo, mark, joinSince, backTo } = store.getState()
        if (what === 'mine') run(command)
        else if (what === 'theirs') takeIn(command)
        else if (what === 'undo') undo()
        else if (what === 'redo') redo()
        else {
          const begun = mark()
          run(command)
          takeIn(next)
          run(command)
          if (what === 'gesture') joinSince(begun)
          else backTo(begun)
        }
        const { session } = store.getState()
        expect(session === null ? ['closed'] : danglingIn(deeplyFrozen(session))).toEqual([])
      }
      while (store.getState().undo());
      while (store.getState().redo());
    }),
    { numRuns: 200 },
  )
})

test('whatever is done, the file of it is read again as it was, with nothing to mend', () => {
  fc.assert(
    fc.property(anyWalk, (walk) => {
      const session = walk.reduce((session, command) => command(session) ?? session, start)
      const file: unknown = JSON.parse(JSON.stringify(toSessionFile(session, '2010-01-15T10:00:00.000Z')))
      expect(parseSession(file)).toEqual({ kind: 'session', session, mended: [] })
    }),
    { numRuns: 100 },
  )
})
