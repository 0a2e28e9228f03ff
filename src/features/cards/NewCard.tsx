import { Plus } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import { addCard } from '../../commands/addCard'
import { newId } from '../../model/newId'
import type { MapId } from '../../model/session'
import { useRun, useSession } from '../../store/useSession'
import type { CardsAbout } from '../../store/view'
import { Button } from '../../ui/Button'
import * as words from '../../words/compiled/messages.js'
import { placeOf } from './cardsAbout'
import { CardFields, type CardWords } from './CardFields'

const EMPTY: CardWords = { text: '', group: null, feeling: null, kind: null, share: false }

/**
 * Writes cards one after the other; the group stays, since one table's cards are read out together. What is
 * half written when the panel goes becomes a card: words said in the room are not lost to a press of Escape.
 */
export function NewCard({ map, about }: { readonly map: MapId; readonly about: CardsAbout }) {
  const run = useRun()
  const isReadOnly = useSession(({ readOnly }) => readOnly)
  const [card, setCard] = useState(EMPTY)
  const isEmpty = card.text.trim() === ''

  function add({ text, group, feeling, kind, share }: CardWords): boolean {
    if (text.trim() === '') return false
    const place = placeOf(about)
    return run(
      addCard({
        id: newId(),
        map,
        ...place,
        group: group ?? 'other',
        text: text.trim(),
        feeling,
        kind,
        share,
      }),
    )
  }

  const leave = useRef(() => {})
  useEffect(() => {
    leave.current = () => add(card)
  })
  useEffect(() => () => leave.current(), [])

  function submit(): void {
    if (card.group !== null && add(card)) setCard({ ...EMPTY, group: card.group })
  }

  return (
    <>
      <CardFields
        card={card}
        onChange={(changes) => setCard({ ...card, ...changes })}
        onSubmit={submit}
        isDisabled={isReadOnly}
      />
      <div>
        <Button
          variant="primary"
          icon={<Plus aria-hidden />}
          isDisabled={isReadOnly || isEmpty || card.group === null}
          onPress={submit}
        >
          {words.cardsAdd()}
        </Button>
      </div>
    </>
  )
}
