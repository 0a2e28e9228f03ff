import { clearFeeling } from '../../commands/clearFeeling'
import { editStep } from '../../commands/editStep'
import { setFeeling } from '../../commands/setFeeling'
import { feelingsOnScreen, type FeelingPoint } from '../../analysis/feelings'
import type { Feeling, Group } from '../../model/kinds'
import { newId } from '../../model/newId'
import type { MapId, Session, StepId } from '../../model/session'
import { find } from '../../model/table'
import { useSessionStore } from '../../store/useSession'
import * as words from '../../words/compiled/messages.js'
import { nextFeeling } from './levels'
import { pointInWords } from './pointWords'

/** What is done by hand to how a step feels. Each is one step of undo, and is said aloud. */
export interface ByHand {
  set(step: StepId, group: Group, feeling: Feeling): boolean
  /** False when it is at the end already. */
  nudge(step: StepId, group: Group, direction: 'up' | 'down'): boolean
  /** Back to what the cards say. */
  clear(step: StepId, group: Group): boolean
  toggleMoment(step: StepId): boolean
}

/** How a step feels to a group, as this screen may show it; null when it has said nothing. */
export function pointOf(session: Session, map: MapId, step: StepId, group: Group): FeelingPoint | null {
  const line = feelingsOnScreen(session, map).find((each) => each.group === group)
  return line?.points.find((point) => point.step === step) ?? null
}

/** Whether a group has set a step by hand. */
export const isByHand = (point: FeelingPoint | null): boolean => point?.rests === 'room'

/** Lets a group in the room raise and lower steps of a map by hand. */
export function useByHand(map: MapId): ByHand {
  const store = useSessionStore()

  const felt = (step: StepId, group: Group): FeelingPoint | null => {
    const { session } = store.getState()
    return session === null ? null : pointOf(session, map, step, group)
  }

  function set(step: StepId, group: Group, feeling: Feeling): boolean {
    const { run, announce } = store.getState()
    if (!run(setFeeling({ id: newId(), map, step, group, feeling }))) return false
    announce(pointInWords(felt(step, group)))
    return true
  }

  return {
    set,
    nudge(step, group, direction) {
      const next = nextFeeling(felt(step, group)?.value ?? null, direction)
      return next !== null && set(step, group, next)
    },
    clear(step, group) {
      const { run, announce } = store.getState()
      if (!run(clearFeeling(step, group))) return false
      announce(words.feelingsCleared({ felt: pointInWords(felt(step, group)) }))
      return true
    },
    toggleMoment(step) {
      const { session, run, announce } = store.getState()
      const moment = find(session?.steps ?? [], step)?.moment !== true
      if (!run(editStep(step, { moment }))) return false
      announce(moment ? words.feelingsMomentOn() : words.feelingsMomentOff())
      return true
    },
  }
}
