import { useEffect, useRef, useState } from 'react'
import { journeyOf } from '../../analysis/journey'
import type { Journeys } from '../../analysis/simulate'
import { sendPeople } from '../../exchange/sendPeople'
import type { MapId } from '../../model/session'
import { useOpenSession } from '../../store/useSession'
import { PEOPLE, SEED } from './peopleWords'

/** While people write, it is not reckoned after each letter, ms. */
const RESTS_MS = 400

export type PeopleState =
  | { readonly kind: 'working'; readonly done: number }
  | { readonly kind: 'stopped' }
  | { readonly kind: 'failed' }
  | { readonly kind: 'told'; readonly journeys: ReadonlyMap<MapId, Journeys> }

/** Sends people through these maps beside the page, and again when the maps say something else. */
export function usePeople(maps: readonly MapId[]): {
  readonly state: PeopleState
  readonly again: () => void
  readonly stop: () => void
} {
  const session = useOpenSession((open) => open)
  const asked = JSON.stringify(maps.map((id) => [id, journeyOf(session, id)]))
  const [round, setRound] = useState(0)
  const [state, setState] = useState<PeopleState>({ kind: 'working', done: 0 })
  const over = useRef<AbortController | null>(null)

  useEffect(() => {
    const mine = new AbortController()
    over.current = mine
    const settle = (next: PeopleState): void => {
      if (!mine.signal.aborted) setState(next)
    }
    async function send(): Promise<void> {
      const journeys = JSON.parse(asked) as [MapId, ReturnType<typeof journeyOf>][]
      const told = new Map<MapId, Journeys>()
      settle({ kind: 'working', done: 0 })
      for (const [place, [id, journey]] of journeys.entries()) {
        const progress = (done: number): void =>
          settle({ kind: 'working', done: (place + done) / journeys.length })
        // oxlint-disable-next-line no-await-in-loop -- One map after the other.
        told.set(id, await sendPeople(journey, { people: PEOPLE, seed: SEED }, mine.signal, progress))
      }
      settle({ kind: 'told', journeys: told })
    }
    const timer = setTimeout(
      () => {
        send().catch(() => settle({ kind: 'failed' }))
      },
      round === 0 ? RESTS_MS : 0,
    )
    return () => {
      clearTimeout(timer)
      mine.abort()
    }
  }, [asked, round])

  return {
    state,
    again: () => setRound((before) => before + 1),
    stop: () => {
      over.current?.abort()
      setState({ kind: 'stopped' })
    },
  }
}
