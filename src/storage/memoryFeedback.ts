import { feedbackJourney, type FeedbackJourney } from '../model/feedbackJourney'
import type { Card, Session } from '../model/session'
import { findAll, withRecords } from '../model/table'
import { withdrawnCard } from '../model/withdrawnCard'
import type { FeedbackDesk } from './feedbackDesk'
import { KeepingTrouble } from './keepingTrouble'
import { withoutWords } from './withdrawnText'

/** The journeys of feedback files, each with its cards, by session. */
export type Tablets = Map<string, { readonly journey: FeedbackJourney; readonly cards: readonly Card[] }>

interface Kept {
  readonly session: Session
  readonly removed: boolean
  readonly inbox: readonly Card[]
  readonly handBack: string
}

/** What a library that forgets gives away of itself. */
export interface MemoryShelf<Snapshot extends { readonly text: string }> {
  find(id: string): (Kept & { readonly snapshots: readonly Snapshot[] }) | null
  change(
    id: string,
    part: {
      readonly session?: Session
      readonly snapshots?: readonly Snapshot[]
      readonly handBack?: string
    },
  ): void
  changeInbox(id: string, inbox: readonly Card[]): void
  /** Calls whenever a card is put down or taken in. Returns how to stop. */
  watch(listener: () => void): () => void
  readonly tablets: Tablets
}

/** The feedback of sessions that only this window remembers. */
export function memoryFeedback<Snapshot extends { readonly text: string }>(
  shelf: MemoryShelf<Snapshot>,
): FeedbackDesk {
  const { tablets } = shelf

  function wordless(cards: readonly Card[], isTaken: (card: Card) => boolean): readonly Card[] {
    return cards.map((card) => (isTaken(card) ? withdrawnCard(card) : card))
  }

  /** True when there were words. Whoever shows the session takes the row in the inbox in. */
  function withdraw(id: string, isTaken: (card: Card) => boolean): boolean {
    const kept = shelf.find(id)
    const tablet = tablets.get(id)
    if (tablet !== undefined) tablets.set(id, { ...tablet, cards: wordless(tablet.cards, isTaken) })
    if (kept === null) return tablet?.cards.some(isTaken) ?? false
    const own = kept.session.cards.filter(isTaken)
    const left = withRecords(kept.session, 'cards', own.map(withdrawnCard))
    const isWaiting = kept.inbox.some(isTaken)
    shelf.change(id, { session: left })
    shelf.changeInbox(id, [...wordless(kept.inbox, isTaken), ...own.map(withdrawnCard)])
    return isWaiting || own.length > 0
  }

  function forget(id: string, cards: readonly string[], receipt: string | null): boolean {
    const snapshots = shelf.find(id)?.snapshots ?? []
    const without = snapshots.map((each) => withoutWords(each.text, { cards, receipt }))
    if (without.every((each) => each === null)) return false
    shelf.change(id, {
      snapshots: snapshots.map((each, place) => ({ ...each, text: without[place]?.text ?? each.text })),
    })
    return true
  }

  return {
    journey: async (id) => {
      const kept = shelf.find(id)
      const tablet = tablets.get(id)
      if (kept === null || kept.removed) {
        return tablet === undefined ? null : { journey: tablet.journey, where: 'tablet' }
      }
      const { about, maps, stages, steps } = kept.session
      const journey = feedbackJourney({ session: id, consentText: about.consentText, maps, stages, steps })
      return journey === null ? null : { journey, where: 'session' }
    },
    give: async (id, card) => {
      const kept = shelf.find(id)
      const tablet = tablets.get(id)
      if (kept !== null && !kept.removed) {
        if (findAll(kept.session.cards, [card.id]).length === 0) shelf.changeInbox(id, [...kept.inbox, card])
      } else if (tablet === undefined) throw new KeepingTrouble('gone')
      else tablets.set(id, { ...tablet, cards: [...tablet.cards, card] })
    },
    takeBack: async (id, receipt) => {
      const isTaken = (card: Card): boolean => card.receipt === receipt && !card.withdrawn
      const kept = shelf.find(id)
      const here = [...(kept?.session.cards ?? []), ...(kept?.inbox ?? []), ...(tablets.get(id)?.cards ?? [])]
      const ids = here.filter(isTaken).map((card) => card.id)
      const hadBeen = here.some((card) => card.receipt === receipt && card.withdrawn)
      const isFound = [withdraw(id, isTaken), forget(id, ids, receipt)].includes(true)
      const beyond = { files: [], ownFile: null }
      if (isFound) return { kind: 'gone', ...beyond }
      return { kind: hadBeen ? 'already' : 'unknown', ...beyond }
    },
    forgetWords: async (id, cards) => {
      forget(id, cards, null)
      return true
    },
    // What only this window remembers ends with it.
    finishTakingBack: () => Promise.resolve(),
    handBack: async (id) => shelf.find(id)?.handBack ?? '',
    keepHandBack: async (id, said) => shelf.change(id, { handBack: said }),
    keepTablet: async (journey) => {
      tablets.set(journey.session, { journey, cards: tablets.get(journey.session)?.cards ?? [] })
    },
    tablets: async () => [...tablets].map(([session, { cards }]) => ({ session, waiting: cards.length })),
    waiting: async (id) => tablets.get(id)?.cards ?? [],
    watchWaiting: (id, listener) => {
      const tell = (): void => listener((tablets.get(id)?.cards ?? shelf.find(id)?.inbox ?? []).length)
      tell()
      return shelf.watch(tell)
    },
    deleteWaiting: async (id, cards) => {
      const tablet = tablets.get(id)
      if (tablet === undefined) return
      tablets.set(id, { ...tablet, cards: tablet.cards.filter((card) => !cards.includes(card.id)) })
    },
    forgetTablet: async (id) => void tablets.delete(id),
  }
}
