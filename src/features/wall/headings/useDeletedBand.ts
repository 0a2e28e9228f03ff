import { useState } from 'react'
import { placeSteps } from '../../../commands/placeSteps'
import type { Session, StepId } from '../../../model/session'
import { findAll } from '../../../model/table'
import { useSessionStore } from '../../../store/useSession'
import { useTell } from '../../../ui/tell'
import * as words from '../../../words/compiled/messages.js'
import { BAND_ACTS, type BandKind } from './bandActs'

/** Deleting a lane or a stage: at once, with a message that offers to move its steps, or to undo. */
export interface DeletedBand {
  remove(id: string, name: string): void
  /** The steps that somebody asked to move; null: nobody did. */
  readonly waiting: readonly StepId[] | null
  moveTo(id: string): void
  leave(): void
}

/**
 * The heading that had the focus is gone, and so is its menu, which gives the focus back in the next frame: only
 * after that can the wall take it.
 */
function focusOnWall(): void {
  requestAnimationFrame(() =>
    requestAnimationFrame(() => {
      if (document.activeElement !== document.body) return
      document.querySelector<HTMLElement>('[role="application"]')?.focus({ preventScroll: true })
    }),
  )
}

/** See `DeletedBand`. */
export function useDeletedBand(kind: BandKind): DeletedBand {
  const store = useSessionStore()
  const tell = useTell()
  const [waiting, setWaiting] = useState<readonly StepId[] | null>(null)

  function undoSince(done: Session | null): void {
    // What was done since must not be undone in its place.
    if (store.getState().session === done) store.getState().undo()
    else tell({ text: words.wallChangedSince() })
  }

  return {
    waiting,
    leave: () => setWaiting(null),
    remove(id, name) {
      const { session, run } = store.getState()
      if (session === null || !run(BAND_ACTS[kind].remove(id))) return
      focusOnWall()
      const done = store.getState().session
      const steps = session.steps.filter((step) => step[kind] === id).map((step) => step.id)
      const undo = { label: words.wallUndo(), onPress: () => undoSince(done) }
      const move = { label: words.wallMoveThem(), onPress: () => setWaiting(steps) }
      tell({
        text:
          steps.length === 0
            ? words.wallDeletedBand({ name })
            : words.wallDeletedBandWaiting({ name, count: steps.length }),
        actions: steps.length === 0 ? [undo] : [move, undo],
      })
    },
    moveTo(id) {
      const { session, run } = store.getState()
      if (session === null || waiting === null) return
      // What somebody placed since stays where it was put.
      const left = findAll(session.steps, waiting).filter((step) => step[kind] === null)
      run(
        placeSteps(
          left.map(({ id: step, lane, stage, x, y }) => ({ id: step, lane, stage, x, y, [kind]: id })),
        ),
      )
      setWaiting(null)
    },
  }
}
