import { RotateCcw, Square } from 'lucide-react'
import { asIsMap, chosenToBe, flowsOfMap, stepsOfMap } from '../../model/mapOf'
import type { JourneyMap, Session } from '../../model/session'
import { useOpenSession } from '../../store/useSession'
import { Button } from '../../ui/Button'
import { Notice } from '../../ui/Notice'
import { Progress } from '../../ui/Progress'
import { ScreenHead } from '../../ui/ScreenHead'
import * as words from '../../words/compiled/messages.js'
import { Assumed } from './Assumed'
import { Needs } from './Needs'
import { numberText, PEOPLE } from './peopleWords'
import styles from './People.module.css'
import { PeopleTable } from './PeopleTable'
import { usePeople } from './usePeople'

/** How far the journey gets people: sent through what happens now and the new way, with what was assumed. */
export function People() {
  const session = useOpenSession((open) => open)
  const maps = [asIsMap(session), chosenToBe(session)].flatMap((map) => map ?? [])
  const isReckoned = maps.some((map) => canBeReckoned(session, map))
  return (
    <section aria-labelledby="people-title" className={styles['region']}>
      <ScreenHead id="people-title" title={words.peopleTab()}>
        <p className={styles['soft']}>{words.peopleIntro({ people: numberText(PEOPLE) })}</p>
      </ScreenHead>
      {isReckoned && <Reckoned maps={maps} />}
      <Needs maps={maps} hasAnswer={isReckoned} />
    </section>
  )
}

/** Whether a map says anything to reckon with: a time, or how many go which way. */
function canBeReckoned(session: Session, { id }: JourneyMap): boolean {
  return (
    stepsOfMap(session, id).some(
      ({ workMinutes, waitMinutes }) => workMinutes !== null || waitMinutes !== null,
    ) || flowsOfMap(session, id).some(({ share }) => share !== null)
  )
}

function Reckoned({ maps }: { readonly maps: readonly JourneyMap[] }) {
  const { state, again, stop } = usePeople(maps.map(({ id }) => id))
  if (state.kind === 'working') {
    return (
      <div className={styles['working']}>
        <Progress label={words.peopleWorking()} done={state.done} />
        <Button icon={<Square aria-hidden />} onPress={stop}>
          {words.peopleStop()}
        </Button>
      </div>
    )
  }
  const repeat = (
    <Button icon={<RotateCcw aria-hidden />} onPress={again}>
      {words.peopleAgain()}
    </Button>
  )
  if (state.kind !== 'told') {
    return (
      <Notice kind={state.kind === 'failed' ? 'warning' : 'plain'} actions={repeat}>
        {state.kind === 'failed' ? words.peopleFailed() : words.peopleStopped()}
      </Notice>
    )
  }
  const answers = maps.flatMap((map) => {
    const journeys = state.journeys.get(map.id)
    return journeys === undefined ? [] : [{ map, journeys }]
  })
  return (
    <>
      <PeopleTable answers={answers} />
      <Assumed answers={answers} />
    </>
  )
}
