import { achievedSteps } from '../../analysis/achieved'
import { changeKinds } from '../../analysis/changes'
import { keptLast } from '../../analysis/keptLast'
import { remindersOf } from '../../analysis/reminders'
import type { MapId, Session, StepId } from '../../model/session'
import { changeSign } from '../../scene/changeSigns'
import type { Overlay, View } from '../../store/view'
import type { ChangeKind } from '../../words/changes'
import * as words from '../../words/compiled/messages.js'
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
    (session: Session) => [changeKinds(session, toBe), remindersOf(session, toBe), achievedSteps(session)],
    (session): ReadonlyMap<StepId, OwnSign> => {
      const open = new Map(remindersOf(session, toBe).map(({ step, findings }) => [step, findings.length]))
      const achieved = achievedSteps(session)
      return new Map(
        [...changeKinds(session, toBe)].map(([step, kind]) => {
          const sign = signOf(kind, open.get(step) ?? 0)
          return [step, achieved.has(step) ? alsoAchieved(sign) : sign]
        }),
      )
    },
  )
}

/** What became of a step, and how many findings it still has to answer. */
function signOf(kind: ChangeKind, count: number): OwnSign {
  const sign = changeSign(kind)
  return count === 0 ? sign : { ...sign, name: words.newWaySignOpen({ name: sign.name, count }) }
}

/** A sign gives way to no other: what is achieved is said in its words. */
const alsoAchieved = (sign: OwnSign): OwnSign => ({
  ...sign,
  name: words.newWaySignAchieved({ name: sign.name }),
})
