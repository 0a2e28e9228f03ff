import { MapPinned } from 'lucide-react'
import type { SideSaid, StepSaid } from '../../analysis/said'
import { kindsSaid } from '../../analysis/agreement'
import { FINDING_KINDS } from '../../model/kinds'
import { find } from '../../model/table'
import { MARK_SYMBOLS } from '../../scene/markSymbols'
import { useOpenSession } from '../../store/useSession'
import { Chip } from '../../ui/Chip'
import { IconButton } from '../../ui/IconButton'
import * as words from '../../words/compiled/messages.js'
import { nameOfFindingKind } from '../../words/names'
import { nameOfSaid } from '../../words/said'
import styles from './Compare.module.css'
import { nextQuestion } from './nextQuestion'
import { SaidShape } from './SaidShape'
import { useGoToSteps } from './useGoToSteps'

/** A step: what each side says of it, and what to ask next. */
export function StepCompared({ compared }: { readonly compared: StepSaid }) {
  const { step, said, by } = compared
  const goTo = useGoToSteps()
  const lane = useOpenSession((session) => find(session.lanes, step.lane)?.name ?? '')
  const stage = useOpenSession((session) => find(session.stages, step.stage)?.name ?? '')
  const text = step.text.trim() === '' ? words.compareWordless() : step.text
  return (
    <li className={styles['step']}>
      <div className={styles['stepHead']}>
        <SaidShape said={said} />
        <div className={styles['stepName']}>
          <h4 dir="auto" className={styles['stepText']}>
            {text}
          </h4>
          <p className={styles['soft']}>
            {nameOfSaid(said)} · <span dir="auto">{words.comparePlace({ lane, stage })}</span>
          </p>
        </div>
        <IconButton
          label={words.compareLightStep({ step: text })}
          icon={<MapPinned aria-hidden />}
          onPress={() => goTo([step.id])}
        />
      </div>
      {said !== 'nobody' && (
        <dl className={styles['sides']}>
          <Side name={words.compareWorkersSay()} said={by.workers} />
          <Side name={words.comparePeopleSay()} said={by.people} />
        </dl>
      )}
      <p className={styles['ask']}>
        <strong>{words.compareAskNext()}</strong> {nextQuestion(compared)}
      </p>
    </li>
  )
}

function Side({ name, said }: { readonly name: string; readonly said: SideSaid }) {
  const least = useOpenSession(({ about }) => about.screenSmallestGroup)
  const kinds = kindsSaid(said)
  const { cards } = said
  return (
    <div className={styles['side']}>
      <dt>{name}</dt>
      <dd className={styles['saidHere']}>
        {FINDING_KINDS.filter((kind) => kinds.has(kind)).map((kind) => (
          <Chip
            key={kind}
            symbol={MARK_SYMBOLS[kind].path}
            colour={`var(--mark-${kind})`}
            label={nameOfFindingKind(kind)}
          />
        ))}
        {kinds.has(null) && <span>{words.compareFeltBad()}</span>}
        {cards.length > 0 && (
          <span className={styles['soft']}>
            {cards.length < least ? words.compareFewCards() : words.compareCards({ count: cards.length })}
          </span>
        )}
        {kinds.size === 0 && <span className={styles['soft']}>{words.compareNothingSaid()}</span>}
      </dd>
    </div>
  )
}
