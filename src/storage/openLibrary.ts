import { KeepingTrouble, kindOfTrouble, type KeepingTroubleKind } from './keepingTrouble'
import type { Library } from './library'
import { openVault } from './vault/openVault'
import type { Vault } from './vault/vault'

/** A browser's database may never answer; a room does not wait longer than this. */
export const OPEN_TIMEOUT_MS = 5000

const DATABASE_NAME = 'throughline'

/** Whether sessions can be kept on this device, and if not, why. */
export type OpenedLibrary =
  | { readonly kind: 'open'; readonly library: Library }
  | { readonly kind: 'unavailable'; readonly why: KeepingTroubleKind }

async function openKept(
  name: string,
  now: () => number,
  vault: Vault,
  unwanted: AbortSignal,
): Promise<Library> {
  // The database's own program is large, and the start screen is drawn without it.
  const { openRows } = await import('./openRows')
  return openRows(name, now, vault, unwanted)
}

/**
 * Opens the sessions kept on this device. Always settles, within five seconds, and never rejects: without a
 * database the program still runs, on a `memoryLibrary`, and says that it does not keep.
 */
export async function openLibrary(
  name: string = DATABASE_NAME,
  now: () => number = Date.now,
  vault: Vault = openVault(),
): Promise<OpenedLibrary> {
  const unwanted = new AbortController()
  let timer: ReturnType<typeof setTimeout> | undefined
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new KeepingTrouble('no-answer')), OPEN_TIMEOUT_MS)
  })
  try {
    return { kind: 'open', library: await Promise.race([openKept(name, now, vault, unwanted.signal), late]) }
  } catch (error) {
    // One that opens after all must not hold up other windows.
    unwanted.abort()
    const kind = kindOfTrouble(error)
    return { kind: 'unavailable', why: kind === 'failed' ? 'no-database' : kind }
  } finally {
    clearTimeout(timer)
  }
}
