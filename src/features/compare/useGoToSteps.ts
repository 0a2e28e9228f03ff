import { asIsMap } from '../../model/mapOf'
import type { StepId } from '../../model/session'
import { useActs, useSessionStore } from '../../store/useSession'

/** Leads to the wall with these steps lit, the first in view, and the signs of who has said what. */
export function useGoToSteps(): (steps: readonly StepId[]) => void {
  const store = useSessionStore()
  const acts = useActs()
  return (steps) => {
    const { session, view, setView } = store.getState()
    const [first] = steps
    setView({
      overlay: 'agreement',
      ...(session !== null && { map: asIsMap(session).id }),
      spotlight: steps.length === 0 ? null : new Set(steps),
      ...(first !== undefined && { reveal: { id: first, serial: (view.reveal?.serial ?? 0) + 1 } }),
    })
    acts.run('goToMap')
  }
}
