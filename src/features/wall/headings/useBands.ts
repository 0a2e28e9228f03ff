import { useMemo, useState } from 'react'
import { newId } from '../../../model/newId'
import { useSessionStore } from '../../../store/useSession'
import type { Mark } from '../../../store/history'
import { BAND_ACTS, moveByOne, nextBand, type BandKind } from './bandActs'

/** A band whose name is being written; `added`: the moment before it was added, so that both are one undo. */
interface Renamed {
  readonly id: string
  readonly added: Mark | null
}

/** Everything that a heading's menu does, but for deleting. */
export interface Bands {
  readonly renamedId: string | null
  startRenaming(id: string): void
  rename(id: string, name: string): void
  leaveRenaming(): void
  /** Adds one before another, or at the end, and lets its name be written. */
  add(before: string | null): boolean
  addAfter(id: string): boolean
  moveByOne(id: string, direction: 'back' | 'on'): void
}

/** The lanes or the stages of the open session, for their headings. */
export function useBands(kind: BandKind): Bands {
  const store = useSessionStore()
  const [renamed, setRenamed] = useState<Renamed | null>(null)

  // The identical one until a name is written: an edit of the wall draws no heading again.
  return useMemo(() => {
    function add(before: string | null): boolean {
      const { session, readOnly, mark, run, setView, view } = store.getState()
      if (session === null || readOnly) return false
      const added = mark()
      const id = newId()
      if (!run(BAND_ACTS[kind].add(id, before))) return false
      setRenamed({ id, added })
      setView({ reveal: { id, serial: (view.reveal?.serial ?? 0) + 1 } })
      return true
    }

    return {
      renamedId: renamed?.id ?? null,
      startRenaming: (id) => {
        if (!store.getState().readOnly) setRenamed({ id, added: null })
      },
      rename(id, name) {
        store.getState().run(BAND_ACTS[kind].rename(id, name))
        if (renamed !== null && renamed.added !== null) store.getState().joinSince(renamed.added)
        setRenamed(null)
      },
      leaveRenaming: () => setRenamed(null),
      add,
      addAfter(id) {
        const { session } = store.getState()
        return session !== null && add(nextBand(kind, session, id))
      },
      moveByOne: (id, direction) => {
        store.getState().run(moveByOne(kind, id, direction))
      },
    }
  }, [kind, store, renamed])
}
