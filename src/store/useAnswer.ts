import { addAction } from '../commands/addAction'
import { newId } from '../model/newId'
import type { FindingId } from '../model/session'
import { useActs, useSessionStore } from './useSession'

/** Adds an action that answers a finding, and leads to where it is written. False when it cannot be added. */
export function useAnswer(): (finding: FindingId) => boolean {
  const store = useSessionStore()
  const acts = useActs()
  return (finding) => {
    const id = newId()
    const isAdded = store
      .getState()
      .run(addAction({ id, title: '', answers: [finding] }), { view: { panel: { kind: 'action', id } } })
    if (isAdded) acts.run('goToRedesign')
    return isAdded
  }
}
