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

type Place = ReturnType<typeof placeOf>

/** Where a card waits whose step went meanwhile. */
const TRAY: Place = { about: 'unplaced', step: null, stage: null }

export interface NewCardProps {
  readonly map: MapId
  readonly about: CardsAbout
  /** The panel turned here with the step that was selected, not by hand. */
  readonly cameAlong: boolean
}

/** A card that is half written, and of what. */
interface Draft {
  readonly about: CardsAbout
  readonly card: CardWords
}

/** The one that is shown, and those of other steps. */
interface Drafts extends Draft {
  readonly waiting: readonly Draft[]
}

/**
 * Writes cards one after the other; the group stays, since one table's cards are read out together. What is
 * half written when the panel goes becomes a card: words said in the room are not lost to a press of Escape.
 * When the panel turns with the step that is selected, what is half written waits for its own step to come back;
 * turned by hand, the panel takes it along.
 */
export function NewCard({ map, about, cameAlong }: NewCardProps) {
  const run = useRun()
  const isReadOnly = useSession(({ readOnly }) => readOnly)
  const [drafts, setDrafts] = useState<Drafts>({ about, card: EMPTY, waiting: [] })
  if (!isSame(drafts.about, about)) setDrafts(turned(drafts, about, cameAlong))
  const { card } = drafts
  const setCard = (next: CardWords): void => setDrafts({ ...drafts, card: next })
  const isEmpty = card.text.trim() === ''

  function add({ text, group, feeling, kind, share }: CardWords, to: Place): boolean {
    if (text.trim() === '') return false
    return run(
      addCard({
        id: newId(),
        map,
        ...to,
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
    leave.current = () => {
      for (const each of [...drafts.waiting, drafts]) {
        if (!add(each.card, placeOf(each.about))) add(each.card, TRAY)
      }
    }
  })
  useEffect(() => () => leave.current(), [])

  function submit(): void {
    if (card.group !== null && add(card, placeOf(about))) setCard({ ...EMPTY, group: card.group })
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

function isSame(a: CardsAbout, b: CardsAbout): boolean {
  const [one, other] = [placeOf(a), placeOf(b)]
  return one.about === other.about && one.step === other.step && one.stage === other.stage
}

function turned({ about, card, waiting }: Drafts, to: CardsAbout, cameAlong: boolean): Drafts {
  const isWritten = card.text.trim() !== ''
  if (!cameAlong && isWritten) return { about: to, card, waiting }
  const own = waiting.find((each) => isSame(each.about, to))
  return {
    about: to,
    card: own?.card ?? { ...EMPTY, group: card.group },
    waiting: [...waiting.filter((each) => each !== own), ...(isWritten ? [{ about, card }] : [])],
  }
}
