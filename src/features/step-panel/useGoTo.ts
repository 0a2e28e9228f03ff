import type { StepId } from '../../model/session'
import { useSessionStore } from '../../store/useSession'
import type { View } from '../../store/view'

/** Ways from the panel to what it speaks of. */
export interface GoTo {
  /** Shows a step on the wall and opens its panel. */
  readonly step: (id: StepId) => void
  readonly panel: (panel: View['panel']) => void
}

/** Gives the ways out of a panel. */
export function useGoTo(): GoTo {
  const store = useSessionStore()
  return {
    step(id) {
      const { view, ...now } = store.getState()
      now.select([id])
      now.setView({ panel: { kind: 'step', id }, reveal: { id, serial: (view.reveal?.serial ?? 0) + 1 } })
    },
    panel: (panel) => store.getState().setView({ panel }),
  }
}
