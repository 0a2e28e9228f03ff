import type { Finding, StepId } from '../../model/session'
import { useSession, useSessionStore } from '../../store/useSession'

/** The light on some steps while the rest of the wall is dimmed. */
export interface Spotlight {
  readonly steps: ReadonlySet<StepId> | null
  /** Whether it is on exactly this finding's steps. */
  readonly isOn: (finding: Finding) => boolean
  /** Puts it on a finding and brings the first of its steps into view. */
  readonly turnOn: (finding: Finding) => void
  readonly turnOff: () => void
}

/** Gives the spotlight of this window. */
export function useSpotlight(): Spotlight {
  const store = useSessionStore()
  const steps = useSession(({ view }) => view.spotlight)
  return {
    steps,
    isOn: (finding) => steps?.size === finding.steps.length && finding.steps.every((id) => steps.has(id)),
    turnOn(finding) {
      const { view, ...now } = store.getState()
      const [first] = finding.steps
      now.setView({
        spotlight: new Set(finding.steps),
        ...(first !== undefined && { reveal: { id: first, serial: (view.reveal?.serial ?? 0) + 1 } }),
      })
    },
    turnOff: () => store.getState().setView({ spotlight: null }),
  }
}
