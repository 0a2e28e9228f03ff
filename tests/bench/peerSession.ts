import { newFlow, newLane, newMap, newStage, newStep } from '../../src/model/defaults'
import { COLOURS } from '../../src/model/kinds'
import { newSession } from '../../src/model/newSession'
import { orderBetween } from '../../src/model/order'
import type { Session, StepId } from '../../src/model/session'
import { NOTE_PITCH_X, NOTE_PITCH_Y } from '../../src/scene/sizes'

const LANES = 8
const WORDS =
  'resident asks for help counter reads proof file officer posts letter wants absent paper sits phone line grants money moves case council tells review date talk adviser flat income entry street'.split(
    ' ',
  )

/** A session of the shape that other editors are measured with: a grid of notes and as many flows to a neighbour. */
export interface PeerSession {
  readonly session: Session
  /** The note nearest the middle of the map. */
  readonly middle: StepId
}

/** Numbers from 0 to 1 that are the same each time (Park and Miller's generator). */
function numbersFrom(seed: number): () => number {
  let state = seed
  return () => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647
}

/**
 * `notes` notes of eight words over 8 lanes, column by column, each with a flow to the next column, every fifth of
 * them a row lower.
 */
export function peerSession(notes: number, id: string): PeerSession {
  const next = numbersFrom(notes + 7)
  const rowsInLane = Math.max(1, Math.round(Math.sqrt(notes / 100)))
  const rows = LANES * rowsInLane
  const columns = Math.ceil(notes / rows)
  const steps = Array.from({ length: notes }, (_, place) => {
    const row = place % rows
    return newStep({
      id: `n${place}`,
      map: 'map',
      lane: `lane-${Math.floor(row / rowsInLane)}`,
      stage: 'stage',
      x: Math.floor(place / rows) * NOTE_PITCH_X,
      y: (row % rowsInLane) * NOTE_PITCH_Y,
      text: Array.from({ length: 8 }, () => WORDS[Math.floor(next() * WORDS.length)]).join(' '),
    })
  })
  const flows = steps.map((step, place) => {
    const beside = place + rows + (place % 5 === 0 ? 1 : 0)
    const to = beside < notes ? beside : Math.abs(place - 1)
    return newFlow({ id: `e${place}`, map: 'map', from: step.id, to: `n${to}` })
  })
  const first = newSession({ title: `Peer of ${notes}`, citizenLane: 'You', map: 'Now', stage: 'All' })
  let order: string | null = null
  const lanes = Array.from({ length: LANES }, (_, place) => {
    order = orderBetween(order, null)
    return newLane({
      id: `lane-${place}`,
      name: `Lane ${place + 1}`,
      colour: COLOURS[place % COLOURS.length] ?? 'yellow',
      order,
    })
  })
  const middle = Math.floor(columns / 2) * rows + Math.floor(rows / 2)
  return {
    middle: `n${Math.min(middle, notes - 1)}`,
    session: {
      ...first,
      about: { ...first.about, id },
      lanes,
      stages: [newStage({ id: 'stage', name: 'All', order: orderBetween(null, null) })],
      maps: [newMap({ id: 'map', kind: 'as-is', name: 'Now' })],
      steps,
      flows,
    },
  }
}
