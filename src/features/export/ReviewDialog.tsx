import { Pencil } from 'lucide-react'
import { useState } from 'react'
import { keyOfPlace, type PrivateText, type TextPlace } from '../../analysis/freeTexts'
import { looksLike } from '../../analysis/privateSentence'
import { Button } from '../../ui/Button'
import { Dialog } from '../../ui/Dialog'
import { Segments } from '../../ui/Segments'
import * as words from '../../words/compiled/messages.js'
import { formatLocale } from '../../words/formatLocale'
import styles from './ReviewDialog.module.css'
import { whereInWords } from './whereInWords'

/** What becomes of a text that looks private. */
export type Decision = 'keep' | 'leave-out'

export interface ReviewDialogProps {
  readonly texts: readonly PrivateText[]
  /** What becomes of those on which nobody decides. */
  readonly unless: Decision
  readonly canEdit: (place: TextPlace) => boolean
  /** Goes to where the text is written; the export is off. */
  readonly onEdit: (place: TextPlace) => void
  /** Goes on without these texts. */
  readonly onGoOn: (without: readonly TextPlace[]) => void
  readonly onClose: () => void
}

/** Before anything leaves: every text that looks as if it held a person's number, address or name. */
export function ReviewDialog({ texts, unless, canEdit, onEdit, onGoOn, onClose }: ReviewDialogProps) {
  const [decisions, setDecisions] = useState<ReadonlyMap<string, Decision>>(() => new Map())
  const decisionOn = (place: TextPlace): Decision => decisions.get(keyOfPlace(place)) ?? unless
  const without = texts.filter((text) => decisionOn(text) === 'leave-out')
  return (
    <Dialog
      title={words.privacyReviewTitle()}
      isOpen
      size="large"
      onClose={onClose}
      actions={
        <>
          <p className={styles['sum']}>
            {words.privacyReviewSum({ kept: texts.length - without.length, out: without.length })}
          </p>
          <Button onPress={onClose}>{words.exportCancel()}</Button>
          <Button variant="primary" onPress={() => onGoOn(without)}>
            {words.privacyGoOn()}
          </Button>
        </>
      }
    >
      <p>{words.privacyReviewHint({ count: texts.length })}</p>
      <ul aria-label={words.privacyReviewList()} className={styles['texts']}>
        {texts.map((text) => (
          <li key={keyOfPlace(text)} className={styles['text']}>
            <Shown text={text} />
            <div className={styles['choice']}>
              <Segments
                label={words.privacyDecision({ where: whereInWords(text), what: kindsOf(text) })}
                hideLabel
                value={decisionOn(text)}
                options={[
                  { id: 'leave-out', label: words.privacyLeaveOut() },
                  { id: 'keep', label: words.privacyKeep() },
                ]}
                onChange={(decision) => setDecisions(new Map(decisions).set(keyOfPlace(text), decision))}
              />
              {canEdit(text) && (
                <Button icon={<Pencil aria-hidden />} onPress={() => onEdit(text)}>
                  {words.privacyEdit()}
                </Button>
              )}
            </div>
          </li>
        ))}
      </ul>
    </Dialog>
  )
}

/** Where it stands, what it looks like, and the text with that stretch marked. */
function Shown({ text }: { readonly text: PrivateText }) {
  return (
    <div className={styles['shown']}>
      <p className={styles['where']}>
        {words.privacyFound({ where: whereInWords(text), what: kindsOf(text) })}
      </p>
      <p dir="auto" className={styles['words']}>
        {piecesOf(text).map(({ start, piece, isFound }) =>
          isFound ? <mark key={start}>{piece}</mark> : <span key={start}>{piece}</span>,
        )}
      </p>
    </div>
  )
}

function kindsOf({ found }: PrivateText): string {
  const kinds = [...new Set(found.map(({ kind }) => kind))].map(looksLike)
  return new Intl.ListFormat(formatLocale(), { type: 'conjunction' }).format(kinds)
}

function piecesOf({ text, found }: PrivateText) {
  const edges = [0, ...found.flatMap(({ start, end }) => [start, end]), text.length]
  return edges
    .slice(0, -1)
    .map((start, place) => ({ start, piece: text.slice(start, edges[place + 1]), isFound: place % 2 === 1 }))
    .filter(({ piece }) => piece !== '')
}
