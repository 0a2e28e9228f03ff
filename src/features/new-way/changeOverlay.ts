import { changeKinds } from '../../analysis/changes'
import { keptLast } from '../../analysis/keptLast'
import type { MapId, Session, StepId } from '../../model/session'
import { changeSign } from '../../scene/changeSigns'
import type { Overlay, View } from '../../store/view'
import type { OwnSign } from '../../words/said'

const overlays = new Map<MapId, Overlay>()

/** Signs of what became of each step in this new way, on its own steps and on those of what happens now. */
export function changeOverlay(toBe: MapId): Overlay {
  const known = overlays.get(toBe) ?? { signs: signsFor(toBe) }
  overlays.set(toBe, known)
  return known
}

/** Whether what became of the steps is what the wall shows. */
export function showsChanges({ overlay }: Pick<View, 'overlay'>): boolean {
  return overlay !== null && overlay !== 'agreement'
}

function signsFor(toBe: MapId): Overlay['signs'] {
  return keptLast(
    (session: Session) => [changeKinds(session, toBe)],
    (session): ReadonlyMap<StepId, OwnSign> =>
      new Map([...changeKinds(session, toBe)].map(([step, kind]) => [step, changeSign(kind)])),
  )
}
