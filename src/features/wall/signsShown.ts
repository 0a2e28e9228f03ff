import { achievedSteps } from '../../analysis/achieved'
import { keptLast } from '../../analysis/keptLast'
import { saidClasses } from '../../analysis/said'
import type { Session, StepId } from '../../model/session'
import { ACHIEVED_SIGN } from '../../scene/achievedSign'
import type { SessionStore } from '../../store/createSessionStore'
import type { Sign } from '../../words/said'

type Signs = ReadonlyMap<StepId, Sign> | null

/** The signs that steps carry in this window; null: none are shown. Unless others are asked for, what is achieved. */
export function signsShown({ session, view: { overlay } }: SessionStore): Signs {
  if (session === null) return null
  if (overlay === null) return achievedSigns(session)
  return overlay === 'agreement' ? saidClasses(session) : overlay.signs(session)
}

const achievedSigns = keptLast(
  (session: Session) => [achievedSteps(session)],
  (session): Signs => {
    const steps = [...achievedSteps(session).keys()]
    return steps.length === 0 ? null : new Map(steps.map((id) => [id, ACHIEVED_SIGN]))
  },
)
