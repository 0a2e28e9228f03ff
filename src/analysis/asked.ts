import { comparable } from '../model/comparable'
import { stepsOfMap } from '../model/mapOf'
import type { MapId, Session, StepId } from '../model/session'
import { keptLast } from './keptLast'

/** Something that the citizen is asked for at more than one step. */
export interface AskedAgain {
  /** As it was written first. */
  readonly document: string
  readonly steps: readonly StepId[]
}

/** What the citizen is asked for more than once, the most often first; capitals and punctuation aside. */
export const askedAgain: (session: Session, map: MapId) => readonly AskedAgain[] = keptLast(
  ({ steps }: Session, map: MapId) => [steps, map],
  (session, map) => {
    const asked = new Map<string, { readonly said: string; readonly steps: Set<StepId> }>()
    for (const { id, documents } of stepsOfMap(session, map)) {
      for (const said of documents) {
        const name = comparable(said)
        if (name === '') continue
        const known = asked.get(name)
        if (known === undefined) asked.set(name, { said: said.trim(), steps: new Set([id]) })
        else known.steps.add(id)
      }
    }
    return [...asked.values()]
      .map(({ said, steps }) => ({ document: said, steps: [...steps] }))
      .filter(({ steps }) => steps.length > 1)
      .toSorted((a, b) => b.steps.length - a.steps.length)
  },
)
