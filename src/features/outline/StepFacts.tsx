import { CircleCheck, MessageSquareText, Star } from 'lucide-react'
import { memo } from 'react'
import { achievedSteps } from '../../analysis/achieved'
import { cardsOn, findingsOn, flowsFrom } from '../../model/byStep'
import type { Flow, Step } from '../../model/session'
import { find } from '../../model/table'
import { MARK_SYMBOLS } from '../../scene/markSymbols'
import { useOpenSession, useSessionStore } from '../../store/useSession'
import type { View } from '../../store/view'
import { Chip } from '../../ui/Chip'
import { Swatch } from '../../ui/Swatch'
import * as words from '../../words/compiled/messages.js'
import { dayInWords } from '../../words/dayInWords'
import { nameOfFindingKind, nameOfFindingStatus, nameOfStepKind } from '../../words/names'
import styles from './Outline.module.css'
import { useOutline } from './OutlineContext'
import { laneName, stepName } from './outlineWords'

interface StepFactsProps {
  readonly step: Step
  /** Names the paragraph that says lane and kind. */
  readonly id: string
  /** 0 on the line that holds the focus, -1 on the others. */
  readonly tabIndex: 0 | -1
}

/**
 * What is known of a step at a glance: lane, kind, marks, cards, and where it leads. Drawn again only when one of
 * them changes.
 */
export const StepFacts = memo(function StepFacts({ step, id, tabIndex }: StepFactsProps) {
  const lane = useOpenSession((session) => find(session.lanes, step.lane))
  const achieved = useOpenSession((session) => achievedSteps(session).get(step.id) ?? null)
  return (
    <>
      <p id={id} className={styles['facts']}>
        <Swatch
          fill={`var(--note-${lane?.colour ?? 'grey'})`}
          edge={`var(--note-${lane?.colour ?? 'grey'}-edge)`}
        />
        <span>{laneName(lane)}</span>
        {step.kind !== 'step' && <span className={styles['fact']}>{nameOfStepKind(step.kind)}</span>}
        {step.moment && (
          <span className={styles['fact']}>
            <Star aria-hidden size={16} /> {words.outlineMoment()}
          </span>
        )}
        {achieved !== null && (
          <span className={styles['fact']}>
            <CircleCheck aria-hidden size={16} /> {words.packAchieved({ day: dayInWords(achieved) })}
          </span>
        )}
      </p>
      <StickersOf step={step} tabIndex={tabIndex} />
      <TargetsOf step={step} tabIndex={tabIndex} />
    </>
  )
})

function StickersOf({ step, tabIndex }: Omit<StepFactsProps, 'id'>) {
  const store = useSessionStore()
  const findings = useOpenSession((session) => findingsOn(session, step.id))
  const cards = useOpenSession((session) => cardsOn(session, step.id))
  const least = useOpenSession(({ about }) => about.screenSmallestGroup)
  const marks = findings.filter(({ map }) => map === step.map)
  const count = cards.filter(
    ({ about, map, withdrawn }) => about === 'step' && map === step.map && !withdrawn,
  ).length
  if (marks.length === 0 && count === 0) return null
  const open = (panel: View['panel']): void => store.getState().setView({ panel })
  return (
    <ul aria-label={words.outlineMarksOf({ step: stepName(step) })} className={styles['marks']}>
      {marks.map(({ id, kind, status }) => (
        <li key={id}>
          <button
            type="button"
            tabIndex={tabIndex}
            className={styles['mark']}
            onClick={() => open({ kind: 'finding', id })}
          >
            <Chip
              symbol={MARK_SYMBOLS[kind].path}
              colour={`var(--mark-${kind})`}
              label={
                status === 'checked'
                  ? words.outlineMarkChecked({
                      kind: nameOfFindingKind(kind),
                      status: nameOfFindingStatus(status),
                    })
                  : nameOfFindingKind(kind)
              }
              look={status === 'checked' ? 'outline' : 'full'}
            />
          </button>
        </li>
      ))}
      {count > 0 && (
        <li>
          <button
            type="button"
            tabIndex={tabIndex}
            className={styles['link']}
            onClick={() => open({ kind: 'cards', about: { about: 'step', step: step.id } })}
          >
            <MessageSquareText aria-hidden size={16} />{' '}
            {count < least ? words.sceneFewCards() : words.outlineCards({ count })}
          </button>
        </li>
      )}
    </ul>
  )
}

function TargetsOf({ step, tabIndex }: Omit<StepFactsProps, 'id'>) {
  const out = useOpenSession((session) => flowsFrom(session, step.id))
  if (out.length === 0) return null
  return (
    <div className={styles['targets']}>
      <span>{words.outlineLeadsTo()}</span>
      <ul aria-label={words.outlineLeadsFrom({ step: stepName(step) })} className={styles['targetList']}>
        {out.map((flow) => (
          <Target key={flow.id} flow={flow} from={step} tabIndex={tabIndex} />
        ))}
      </ul>
    </div>
  )
}

interface TargetProps {
  readonly flow: Flow
  readonly from: Step
  readonly tabIndex: 0 | -1
}

/** Where a flow leads, as a way there; of a handoff with the lane that takes over. */
function Target({ flow, from, tabIndex }: TargetProps) {
  const outline = useOutline()
  const to = useOpenSession((session) => find(session.steps, flow.to))
  const lane = useOpenSession((session) => find(session.lanes, to?.lane ?? null))
  const name = stepName(to)
  return (
    <li>
      <button
        type="button"
        tabIndex={tabIndex}
        className={styles['link']}
        onClick={() => outline.goTo(flow.to)}
      >
        <span dir="auto">
          {to?.lane === from.lane ? name : words.outlineHandoff({ step: name, lane: laneName(lane) })}
        </span>
      </button>
      {flow.label !== '' && <span dir="auto"> ({flow.label})</span>}
    </li>
  )
}
