import { ArrowDown, ArrowLeft, ArrowRight, ArrowUp, MapPinned, RotateCcw, Star } from 'lucide-react'
import { feelingsOnScreen } from '../../analysis/feelings'
import type { Group } from '../../model/kinds'
import type { MapId, StepId } from '../../model/session'
import { find } from '../../model/table'
import { useActs, useOpenSession, useSession, useSessionStore } from '../../store/useSession'
import { Button } from '../../ui/Button'
import { IconButton } from '../../ui/IconButton'
import { ToggleButton } from '../../ui/ToggleButton'
import * as words from '../../words/compiled/messages.js'
import { nameOfGroup, notPlacedYet } from '../../words/names'
import { stageText, stepText } from './chartColumns'
import styles from './EmotionalMap.module.css'
import { GroupSample } from './GroupSample'
import { nextFeeling } from './levels'
import { pointInWords } from './pointWords'
import { type ByHand, isByHand, pointOf } from './useByHand'

export interface StepDetailProps {
  readonly map: MapId
  readonly steps: readonly StepId[]
  readonly group: Group
  readonly step: StepId
  readonly onChoose: (step: StepId) => void
  readonly byHand: ByHand
}

/** The chosen step in full: what every group feels there, and the same by big buttons as by keys and by hand. */
export function StepDetail({ map, steps, group, step, onChoose, byHand }: StepDetailProps) {
  const store = useSessionStore()
  const acts = useActs()
  const session = useOpenSession((open) => open)
  const isReadOnly = useSession(({ readOnly }) => readOnly)
  const shown = find(session.steps, step)
  const point = pointOf(session, map, step, group)
  const place = steps.indexOf(step)
  const said = feelingsOnScreen(session, map).flatMap((line) =>
    line.points.filter((each) => each.step === step),
  )
  const beside = (by: number) => {
    const next = steps[place + by]
    return { isDisabled: next === undefined, onPress: () => next !== undefined && onChoose(next) }
  }

  function showOnWall(): void {
    const { view, setView } = store.getState()
    setView({ map, reveal: { id: step, serial: (view.reveal?.serial ?? 0) + 1 }, feelings: true })
    acts.run('goToMap')
  }

  return (
    <section aria-label={words.feelingsStep()} className={styles['detail']}>
      <div className={styles['detailHead']}>
        <IconButton label={words.feelingsEarlier()} icon={<ArrowLeft aria-hidden />} {...beside(-1)} />
        <div className={styles['detailName']}>
          <h3 dir="auto" className={styles['detailText']}>
            {stepText(session, step)}
          </h3>
          <p dir="auto" className={styles['soft']}>
            {words.feelingsStepPlace({
              place: place + 1,
              of: steps.length,
              stage: stageText(session, shown?.stage ?? null),
              lane: find(session.lanes, shown?.lane ?? null)?.name ?? notPlacedYet(),
            })}
          </p>
        </div>
        <IconButton label={words.feelingsLater()} icon={<ArrowRight aria-hidden />} {...beside(1)} />
      </div>
      {said.length === 0 ? (
        <p className={styles['soft']}>{words.feelingsNothing()}</p>
      ) : (
        <ul className={styles['said']}>
          {said.map((each) => (
            <li key={each.group}>
              <GroupSample group={each.group} />
              <strong>{nameOfGroup(each.group)}</strong>
              <span>{pointInWords(each)}</span>
            </li>
          ))}
        </ul>
      )}
      <div
        // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- A fieldset would bring looks of its own.
        role="group"
        aria-label={words.feelingsHandFor({ group: nameOfGroup(group) })}
        className={styles['acts']}
      >
        <span className={styles['forGroup']}>{words.feelingsHandFor({ group: nameOfGroup(group) })}</span>
        <Button
          icon={<ArrowUp aria-hidden />}
          isDisabled={isReadOnly || nextFeeling(point?.value ?? null, 'up') === null}
          onPress={() => byHand.nudge(step, group, 'up')}
        >
          {words.feelingsRaise()}
        </Button>
        <Button
          icon={<ArrowDown aria-hidden />}
          isDisabled={isReadOnly || nextFeeling(point?.value ?? null, 'down') === null}
          onPress={() => byHand.nudge(step, group, 'down')}
        >
          {words.feelingsLower()}
        </Button>
        <Button
          icon={<RotateCcw aria-hidden />}
          isDisabled={isReadOnly || !isByHand(point)}
          onPress={() => byHand.clear(step, group)}
        >
          {words.feelingsClear()}
        </Button>
      </div>
      <div className={styles['acts']}>
        <ToggleButton
          icon={<Star aria-hidden />}
          isSelected={shown?.moment === true}
          isDisabled={isReadOnly}
          onChange={() => byHand.toggleMoment(step)}
        >
          {words.feelingsMoment()}
        </ToggleButton>
        <Button variant="quiet" icon={<MapPinned aria-hidden />} onPress={showOnWall}>
          {words.feelingsShowOnWall()}
        </Button>
      </div>
    </section>
  )
}
