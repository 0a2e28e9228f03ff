import { quadrantOf } from '../../analysis/actions'
import { RATINGS, type Rating } from '../../model/kinds'
import type { Action } from '../../model/session'
import { actionTitle } from '../../words/actionTitle'
import * as words from '../../words/compiled/messages.js'
import { nameOfQuadrant } from '../../words/quadrant'

/** A place on the grid. */
export interface Place {
  readonly impact: Rating
  readonly effort: Rating
}

/** Where an action goes that has no place yet when a key first moves it. */
const MIDDLE: Place = { impact: 3, effort: 3 }

/** Where an action lies; one that lacks either rating lies nowhere yet. */
export function placeOf({ impact, effort }: Pick<Action, 'impact' | 'effort'>): Place | null {
  return impact === null || effort === null ? null : { impact, effort }
}

/**
 * Where an arrow key leads, by what is seen: up is more impact, towards the end of the line is more effort. At the
 * edge it stays. Null for other keys. What has no place yet goes to the middle.
 */
export function moved(place: Place | null, key: string, direction: 'ltr' | 'rtl'): Place | null {
  const onward = direction === 'rtl' ? -1 : 1
  const steps: Readonly<Record<string, readonly [number, number]>> = {
    ArrowUp: [1, 0],
    ArrowDown: [-1, 0],
    ArrowRight: [0, onward],
    ArrowLeft: [0, -onward],
  }
  const step = steps[key]
  if (step === undefined) return null
  if (place === null) return MIDDLE
  return { impact: near(place.impact + step[0]), effort: near(place.effort + step[1]) }
}

function near(rating: number): Rating {
  return RATINGS.find((each) => each >= rating) ?? 5
}

/** A place in words. */
export function placeInWords({ impact, effort }: Place): string {
  return words.actionsGridMoved({ impact, effort, quadrant: nameOfQuadrant(quadrantOf(impact, effort)) })
}

/** An action with its place, as it is heard. */
export function ratedName(action: Action): string {
  const place = placeOf(action)
  const title = actionTitle(action)
  if (place === null) return words.actionsGridUnrated({ title })
  const quadrant = nameOfQuadrant(quadrantOf(place.impact, place.effort))
  return words.actionsGridChip({ title, ...place, quadrant })
}
