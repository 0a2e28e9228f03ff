import { Undo2 } from 'lucide-react'
import { changesOf, KINDS_IN_TURN } from '../../analysis/changes'
import { remindersOf } from '../../analysis/reminders'
import { bringBack } from '../../commands/bringBack'
import { newId } from '../../model/newId'
import { inReadingOrder } from '../../model/readingOrder'
import type { MapId, StepId } from '../../model/session'
import { find, findAll } from '../../model/table'
import { changeSign } from '../../scene/changeSigns'
import { useOpenSession, useRunUndoably, useSession } from '../../store/useSession'
import { Button } from '../../ui/Button'
import { Chip } from '../../ui/Chip'
import { tellUndoably } from '../../ui/tellUndoably'
import { nameOfChange, type ChangeKind } from '../../words/changes'
import * as words from '../../words/compiled/messages.js'
import { nameOfStep } from './nameOfStep'
import styles from './NewWay.module.css'
import { ShowStep } from './ShowStep'

/** In the order in which they are counted; the kept are counted and not listed. */
const COUNTED: readonly ChangeKind[] = [...KINDS_IN_TURN, 'removed']

/** What became of each step, in words: counted, and what changes listed. */
export function ChangeList({ toBe }: { readonly toBe: MapId }) {
  const session = useOpenSession((open) => open)
  const { steps, removed, counts } = changesOf(session, toBe)
  const idsOf = (kind: ChangeKind): readonly StepId[] => {
    const ids =
      kind === 'removed' ? removed : [...steps].filter(([, change]) => change.kind === kind).map(([id]) => id)
    return inReadingOrder(session, findAll(session.steps, ids)).map(({ id }) => id)
  }
  const listed = COUNTED.filter((kind) => kind !== 'kept' && counts[kind] > 0)
  return (
    <div className={styles['part']}>
      <ul className={styles['counts']} aria-label={words.newWayCounts()}>
        {COUNTED.map((kind) => (
          <li key={kind}>
            <ChangeChip
              kind={kind}
              label={words.newWayCount({ name: nameOfChange(kind), count: counts[kind] })}
            />
          </li>
        ))}
      </ul>
      {listed.length === 0 && <p className={styles['soft']}>{words.newWayKeptAll()}</p>}
      {listed.map((kind) => (
        <section key={kind} className={styles['kind']}>
          <h3 className={styles['subtitle']}>
            {words.newWayCount({ name: nameOfChange(kind), count: counts[kind] })}
          </h3>
          <ul className={styles['rows']}>
            {idsOf(kind).map((id) =>
              kind === 'removed' ? (
                <RemovedRow key={id} id={id} toBe={toBe} />
              ) : (
                <ChangedRow key={id} id={id} toBe={toBe} />
              ),
            )}
          </ul>
        </section>
      ))}
    </div>
  )
}

function ChangeChip({ kind, label }: { readonly kind: ChangeKind; readonly label: string }) {
  const { path, colour } = changeSign(kind)
  return <Chip symbol={path} colour={colour} label={label} />
}

interface RowProps {
  readonly id: StepId
  readonly toBe: MapId
}

function ChangedRow({ id, toBe }: RowProps) {
  const session = useOpenSession((open) => open)
  const change = changesOf(session, toBe).steps.get(id)
  const text = nameOfStep(find(session.steps, id))
  const from = (change?.from ?? []).map((origin) =>
    words.newWayQuoted({ text: nameOfStep(find(session.steps, origin)) }),
  )
  if (change === undefined) return null
  const name = nameOfChange(change.kind)
  return (
    <li className={styles['row']}>
      <div className={styles['said']}>
        <ChangeChip
          kind={change.kind}
          label={change.alsoChanged ? words.newWayAlsoChanged({ kind: name }) : name}
        />
        <p dir="auto">{text}</p>
        {from.length > 0 && (
          <p className={styles['soft']} dir="auto">
            {words.newWayFrom({ steps: from.join(', ') })}
          </p>
        )}
        <Unanswered {...{ id, toBe }} />
      </div>
      <ShowStep step={id} text={text} />
    </li>
  )
}

function RemovedRow({ id, toBe }: RowProps) {
  const step = useOpenSession((session) => find(session.steps, id))
  const isReadOnly = useSession(({ readOnly }) => readOnly)
  const run = useRunUndoably()
  const text = nameOfStep(step)
  function back(): void {
    const undo = run(bringBack({ id: newId(), step: id, map: toBe }, newId))
    if (undo !== null) tellUndoably(words.newWayBroughtBack({ step: text }), undo)
  }
  return (
    <li className={styles['row']}>
      <div className={styles['said']}>
        <ChangeChip kind="removed" label={nameOfChange('removed')} />
        <p dir="auto">{text}</p>
        <Unanswered {...{ id, toBe }} />
        <Button
          variant="quiet"
          icon={<Undo2 aria-hidden />}
          isDisabled={isReadOnly}
          aria-label={words.newWayBringBackStep({ step: text })}
          onPress={back}
        >
          {words.newWayBringBack()}
        </Button>
      </div>
      <ShowStep step={id} text={text} />
    </li>
  )
}

/** How much of what was found here still wants an answer. */
function Unanswered({ id, toBe }: RowProps) {
  const reminder = useOpenSession((session) => remindersOf(session, toBe)).find(({ step }) => step === id)
  return (
    reminder !== undefined && (
      <p className={styles['reminds']}>{words.newWayUnanswered({ count: reminder.findings.length })}</p>
    )
  )
}
