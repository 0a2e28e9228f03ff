import { DoorClosed, DoorOpen, Pencil, Trash2 } from 'lucide-react'
import { useState } from 'react'
import { deleteCards } from '../../commands/deleteCards'
import { editCard } from '../../commands/editCard'
import type { Card } from '../../model/session'
import { MARK_SYMBOLS } from '../../scene/markSymbols'
import { useRun, useRunUndoably, useSession } from '../../store/useSession'
import { Button } from '../../ui/Button'
import { Chip } from '../../ui/Chip'
import { IconButton } from '../../ui/IconButton'
import { tellUndoably } from '../../ui/tellUndoably'
import * as words from '../../words/compiled/messages.js'
import { nameOfFeeling, nameOfFindingKind, nameOfGroup } from '../../words/names'
import { CardFields, type CardWords } from './CardFields'
import styles from './CardsPanel.module.css'
import { Face } from './Face'

/** A card as it is read, and, once asked for, as it is changed. */
export function CardView({ card }: { readonly card: Card }) {
  const [isEditing, setIsEditing] = useState(false)
  const runUndoably = useRunUndoably()
  const isReadOnly = useSession(({ readOnly }) => readOnly)
  const { text, group, feeling, kind, share } = card
  const Door = share ? DoorOpen : DoorClosed
  function remove(): void {
    const undo = runUndoably(deleteCards([card.id]))
    if (undo !== null) tellUndoably(words.cardsDeleted(), undo)
  }
  if (isEditing) return <EditedCard card={card} onDone={() => setIsEditing(false)} />
  return (
    <li className={styles['card']}>
      <p dir="auto" className={styles['words']}>
        {text === '' ? words.cardsNoWords() : text}
      </p>
      <p className={styles['facts']}>
        <span className={styles['fact']}>{nameOfGroup(group)}</span>
        {feeling !== null && (
          <span className={styles['fact']}>
            <Face feeling={feeling} /> {nameOfFeeling(feeling)}
          </span>
        )}
        {kind !== null && (
          <Chip
            symbol={MARK_SYMBOLS[kind].path}
            colour={`var(--mark-${kind})`}
            label={nameOfFindingKind(kind)}
          />
        )}
        <span className={styles['fact']}>
          <Door aria-hidden size={18} /> {share ? words.cardsMayLeave() : words.cardsStays()}
        </span>
      </p>
      <div className={styles['acts']}>
        <IconButton
          label={words.cardsEdit({ text })}
          icon={<Pencil aria-hidden />}
          isDisabled={isReadOnly}
          onPress={() => setIsEditing(true)}
        />
        <IconButton
          label={words.cardsDelete({ text })}
          icon={<Trash2 aria-hidden />}
          isDisabled={isReadOnly}
          onPress={remove}
        />
      </div>
    </li>
  )
}

function EditedCard({ card, onDone }: { readonly card: Card; readonly onDone: () => void }) {
  const run = useRun()
  const isReadOnly = useSession(({ readOnly }) => readOnly)
  function change({ group, ...changes }: Partial<CardWords>): void {
    const fields = group === undefined || group === null ? changes : { ...changes, group }
    run(editCard(card.id, fields), changes.text === undefined ? {} : { coalesce: `${card.id} text` })
  }
  return (
    <li className={styles['edited']}>
      <CardFields card={card} onChange={change} onSubmit={onDone} isDisabled={isReadOnly} />
      <div>
        <Button onPress={onDone}>{words.cardsDone()}</Button>
      </div>
    </li>
  )
}
