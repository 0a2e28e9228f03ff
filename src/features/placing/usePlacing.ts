import { useLayoutEffect, useRef, useState } from 'react'
import type { CardPlace } from '../../commands/cardPlace'
import { editCard } from '../../commands/editCard'
import { placeCards } from '../../commands/placeCards'
import type { FindingKind } from '../../model/kinds'
import type { Card, CardId, MapId } from '../../model/session'
import { useRunUndoably, useSessionStore } from '../../store/useSession'
import { tellUndoably } from '../../ui/tellUndoably'
import * as words from '../../words/compiled/messages.js'
import { nameOfFindingKind } from '../../words/names'
import { cardsShown, nameOfPlace } from './places'

/** Which card is in hand, and what is done with it. Each act is one step of undo, and is said aloud; where a card went is shown too. */
export interface PlacingHand {
  readonly chosen: CardId | null
  readonly choose: (id: CardId) => void
  /** Gives the focus to a card once it is drawn where it belongs now. */
  readonly focus: (id: CardId) => void
  /** Tells where a card is drawn; null: no longer. */
  readonly reach: (id: CardId, element: HTMLElement | null) => void
  readonly place: (card: Card, place: CardPlace) => boolean
  readonly setKind: (card: Card, kind: FindingKind | null) => void
}

/** A long list measures its rows anew within so many animation frames of a change. */
const SETTLING_FRAMES = 12

/** Keeps a card and what opens under it in sight while what was open under another closes. */
function keepInSight(element: HTMLElement, frames: number): void {
  if (frames === 0 || document.activeElement !== element) return
  element.closest('li')?.scrollIntoView({ block: 'nearest' })
  requestAnimationFrame(() => keepInSight(element, frames - 1))
}

/** The hand that places the cards of a map. */
export function usePlacing(map: MapId): PlacingHand {
  const store = useSessionStore()
  const runUndoably = useRunUndoably()
  const [chosen, setChosen] = useState<CardId | null>(null)
  const elements = useRef(new Map<CardId, HTMLElement>())
  const wanted = useRef<CardId | null>(null)
  const [, askAgain] = useState(0)

  function give(id: CardId, element: HTMLElement): void {
    if (wanted.current !== id) return
    wanted.current = null
    element.focus({ preventScroll: true })
    keepInSight(element, SETTLING_FRAMES)
  }

  // Once everything lies where it belongs now: the card may have left one list for the other.
  useLayoutEffect(() => {
    const id = wanted.current
    const element = id === null ? undefined : elements.current.get(id)
    if (id !== null && element !== undefined) give(id, element)
  })

  return {
    chosen,
    choose: setChosen,
    focus(id) {
      wanted.current = id
      setChosen(id)
      askAgain((before) => before + 1)
    },
    reach(id, element) {
      if (element === null) elements.current.delete(id)
      else elements.current.set(id, element)
    },
    place(card, place) {
      const undo = runUndoably(placeCards([card.id], place))
      const { session, announce } = store.getState()
      if (undo === null || session === null) return false
      const count = cardsShown(session, map, null).tray.length
      const said =
        place.about === 'unplaced'
          ? words.placingInTray({ count })
          : words.placingPlaced({ place: nameOfPlace(session, place), count })
      announce(said)
      tellUndoably(said, undo)
      return true
    },
    setKind(card, kind) {
      if (!store.getState().run(editCard(card.id, { kind }))) return
      store
        .getState()
        .announce(
          kind === null
            ? words.placingKindCleared()
            : words.placingKindSet({ kind: nameOfFindingKind(kind) }),
        )
    },
  }
}
