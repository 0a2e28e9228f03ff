import { useState } from 'react'
import { mergeFindings } from '../../commands/mergeFindings'
import { FINDING_KINDS, type FindingKind } from '../../model/kinds'
import type { Finding, FindingId } from '../../model/session'
import { find } from '../../model/table'
import { useOpenSession, useRunUndoably } from '../../store/useSession'
import { Button } from '../../ui/Button'
import { Choice } from '../../ui/Choice'
import { Dialog } from '../../ui/Dialog'
import { Notice } from '../../ui/Notice'
import { tellUndoably } from '../../ui/tellUndoably'
import { TextField } from '../../ui/TextField'
import * as words from '../../words/compiled/messages.js'
import { nameOfFindingKind } from '../../words/names'
import { findingName, stepNames } from './findingWords'
import { KindChip, KindLetter } from './KindChip'
import styles from './Register.module.css'

export interface MergeDialogProps {
  /** Two or more; the first stays unless another is chosen. */
  readonly findings: readonly Finding[]
  readonly onClose: () => void
  readonly onMerged: (id: FindingId) => void
}

/** One sentence after the other; the full stop that was not written between them is. */
function joined(first: string, second: string): string {
  if (first === '') return second
  return /[\p{P}]$/u.test(first) ? `${first} ${second}` : words.registerMergeJoined({ first, second })
}

/** Which of several findings stays, and what it says once it has taken in the others. */
export function MergeDialog({ findings, onClose, onMerged }: MergeDialogProps) {
  const session = useOpenSession((open) => open)
  const runUndoably = useRunUndoably()
  const [into, setInto] = useState(findings[0]?.id ?? '')
  const [kind, setKind] = useState<FindingKind>(findings[0]?.kind ?? 'delay')
  const [text, setText] = useState(findings[0]?.text ?? '')
  const ids = findings.map(({ id }) => id)
  const command = mergeFindings(ids, { into, kind, text })
  const mayMerge = command(session) !== null
  const isOnOneMap = new Set(findings.map(({ map }) => map)).size === 1
  const parked = findings.filter((finding) => finding.parked !== null).length

  function keep(id: FindingId): void {
    const kept = find(findings, id)
    if (kept === undefined) return
    setInto(id)
    setKind(kept.kind)
    setText(kept.text)
  }

  function merge(): void {
    const undo = runUndoably(command)
    onClose()
    if (undo === null) return
    onMerged(into)
    tellUndoably(words.registerMerged({ count: ids.length }), undo)
  }

  return (
    <Dialog
      title={words.registerMergeTitle()}
      isOpen
      size="large"
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{words.registerCancel()}</Button>
          <Button variant="primary" isDisabled={!mayMerge} onPress={merge}>
            {words.registerMergeDo()}
          </Button>
        </>
      }
    >
      <div className={styles['form']}>
        <p>{words.registerMergeHelp()}</p>
        <section>
          <h3 className={styles['subtitle']}>{words.registerMergeWords()}</h3>
          <ul className={styles['cardList']}>
            {findings.map((finding) => (
              <li key={finding.id} className={styles['card']}>
                <KindChip kind={finding.kind} status={finding.status} />
                <p dir="auto">{finding.text === '' ? words.registerNoSentence() : finding.text}</p>
                <p dir="auto" className={styles['soft']}>
                  {stepNames(session, finding)}
                </p>
                {finding.text !== '' && (
                  <div className={styles['row']}>
                    <Button onPress={() => setText(finding.text)}>{words.registerMergeUse()}</Button>
                    <Button onPress={() => setText(joined(text, finding.text))}>
                      {words.registerMergeAdd()}
                    </Button>
                  </div>
                )}
              </li>
            ))}
          </ul>
        </section>
        <Choice
          label={words.registerMergeInto()}
          value={into}
          options={findings.map((finding) => ({
            id: finding.id,
            label: findingName(session, finding),
            icon: <KindLetter kind={finding.kind} />,
          }))}
          onChange={keep}
        />
        <Choice
          label={words.registerKind()}
          value={kind}
          options={FINDING_KINDS.map((id) => ({
            id,
            label: nameOfFindingKind(id),
            icon: <KindLetter kind={id} />,
          }))}
          onChange={setKind}
        />
        <TextField label={words.registerMergeText()} rows={3} value={text} onChange={setText} />
        {parked > 0 && parked < findings.length && (
          <Notice kind="plain">{words.registerMergeParked()}</Notice>
        )}
        {!mayMerge && (
          <Notice kind="warning">
            {isOnOneMap ? words.registerMergeKindUnfit() : words.registerMergeMaps()}
          </Notice>
        )}
      </div>
    </Dialog>
  )
}
