import { newCard, newFinding, newFlow, newLane, newMap, newStage, newStep } from '../../src/model/defaults'
import { COLOURS, FINDING_KINDS } from '../../src/model/kinds'
import { newSession } from '../../src/model/newSession'
import { orderBetween } from '../../src/model/order'
import type { Session, Step } from '../../src/model/session'
import { NOTE_PITCH_X, NOTE_PITCH_Y } from '../../src/scene/sizes'

const LANES = 8
const STAGES = 12
const CELLS = LANES * STAGES
/** Every tenth step has a finding, every fifth a card. */
const FINDING_EVERY = 10
const CARD_EVERY = 5

/** Sentences of the length that people write: the widths differ, the lines are two to four. */
const VERBS = [
  'Fills in',
  'Waits for',
  'Rings about',
  'Checks',
  'Sends back',
  'Signs',
  'Asks again for',
  'Looks up',
]
const THINGS = [
  'the claim form',
  'a letter',
  'proof of address',
  'the payment',
  'an appointment',
  'the referral',
]
const WHY = [
  'at the front desk',
  'for the third time',
  'before noon',
  'by post',
  'with the caseworker',
  'online',
]

const pick = (words: readonly string[], place: number): string => words[place % words.length] ?? ''

function orders(count: number): readonly string[] {
  const made: string[] = []
  for (let place = 0; place < count; place += 1) made.push(orderBetween(made.at(-1) ?? null, null))
  return made
}

/** Cells are filled evenly, each about three times as wide as it is high. */
function stepAt(place: number, columns: number): Step {
  const cell = place % CELLS
  const inCell = Math.floor(place / CELLS)
  return newStep({
    id: `step-${place}`,
    map: 'map',
    lane: `lane-${cell % LANES}`,
    stage: `stage-${Math.floor(cell / LANES)}`,
    x: (inCell % columns) * NOTE_PITCH_X,
    y: Math.floor(inCell / columns) * NOTE_PITCH_Y,
    text: `${pick(VERBS, place * 7)} ${pick(THINGS, place * 5)} ${pick(WHY, place * 3)} ${place}`,
    moment: place % 40 === 0,
    kind: place % 25 === 7 ? 'decision' : 'step',
  })
}

/**
 * A session of so many notes and as many flows over 8 lanes and 12 stages, with a finding on every tenth step and
 * a card on every fifth. The same count gives the same session.
 */
export function generatedSession(notes: number, id: string): Session {
  const columns = Math.max(1, Math.round(Math.sqrt((3 * notes) / CELLS / 2)))
  const steps = Array.from({ length: notes }, (_, place) => stepAt(place, columns))
  const laneOrders = orders(LANES)
  const stageOrders = orders(STAGES)
  const first = newSession({
    title: `Measured with ${notes}`,
    citizenLane: 'You',
    map: 'Now',
    stage: 'First',
  })
  return {
    ...first,
    about: { ...first.about, id },
    lanes: laneOrders.map((order, place) =>
      newLane({
        id: `lane-${place}`,
        name: place === 0 ? 'You' : `Agency ${place}`,
        sector: place === 0 ? 'citizen' : 'unknown',
        colour: COLOURS[place % COLOURS.length] ?? 'yellow',
        order,
      }),
    ),
    stages: stageOrders.map((order, place) =>
      newStage({ id: `stage-${place}`, name: `Stage ${place + 1}`, order }),
    ),
    maps: [newMap({ id: 'map', kind: 'as-is', name: 'Now' })],
    steps,
    flows: steps.map((step, place) => {
      // Mostly on to the next lane of the same stage, at the end of a stage on to the next one.
      const to = steps[(place + (place % 5 === 0 ? LANES : 1)) % notes] ?? step
      return newFlow({ id: `flow-${place}`, map: 'map', from: step.id, to: to.id })
    }),
    findings: steps
      .filter((_, place) => place % FINDING_EVERY === 0)
      .map((step, place) =>
        newFinding({
          id: `finding-${place}`,
          map: 'map',
          kind:
            FINDING_KINDS.filter((kind) => kind !== 'duplication' && kind !== 'gap')[place % 8] ?? 'delay',
          steps: [step.id],
        }),
      ),
    cards: steps
      .filter((_, place) => place % CARD_EVERY === 0)
      .map((step, place) =>
        newCard({
          id: `card-${place}`,
          map: 'map',
          about: 'step',
          step: step.id,
          group: 'service-user',
          text: 'Nobody told me.',
          feeling: place % 2 === 0 ? -1 : 1,
        }),
      ),
  }
}
