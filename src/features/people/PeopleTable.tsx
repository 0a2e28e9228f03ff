import type { Journeys } from '../../analysis/simulate'
import { useOpenSession } from '../../store/useSession'
import { WideTable } from '../../ui/WideTable'
import * as words from '../../words/compiled/messages.js'
import { nameOfMap } from '../../words/nameOfMap'
import styles from './People.module.css'
import { countText, nameOfStep, numberText, PEOPLE, timeText, type Answer } from './peopleWords'

interface Line {
  readonly name: string
  readonly means: string
  readonly text: (journeys: Journeys) => string
}

const fallen = ({ fell }: Journeys): number => fell.reduce((sum, { people }) => sum + people, 0)

/** Who arrives and who falls out is known only where the map says what an end is. */
const ifEndSaid = ({ isEndSaid, people }: Journeys, count: number): string =>
  isEndSaid ? countText(count, people) : words.peopleNoTime()

const lines = (): readonly Line[] => [
  {
    name: words.peopleArrived(),
    means: '',
    text: (each) => ifEndSaid(each, each.arrived),
  },
  { name: words.peopleFell(), means: '', text: (each) => ifEndSaid(each, fallen(each)) },
  { name: words.peopleRound(), means: '', text: ({ round, people }) => countText(round, people) },
  {
    name: words.peopleMost(),
    means: words.peopleMostMeans(),
    text: (each) => timeText(each, each.minutes?.most),
  },
  {
    name: words.peopleUnlucky(),
    means: words.peopleUnluckyMeans(),
    text: (each) => timeText(each, each.minutes?.unlucky),
  },
  {
    name: words.peopleHandoffsMost(),
    means: words.peopleMostMeans(),
    text: ({ handoffs }) => handoffsText(handoffs?.most),
  },
  {
    name: words.peopleHandoffsUnlucky(),
    means: words.peopleUnluckyMeans(),
    text: ({ handoffs }) => handoffsText(handoffs?.unlucky),
  },
]

const handoffsText = (count: number | undefined): string =>
  count === undefined ? words.peopleNoTime() : numberText(count)

/** What becomes of the people, what happens now beside the new way; and where they fall out. */
export function PeopleTable({ answers }: { readonly answers: readonly Answer[] }) {
  return (
    <>
      <WideTable label={words.peopleTab()}>
        <thead>
          <tr>
            <th scope="col">{words.peopleFigure({ people: numberText(PEOPLE) })}</th>
            {answers.map(({ map }) => (
              <th key={map.id} scope="col" dir="auto">
                {nameOfMap(map)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lines().map(({ name, means, text }) => (
            <tr key={name}>
              <th scope="row">
                {name}
                {means !== '' && <span className={styles['means']}>{means}</span>}
              </th>
              {answers.map(({ map, journeys }) => (
                <td key={map.id} className={styles['value']}>
                  {text(journeys)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </WideTable>
      <div className={styles['columns']}>
        {answers.map((answer) => (
          <Where key={answer.map.id} answer={answer} />
        ))}
      </div>
    </>
  )
}

/** Of one map: how much of it is known, and where people fall out. */
function Where({ answer: { map, journeys } }: { readonly answer: Answer }) {
  const { work, wait, reached, of, isEndSaid } = journeys
  return (
    <section className={styles['part']}>
      <h3 className={styles['subtitle']} dir="auto">
        {nameOfMap(map)}
      </h3>
      <p>
        {words.peopleCoverage({ work: work.known, workOf: work.of, wait: wait.known, waitOf: wait.of })}{' '}
        {words.peopleReached({ ...reached })}
      </p>
      {!isEndSaid && <p>{words.peopleNoEnd()}</p>}
      {of === 'fell' && <p>{isEndSaid ? words.peopleOfFell() : words.peopleOfStopped()}</p>}
      {of === 'nobody' && <p>{words.peopleOfNobody()}</p>}
      {isEndSaid && <Fallen journeys={journeys} />}
    </section>
  )
}

function Fallen({ journeys: { fell, stopped, people } }: { readonly journeys: Journeys }) {
  return (
    <>
      <h4>{words.peopleWhere()}</h4>
      {fell.length === 0 ? <p>{words.peopleWhereNone()}</p> : <At places={fell} people={people} />}
      {stopped.length > 0 && (
        <>
          <h4>{words.peopleStoppedWays()}</h4>
          <At places={stopped} people={people} />
        </>
      )}
    </>
  )
}

function At({ places, people }: { readonly places: Journeys['fell']; readonly people: number }) {
  const session = useOpenSession((open) => open)
  return (
    <ul className={styles['list']}>
      {places.map(({ step, people: count }) => (
        <li key={step} dir="auto">
          {words.peopleAt({
            step: words.peopleQuoted({ text: nameOfStep(session, step) }),
            count: numberText(count),
            people: numberText(people),
          })}
        </li>
      ))}
    </ul>
  )
}
