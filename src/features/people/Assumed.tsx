import { journeyOf } from '../../analysis/journey'
import type { JourneyMap, Session } from '../../model/session'
import { useOpenSession } from '../../store/useSession'
import * as words from '../../words/compiled/messages.js'
import { nameOfMap } from '../../words/nameOfMap'
import styles from './People.module.css'
import { nameOfStep, namesOfSteps, type Answer } from './peopleWords'

/** What was assumed, in plain words: once for both maps, then what is of one map alone. */
export function Assumed({ answers }: { readonly answers: readonly Answer[] }) {
  const session = useOpenSession((open) => open)
  return (
    <section aria-labelledby="people-assumed" className={styles['part']}>
      <h3 id="people-assumed" className={styles['subtitle']}>
        {words.peopleAssumed()}
      </h3>
      <ul className={styles['list']}>
        <li>{words.peopleAssumedTimes()}</li>
        <li>{words.peopleAssumedRound()}</li>
        <li>{words.peopleAssumedSame()}</li>
      </ul>
      {answers.map(({ map }) => (
        <div key={map.id}>
          <h4 dir="auto">{words.peopleAssumedMap({ map: nameOfMap(map) })}</h4>
          <ul className={styles['list']}>
            {assumedOf(session, map).map((line) => (
              <li key={line} dir="auto">
                {line}
              </li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  )
}

function assumedOf(session: Session, map: JourneyMap): readonly string[] {
  const { shares, forks, starts, areStartsSaid, steps } = journeyOf(session, map.id)
  const at = {
    split: words.peopleAssumedSplit,
    scaled: words.peopleAssumedScaled,
    lost: words.peopleAssumedLost,
  }
  const [first = 0] = starts
  const begin = steps[first]?.id ?? ''
  return [
    !areStartsSaid
      ? words.peopleAssumedNoStart({ step: nameOfStep(session, begin) })
      : starts.length === 1
        ? words.peopleAssumedStart()
        : words.peopleAssumedStarts({ count: starts.length }),
    ...shares.flatMap(({ step, how }) =>
      how === 'as-said' ? [] : [at[how]({ step: nameOfStep(session, step) })],
    ),
    ...(forks.length === 0 ? [] : [words.peopleAssumedForks({ steps: namesOfSteps(session, forks) })]),
  ]
}
