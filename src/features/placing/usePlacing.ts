import { type RefObject, useLayoutEffect, useRef, useState } from 'react'
import type { CardPlace } from '../../commands/cardPlace'
import type { Command } from '../../commands/command'
import { editCard } from '../../commands/editCard'
import { placeCards } from '../../commands/placeCards'
import type { FindingKind } from '../../model/kinds'
import type { Card, CardId, MapId } from '../../model/session'
import { useSessionStore } from '../../store/useSession'
import * as words from '../../words/compiled/messages.js'
import { nameOfFindingKind } from '../../words/names'
import { cardsShown, nameOfPlace } from './places'

/** Which card is in hand, and what is done with it. Each act is one step of undo, and is said aloud. */
export interface PlacingHand {
  readonly chosen: CardId | null
  readonly choose: (id: CardId) => void
  /** Gives the focus to a card once it is drawn where it belongs now; null: to what stands over the tray. */
  readonly focus: (id: CardId | null) => void
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
export function usePlacing(map: MapId, trayHead: RefObject<HTMLElement | null>): PlacingHand {
  const store = useSessionStore()
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

  function act(command: Command, said: () => string): boolean {
    if (!store.getState().run(command)) return false
    store.getState().announce(said())
    return true
  }

  return {
    chosen,
    choose: setChosen,
    focus(id) {
      if (id === null) {
        trayHead.current?.focus()
        return
      }
      wanted.current = id
      setChosen(id)
      askAgain((before) => before + 1)
    },
    reach(id, element) {
      if (element === null) elements.current.delete(id)
      else elements.current.set(id, element)
    },
    place: (card, place) =>
      act(placeCards([card.id], place), () => {
        const { session } = store.getState()
        const count = session === null ? 0 : cardsShown(session, map, null).tray.length
        if (session === null || place.about === 'unplaced') return words.placingInTray({ count })
        return words.placingPlaced({ place: nameOfPlace(session, place), count })
      }),
    setKind(card, kind) {
      act(editCard(card.id, { kind }), () =>
        kind === null ? words.placingKindCleared() : words.placingKindSet({ kind: nameOfFindingKind(kind) }),
      )
    },
  }
}
