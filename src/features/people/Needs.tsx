import { journeyOf } from '../../analysis/journey'
import type { JourneyMap, Session } from '../../model/session'
import { useOpenSession } from '../../store/useSession'
import * as words from '../../words/compiled/messages.js'
import { nameOfMap } from '../../words/nameOfMap'
import styles from './People.module.css'
import { namesOfSteps } from './peopleWords'

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
            {lines.map((line) => (
              <li key={line} dir="auto">
                {line}
              </li>
            ))}
          </ul>
        </div>
      ))}
      <p className={styles['soft']}>{words.peopleNeedsWhere()}</p>
    </section>
  )
}

function needsOf(session: Session, { id }: JourneyMap): readonly string[] {
  const { steps, shares } = journeyOf(session, id)
  if (steps.length === 0) return [words.peopleNeedsSteps()]
  const untimed = steps.filter((stop) => stop.asked.some((time) => stop[time] === null))
  const unsaid = shares.filter(({ isAnySaid }) => !isAnySaid)
  return [
    ...(unsaid.length === 0
      ? []
      : [
          words.peopleNeedsShares({
            steps: namesOfSteps(
              session,
              unsaid.map(({ step }) => step),
            ),
          }),
        ]),
    ...(untimed.length === 0
      ? []
      : [
          words.peopleNeedsTimes({
            count: untimed.length,
            steps: namesOfSteps(
              session,
              untimed.map((stop) => stop.id),
            ),
          }),
        ]),
    ...(steps.some(({ kind }) => kind === 'end') ? [] : [words.peopleNeedsEnd()]),
  ]
}
