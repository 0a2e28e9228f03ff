import { addressOf } from '../../routes'
import { useAct } from '../../store/useSession'

/** Offers to open the window for the projector: one of its own, which may crash without taking this one along. */
export function useOpenProjector(sessionId: string): void {
  useAct('openProjector', {
    run() {
      open(addressOf(sessionId, 'projector'), '_blank', 'popup,noopener')
      return true
    },
  })
}
