import type { Library } from './library'

type Backing = Pick<Library, 'list' | 'load' | 'takeSnapshot' | 'holdsCopies' | 'copy'>

/**
 * A snapshot of every session, and a copy outside the database where this browser has a place for it. Rejects when
 * one of them cannot be made. `name` is what the snapshots are called.
 */
export async function backUpAll(library: Backing, name: string): Promise<void> {
  const copies = await library.holdsCopies()
  for (const { id } of await library.list()) {
    await library.takeSnapshot(id, name)
    const session = copies ? await library.load(id) : null
    if (session !== null) await library.copy(session)
  }
}
