import type { StepId } from '../../model/session'
import { useSessionStore } from '../../store/useSession'

/** Brings steps into view on the wall, on their own map, and selects them; the first takes the focus. */
export function useShowStep(): (steps: readonly StepId[]) => void {
  const store = useSessionStore()
  return (steps) => {
    const [first] = steps
    if (first === undefined) return
    const { view, setView } = store.getState()
    setView({
      spotlight: steps.length > 1 ? new Set(steps) : null,
      reveal: { id: first, serial: (view.reveal?.serial ?? 0) + 1 },
    })
    store.getState().select(steps)
  }
}
