import { useState } from 'react'
import { placeSteps } from '../../commands/placeSteps'
import type { Session, StepId } from '../../model/session'
import { findAll } from '../../model/table'
import { useSessionStore } from '../../store/useSession'
import { useTell } from '../../ui/tell'
import * as words from '../../words/compiled/messages.js'

/**
 * What follows when a lane or a stage is gone: the message with "Move them to…" and "Undo", and the steps that
 * are to be moved (`waiting`), once somebody asked for that.
 */
export function useDeletion(of: 'lane' | 'stage') {
  const store = useSessionStore()
  const tell = useTell()
  const [waiting, setWaiting] = useState<readonly StepId[] | null>(null)

  /** Takes back what was just done; where more was done since, only says how. */
  function undoSince(done: Session | null): void {
    if (store.getState().session === done) store.getState().undo()
    else tell({ text: words.setUpChangedSince() })
  }

  /** Says that a lane or stage is gone, and how many of its steps wait. `before`: the session with it. */
  function tellDeleted(name: string, id: string, before: Session): void {
    const done = store.getState().session
    const steps = before.steps.filter((step) => step[of] === id).map((step) => step.id)
    const undo = { label: words.setUpUndo(), onPress: () => undoSince(done) }
    if (steps.length === 0) {
      tell({ text: words.setUpDeleted({ name }), actions: [undo] })
      return
    }
    tell({
      text: words.setUpDeletedWaiting({ name, count: steps.length }),
      actions: [{ label: words.setUpMoveThem(), onPress: () => setWaiting(steps) }, undo],
    })
  }

  /** Moves the steps that still wait; those that somebody placed since stay where they are. */
  function moveTo(id: string, name: string): void {
    const { session } = store.getState()
    if (session === null || waiting === null) return
    const left = findAll(session.steps, waiting).filter((step) => step[of] === null)
    const places = left.map(({ id: step, lane, stage, x, y }) => ({ id: step, lane, stage, x, y, [of]: id }))
    setWaiting(null)
    if (!store.getState().run(placeSteps(places))) return
    const done = store.getState().session
    tell({
      text: words.setUpMovedThem({ name, count: places.length }),
      actions: [{ label: words.setUpUndo(), onPress: () => undoSince(done) }],
      kind: 'done',
    })
  }

  return { waiting, tellDeleted, moveTo, leaveWaiting: () => setWaiting(null) }
}
