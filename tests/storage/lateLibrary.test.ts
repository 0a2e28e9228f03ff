import { expect, test, vi } from 'vitest'
import type { Library } from '../../src/storage/library'
import { lateLibrary } from '../../src/storage/lateLibrary'
import { memoryLibrary } from '../../src/storage/memoryLibrary'
import { anySession } from './anySession'
import { libraryContract } from './libraryContract'

libraryContract(async (now) => {
  const library = lateLibrary(Promise.resolve(memoryLibrary(now)))
  await library.list()
  return { library, reopened: async () => library }
})

function opening() {
  const openers: ((library: Library) => void)[] = []
  const library = lateLibrary(new Promise<Library>((resolve) => openers.push(resolve)))
  return { library, open: () => openers.forEach((open) => open(memoryLibrary())) }
}

test('what is asked before it is open is done once it is', async () => {
  const { library, open } = opening()
  const created = library.create(anySession('s'))
  const watched = vi.fn<() => void>()
  library.watch(watched)
  expect(watched).not.toHaveBeenCalled()
  open()
  await created
  await vi.waitFor(() => expect(watched).toHaveBeenLastCalledWith([expect.objectContaining({ id: 's' })]))
})

test('a watch that was stopped before it is open never calls', async () => {
  const { library, open } = opening()
  const watched = vi.fn<() => void>()
  library.watch(watched)()
  open()
  await library.list()
  expect(watched).not.toHaveBeenCalled()
})
