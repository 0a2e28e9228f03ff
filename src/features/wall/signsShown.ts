import { achievedSigns } from '../../analysis/achievedSigns'
import { saidClasses } from '../../analysis/said'
import type { StepId } from '../../model/session'
import type { SessionStore } from '../../store/createSessionStore'
import type { Sign } from '../../words/said'

type Signs = ReadonlyMap<StepId, Sign> | null

/** The signs that steps carry in this window; null: none are shown. Unless others are asked for, what is achieved. */
export function signsShown({ session, view: { overlay } }: SessionStore): Signs {
  if (session === null) return null
  if (overlay === null) return achievedSigns(session)
  return overlay === 'agreement' ? saidClasses(session) : overlay.signs(session)
}
