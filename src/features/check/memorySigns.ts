import { firstVisit } from '../../storage/deviceNotes'
import type { Library } from '../../storage/library'
import { keepingBrowser } from '../../storage/persistence'
import { settingsPlace } from '../../store/deviceSettings'
import type { MemorySigns } from './windowMemory'

async function copyPlace(): Promise<MemorySigns['copyPlace']> {
  const { storage } = globalThis.navigator as { storage?: Partial<StorageManager> }
  if (storage?.getDirectory === undefined) return 'none'
  try {
    await storage.getDirectory()
    return 'open'
  } catch {
    return 'refused'
  }
}

/** Asks this browser for what tells whether its window remembers. */
export async function memorySigns(library: Library): Promise<MemorySigns> {
  const now = Date.now()
  // Once the list is there it is known whether the library keeps.
  await library.list().catch(() => [])
  const [{ isPersisted }, place] = await Promise.all([keepingBrowser(), copyPlace()])
  return {
    persisted: isPersisted,
    keeps: library.keeps,
    copyPlace: place,
    firstVisit: firstVisit(settingsPlace(), now),
    now,
  }
}
