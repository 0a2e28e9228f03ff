import { watchErasures } from './erasures'
import { eraseSession } from './eraseSession'
import type { Erased } from './library'
import type { Desk } from './rowWriter'
import type { BackloggedWriter } from './sessionWriter'
import { whileNobodyShows } from './showing'
import type { Vault } from './vault/vault'
import type { Wholeness } from './wholeness'

/** Deletes sessions for good, and sees to it that nothing brings one back. */
export interface Eraser {
  /** Rejects with `in-use` while a window shows the session. */
  erase(id: string): Promise<Erased>
  /** The second store, to which nothing of a deleted session is copied any more. */
  readonly vault: Vault
  /** A session under this id is there again. */
  keepsAgain(id: string): void
}

/** Deletes for the library of this desk; `writers` are those that it gave out. */
export function createEraser(
  desk: Desk,
  writers: Map<string, BackloggedWriter>,
  wholeness: Wholeness,
): Eraser {
  const { db, vault } = desk

  /** Writes nothing more of a session, whatever of it was still to be written in this window. */
  async function dropAll(id: string): Promise<void> {
    const writer = writers.get(id)
    writers.delete(id)
    desk.wanted.delete(id)
    await writer?.drop()
    wholeness.forget(id)
  }

  const erasures = watchErasures(db.dexie.name, (id) => {
    // Copies that this window had on their way may have come after the other window deleted them.
    dropAll(id)
      .then(() => vault.forget(id))
      .catch(() => undefined)
  })

  async function erase(id: string): Promise<Erased> {
    erasures.add(id)
    try {
      await dropAll(id)
      const erased = await eraseSession(desk, id)
      erasures.tell(id)
      return erased
    } catch (error) {
      erasures.takeBack(id)
      throw error
    } finally {
      wholeness.forget(id)
    }
  }

  return {
    erase: (id) => whileNobodyShows(id, () => erase(id)),
    vault: {
      ...vault,
      copy: async (session, takenAt) => {
        if (!erasures.has(session.about.id)) await vault.copy(session, takenAt)
      },
    },
    keepsAgain: erasures.takeBack,
  }
}
