import { journeyOf } from '../../analysis/journey'
import type { JourneyMap, Session, StepId } from '../../model/session'
import { useOpenSession } from '../../store/useSession'
import * as words from '../../words/compiled/messages.js'
import { nameOfMap } from '../../words/nameOfMap'
import styles from './People.module.css'
import { StepButtons } from './StepButtons'

export interface NeedsProps {
  readonly maps: readonly JourneyMap[]
  /** Whether there is an answer already, that would only get better. */
  readonly hasAnswer: boolean
}

/** What the maps would have to say. Nothing when they say all of it. */
export function Needs({ maps, hasAnswer }: NeedsProps) {
  const session = useOpenSession((open) => open)
  const needs = maps
    .map((map) => ({ map, lines: needsOf(session, map) }))
    .filter(({ lines }) => lines.length > 0)
  if (needs.length === 0) return null
  return (
    <section aria-labelledby="people-needs" className={styles['part']}>
      <h3 id="people-needs" className={styles['subtitle']}>
        {words.peopleNeeds()}
      </h3>
      <p>{hasAnswer ? words.peopleNeedsMore() : words.peopleNeedsNothing()}</p>
      {needs.map(({ map, lines }) => (
        <div key={map.id}>
          <h4 dir="auto">{words.peopleAssumedMap({ map: nameOfMap(map) })}</h4>
          <ul className={styles['list']}>
            {lines.map(({ text, steps }) => (
              <li key={text} dir="auto">
                {text}
                {steps.length > 0 && <StepButtons steps={steps} />}
              </li>
            ))}
          </ul>
        </div>
      ))}
      <p className={styles['soft']}>{words.peopleNeedsWhere()}</p>
    </section>
  )
}

interface Need {
  readonly text: string
  /** Where it would be said. */
  readonly steps: readonly StepId[]
}

const need = (text: string, steps: readonly StepId[] = []): Need => ({ text, steps })

function needsOf(session: Session, { id }: JourneyMap): readonly Need[] {
  const { steps, shares } = journeyOf(session, id)
  if (steps.length === 0) return [need(words.peopleNeedsSteps())]
  const untimed = steps
    .filter((stop) => stop.asked.some((time) => stop[time] === null))
    .map((stop) => stop.id)
  const unsaid = shares.filter(({ isAnySaid }) => !isAnySaid).map(({ step }) => step)
  return [
    ...(unsaid.length === 0 ? [] : [need(words.peopleNeedsShares(), unsaid)]),
    ...(untimed.length === 0 ? [] : [need(words.peopleNeedsTimes({ count: untimed.length }), untimed)]),
    ...(steps.some(({ kind }) => kind === 'end') ? [] : [need(words.peopleNeedsEnd())]),
  ]
}
