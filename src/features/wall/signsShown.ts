import { saidClasses } from '../../analysis/said'
import type { StepId } from '../../model/session'
import type { SessionStore } from '../../store/createSessionStore'
import type { Sign } from '../../words/said'

/** The signs that steps carry in this window; null: none are shown. */
export function signsShown({ session, view: { overlay } }: SessionStore): ReadonlyMap<StepId, Sign> | null {
  if (session === null || overlay === null) return null
  return overlay === 'agreement' ? saidClasses(session) : overlay.signs(session)
}
