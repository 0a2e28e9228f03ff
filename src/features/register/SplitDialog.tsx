import { useState } from 'react'
import { splitFinding } from '../../commands/splitFinding'
import { newId } from '../../model/newId'
import type { Finding, Session, StepId } from '../../model/session'
import { useOpenSession, useRunUndoably } from '../../store/useSession'
import { Button } from '../../ui/Button'
import { Dialog } from '../../ui/Dialog'
import { Notice } from '../../ui/Notice'
import { Segments } from '../../ui/Segments'
import { tellUndoably } from '../../ui/tellUndoably'
import { TextField } from '../../ui/TextField'
import * as words from '../../words/compiled/messages.js'
import { stepName } from './findingWords'
import styles from './Register.module.css'

/** To which of the two a step belongs. */
type Side = 'first' | 'second' | 'both'
type Sides = Readonly<Record<StepId, Side>>

function commandOf(finding: Finding, sides: Sides, texts: { first: string; second: string; id: string }) {
  const stepsOf = (side: Side): readonly StepId[] =>
    finding.steps.filter((step) => sides[step] === side || sides[step] === 'both')
  return splitFinding(finding.id, {
    first: { steps: stepsOf('first'), text: texts.first },
    second: { id: texts.id, steps: stepsOf('second'), text: texts.second },
  })
}

/** A way to split it to begin with, about in the middle. Null: it cannot be split. */
export function firstSplit(session: Session, finding: Finding): Sides | null {
  const { steps, text, kind } = finding
  const middle = Math.ceil(steps.length / 2)
  // Of three that are the same the middle one is needed twice.
  const shared = kind === 'duplication' && steps.length === 3 ? 1 : -1
  const sideOf = (place: number): Side => {
    if (place === shared) return 'both'
    return place < middle ? 'first' : 'second'
  }
  const entries = steps.map((step, place) => [step, sideOf(place)] as const)
  const sides: Sides = Object.fromEntries(entries)
  const command = commandOf(finding, sides, { first: text, second: text, id: newId() })
  return command(session) === null ? null : sides
}

export interface SplitDialogProps {
  readonly finding: Finding
  readonly onClose: () => void
}

/** Which of its steps belong to the first and which to the second, and what each of the two says. */
export function SplitDialog({ finding, onClose }: SplitDialogProps) {
  const session = useOpenSession((open) => open)
  const runUndoably = useRunUndoably()
  const [sides, setSides] = useState(() => firstSplit(session, finding) ?? {})
  const [first, setFirst] = useState(finding.text)
  const [second, setSecond] = useState(finding.text)
  const [id] = useState(newId)
  const command = commandOf(finding, sides, { first, second, id })
  const maySplit = command(session) !== null
  const isDuplication = finding.kind === 'duplication'

  function split(): void {
    const undo = runUndoably(command)
    onClose()
    if (undo !== null) tellUndoably(words.registerSplitDone(), undo)
  }

  return (
    <Dialog
      title={words.registerSplitTitle()}
      isOpen
      size="large"
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{words.registerCancel()}</Button>
          <Button variant="primary" isDisabled={!maySplit} onPress={split}>
            {words.registerSplitDo()}
          </Button>
        </>
      }
    >
      <div className={styles['form']}>
        <p>
          {words.registerSplitHelp()} {isDuplication && words.registerSplitDuplication()}
        </p>
        {finding.steps.map((step) => (
          <Segments<Side>
            key={step}
            label={stepName(session, step)}
            value={sides[step] ?? null}
            options={[
              { id: 'first', label: words.registerSplitFirst() },
              { id: 'second', label: words.registerSplitSecond() },
              { id: 'both', label: words.registerSplitBoth() },
            ]}
            onChange={(side) => setSides({ ...sides, [step]: side })}
          />
        ))}
        <TextField label={words.registerSplitFirstText()} rows={2} value={first} onChange={setFirst} />
        <TextField label={words.registerSplitSecondText()} rows={2} value={second} onChange={setSecond} />
        {!maySplit && (
          <Notice kind="warning">
            {isDuplication ? words.registerSplitNotYetTwo() : words.registerSplitNotYet()}
          </Notice>
        )}
      </div>
    </Dialog>
  )
}
