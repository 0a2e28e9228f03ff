import { ArrowLeft, ArrowRight, RotateCcw } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import { beginWalk, choicesOf, goOn, walkedJourney, type Walk, type WalkedJourney } from '../../analysis/walk'
import type { JourneyMap, Session, Step, StepId } from '../../model/session'
import { flowsFrom } from '../../model/byStep'
import { find } from '../../model/table'
import { useOpenSession } from '../../store/useSession'
import { Button } from '../../ui/Button'
import { Dialog } from '../../ui/Dialog'
import { Switch } from '../../ui/Switch'
import * as words from '../../words/compiled/messages.js'
import { nameOfMap } from '../../words/nameOfMap'
import { roughTime } from '../../words/roughTime'
import { nameOfStep, placeOf } from './sideWords'
import styles from './Walk.module.css'

/** A walk through a journey, one step at a time in big type, as the person would meet it. */
export function WalkDialog({ map, onClose }: { readonly map: JourneyMap; readonly onClose: () => void }) {
  return (
    <Dialog title={words.walkTitle({ map: nameOfMap(map) })} isOpen onClose={onClose} size="large">
      <Walking map={map} />
    </Dialog>
  )
}

function Walking({ map }: { readonly map: JourneyMap }) {
  const session = useOpenSession((open) => open)
  const walked = walkedJourney(session, map.id)
  const [isOnlySeen, setIsOnlySeen] = useState(false)
  const [way, setWay] = useState<readonly Walk[]>(() => startOf(walked))
  const here = way.at(-1)
  const count = way.length
  const onKey = useRef((_key: string): boolean => false)
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => {
      if (onKey.current(event.key)) event.preventDefault()
    }
    document.addEventListener('keydown', listen)
    return () => document.removeEventListener('keydown', listen)
  }, [])
  const choices = here === undefined ? [] : choicesOf(walked, here)
  useEffect(() => {
    onKey.current = (key) => {
      if (key === 'ArrowRight' && choices.length === 0) next(null)
      else if (key === 'ArrowLeft') back()
      else return false
      return true
    }
  })
  if (here === undefined) return <p>{words.walkNoSteps()}</p>

  const seen = (walk: Walk): boolean =>
    !isOnlySeen || stepOf(session, walked, walk)?.visible !== false || choicesOf(walked, walk).length > 0
  function next(to: StepId | null): void {
    const last = way.at(-1)
    if (last === undefined) return
    const further: Walk[] = []
    for (let at = goOn(walked, last, to); at !== null; at = goOn(walked, at, null)) {
      further.push(at)
      if (seen(at)) break
    }
    if (further.length > 0) setWay([...way, ...further])
  }
  function back(): void {
    const before = way.slice(0, -1).findLastIndex(seen)
    if (before >= 0) setWay(way.slice(0, before + 1))
  }
  const isOver = choices.length === 0 && goOn(walked, here, null) === null
  const step = stepOf(session, walked, here)
  return (
    <div className={styles['walk']}>
      <p className={styles['soft']}>
        {count === 1 ? words.walkBegin() : words.walkStep({ count })} · {words.walkKeys()}
      </p>
      {step !== undefined && (
        <>
          <p className={styles['place']} dir="auto">
            {placeOf(session, step)}
          </p>
          <h3 key={count} ref={focusIt} tabIndex={-1} className={styles['text']} dir="auto">
            {nameOfStep(step)}
          </h3>
          <Facts step={step} waiting={here.waiting.length} />
        </>
      )}
      {isOver && (
        <p className={styles['fact']}>{step?.kind === 'end' ? words.walkEnd() : words.walkDeadEnd()}</p>
      )}
      {isOver && <p className={styles['fact']}>{words.walkOver()}</p>}
      {choices.length > 0 && step !== undefined && (
        <Ways session={session} step={step} choices={choices} onChoose={next} />
      )}
      <div className={styles['acts']}>
        <Button icon={<ArrowLeft aria-hidden />} isDisabled={count === 1} onPress={back}>
          {words.walkBack()}
        </Button>
        {choices.length === 0 && !isOver && (
          <Button variant="primary" icon={<ArrowRight aria-hidden />} onPress={() => next(null)}>
            {words.walkNext()}
          </Button>
        )}
        {count > 1 && (
          <Button variant="quiet" icon={<RotateCcw aria-hidden />} onPress={() => setWay(startOf(walked))}>
            {words.walkAgain()}
          </Button>
        )}
        <Switch label={words.walkOnlySeen()} isSelected={isOnlySeen} onChange={setIsOnlySeen} />
      </div>
      <SoFar session={session} walked={walked} way={way} />
    </div>
  )
}

/** Each step is read out as it comes. */
function focusIt(heading: HTMLElement | null): void {
  heading?.focus()
}

function startOf(walked: WalkedJourney): readonly Walk[] {
  const first = beginWalk(walked)
  return first === null ? [] : [first]
}

function stepOf(session: Session, { journey }: WalkedJourney, { here }: Walk): Step | undefined {
  return find(session.steps, journey.steps[here]?.id ?? null)
}

/** What the person is asked for, waits for and does not see here. */
function Facts({ step, waiting }: { readonly step: Step; readonly waiting: number }) {
  return (
    <>
      {step.visible === false && <p className={styles['fact']}>{words.walkUnseen()}</p>}
      {step.documents.length > 0 && (
        <p className={styles['fact']} dir="auto">
          {words.walkBring({ documents: step.documents.join(', ') })}
        </p>
      )}
      {step.waitMinutes !== null && step.waitMinutes.high > 0 && (
        <p className={styles['fact']}>{words.walkWaits({ time: roughTime(step.waitMinutes) })}</p>
      )}
      {waiting > 0 && <p className={styles['soft']}>{words.walkAtOnce({ count: waiting })}</p>}
    </>
  )
}

interface WaysProps {
  readonly session: Session
  readonly step: Step
  readonly choices: readonly StepId[]
  readonly onChoose: (to: StepId) => void
}

/** A decision asks which way. */
function Ways({ session, step, choices, onChoose }: WaysProps) {
  const flows = flowsFrom(session, step.id)
  return (
    <fieldset className={styles['ways']}>
      <legend className={styles['which']}>{words.walkWhich()}</legend>
      {choices.map((to) => {
        const label = flows.find((flow) => flow.to === to)?.label.trim() ?? ''
        const name = nameOfStep(find(session.steps, to))
        return (
          <Button key={to} onPress={() => onChoose(to)}>
            <span dir="auto">{label === '' ? name : words.walkWay({ label, step: name })}</span>
          </Button>
        )
      })}
    </fieldset>
  )
}

interface SoFarProps {
  readonly session: Session
  readonly walked: WalkedJourney
  readonly way: readonly Walk[]
}

/** How many agencies were met, how often one was passed on, and how long one has waited by now. */
function SoFar({ session, walked, way }: SoFarProps) {
  const steps = way.flatMap((walk) => stepOf(session, walked, walk) ?? [])
  const agencies = new Set(
    steps.flatMap(({ lane, visible }) => {
      const sector = find(session.lanes, lane)?.sector
      return lane === null || visible === false || sector === 'citizen' ? [] : [lane]
    }),
  )
  const waited = steps.flatMap(({ waitMinutes }) => waitMinutes ?? [])
  const sum = waited.reduce((all, { low, high }) => ({ low: all.low + low, high: all.high + high }), {
    low: 0,
    high: 0,
  })
  return (
    <p className={styles['soFar']}>
      <strong>{words.walkSoFar()}</strong>{' '}
      {[
        words.walkAgencies({ count: agencies.size }),
        words.walkHandoffs({ count: way.at(-1)?.handoffs ?? 0 }),
        ...(sum.high > 0 ? [words.walkWaited({ time: roughTime(sum) })] : []),
      ].join(' · ')}
    </p>
  )
}
