import 'fake-indexeddb/auto'
import { expect, test, vi } from 'vitest'
import { withRecords } from '../../src/model/table'
import { openLibrary } from '../../src/storage/openLibrary'
import { anySession, anyStep } from './anySession'

test('every write waits until the disk has it, so that what was said to be saved outlives a power cut', async () => {
  const begun = vi.spyOn(IDBDatabase.prototype, 'transaction')
  const answer = await openLibrary('strict')
  if (answer.kind !== 'open') throw new Error('it did not open')
  const { library } = answer
  const session = anySession('s')
  await library.create(session)
  const writer = library.writer(session)
  writer.changed(withRecords(session, 'steps', [anyStep('a', 'Told')]), 'now')
  await writer.flush()
  await library.takeSnapshot('s', null)
  const writes = begun.mock.calls.filter(([, mode]) => mode === 'readwrite')
  expect(writes.length).toBeGreaterThanOrEqual(3)
  expect(writes.map(([, , options]) => options?.durability)).toEqual(writes.map(() => 'strict'))
  begun.mockRestore()
})
