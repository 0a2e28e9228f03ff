import 'fake-indexeddb/auto'
import { expect, test } from 'vitest'
import { addStep } from '../../src/commands/addStep'
import type { Command } from '../../src/commands/command'
import { deleteSteps } from '../../src/commands/deleteSteps'
import { editStep } from '../../src/commands/editStep'
import { shiftSteps } from '../../src/commands/shiftSteps'
import { toggleMark } from '../../src/commands/toggleMark'
import type { Written } from '../../src/storage/library'
import { openLibrary } from '../../src/storage/openLibrary'
import { createSessionStore } from '../../src/store/createSessionStore'
import { generatedSession } from '../bench/generatedSession'

/** A thousand notes, each edit kept as soon as it is made. */
async function thousandKept() {
  const opened = await openLibrary(`rows ${performance.now()}`)
  if (opened.kind !== 'open') throw new Error('the database of the test did not open')
  const { library } = opened
  const session = generatedSession(1000, 's')
  await library.create(session)
  const store = createSessionStore()
  store.getState().open(session)
  const writer = library.writer(session)
  const writes: Written[] = []
  library.onWrite((written) => writes.push(written))
  const keep = async (change: () => unknown): Promise<{ readonly put: number; readonly deleted: number }> => {
    writes.length = 0
    change()
    const now = store.getState().session
    if (now === null) throw new Error('the session is closed')
    writer.changed(now, 'now')
    await writer.flush()
    const [written] = writes
    if (written === undefined || writes.length > 1)
      throw new Error(`${writes.length} transactions for one edit`)
    return { put: written.put, deleted: written.deleted }
  }
  const { run, undo } = store.getState()
  return { edit: (command: Command) => keep(() => run(command)), undo: () => keep(undo) }
}

test('an edit writes the rows that it changed, in one transaction, however many there are', async () => {
  const { edit, undo } = await thousandKept()
  const beside = { map: 'map', lane: 'lane-2', stage: 'stage-5', x: 0, y: 400, text: 'New' }
  const hundred = Array.from({ length: 100 }, (_, place) => `step-${place}`)

  expect(await edit(editStep('step-500', { text: 'Waits' }))).toEqual({ put: 1, deleted: 0 })
  expect(await undo()).toEqual({ put: 1, deleted: 0 })
  expect(await edit(addStep({ id: 'new', ...beside, after: { step: 'step-500', flow: 'to new' } }))).toEqual({
    put: 2,
    deleted: 0,
  })
  expect(await edit(toggleMark({ id: 'mark', map: 'map', kind: 'delay', steps: ['new'] }))).toEqual({
    put: 1,
    deleted: 0,
  })
  // The step, its flow and its mark; nothing to heal after it.
  expect(await edit(deleteSteps(['new'], () => 'healed'))).toEqual({ put: 0, deleted: 3 })
  expect(await undo()).toEqual({ put: 3, deleted: 0 })
  expect(await edit(shiftSteps(hundred, 4, 4))).toEqual({ put: 100, deleted: 0 })
})
