import { stepsOfMap } from '../model/mapOf'
import { sortedStages } from '../model/order'
import type { Card, MapId, Session, Stage, StageId, Step, StepId } from '../model/session'
import { keptLast } from './keptLast'
import { trigrams } from './trigrams'

/** Where a card might belong. A question for the room: nothing is ever placed by itself. */
export type SuggestedPlace = { readonly likeness: number } & (
  { readonly about: 'step'; readonly step: StepId } | { readonly about: 'stage'; readonly stage: StageId }
)

/** So many at most: as many as have a key of their own. */
export const MOST_SUGGESTED = 3

/** Below it chance makes most of the likeness (found on the Bradford example's cards; a test holds it to some of them). */
const LEAST_LIKENESS = 0.25

type Place =
  { readonly about: 'step'; readonly step: StepId } | { readonly about: 'stage'; readonly stage: StageId }

/** All places of a map by what they share: asked once for each card, made again when a step's words change. */
interface PlaceIndex {
  readonly places: readonly Place[]
  /** For each run of three characters: which places have it, and how much it says. */
  readonly having: ReadonlyMap<string, { readonly places: readonly number[]; readonly weight: number }>
  /** The length of each place's words as a vector of weights. */
  readonly lengths: readonly number[]
  readonly asked: WeakMap<Card, readonly SuggestedPlace[]>
}

const wordsOfStep = ({ text, role, channel, documents }: Step): string =>
  [text, role, channel, ...documents].join(' ')

function indexPlaces(steps: readonly Step[], stages: readonly Stage[]): PlaceIndex {
  const places: readonly Place[] = [
    ...steps.map(({ id }) => ({ about: 'step', step: id }) as const),
    ...stages.map(({ id }) => ({ about: 'stage', stage: id }) as const),
  ]
  const texts = [...steps.map(wordsOfStep), ...stages.map(({ name }) => name)]
  const having = new Map<string, number[]>()
  for (const [place, text] of texts.entries()) {
    for (const each of trigrams(text)) {
      const known = having.get(each)
      if (known === undefined) having.set(each, [place])
      else known.push(place)
    }
  }
  const squares = places.map(() => 0)
  const weighted = new Map<string, { readonly places: readonly number[]; readonly weight: number }>()
  for (const [each, among] of having) {
    const weight = Math.log(1 + places.length / among.length)
    weighted.set(each, { places: among, weight })
    for (const place of among) squares[place] = (squares[place] ?? 0) + weight * weight
  }
  return { places, having: weighted, lengths: squares.map(Math.sqrt), asked: new WeakMap() }
}

const indexOf: (steps: readonly Step[], stages: readonly Stage[]) => PlaceIndex = keptLast(
  (steps, stages) => [steps, stages],
  indexPlaces,
)

/**
 * The places whose words are likest to a card's, the likest first. Compared are runs of three characters, in any
 * language; a run counts the less, the more places have it, and what no place has is passed over, so that a long
 * card is not held against it (cosine of inverse document frequencies: K. Spärck Jones, Journal of Documentation
 * 28, 1972). A card is asked about once while steps and stages stay the same: 1,000 cards by 1,000 steps take
 * some half a second at first, and nothing after.
 */
export function suggestPlaces(session: Session, map: MapId, card: Card): readonly SuggestedPlace[] {
  const index = indexOf(stepsOfMap(session, map), sortedStages(session))
  const known = index.asked.get(card)
  if (known !== undefined) return known
  const found = likestPlaces(index, card.text)
  index.asked.set(card, found)
  return found
}

function likestPlaces({ places, having, lengths }: PlaceIndex, text: string): readonly SuggestedPlace[] {
  const shared = new Map<number, number>()
  let square = 0
  for (const each of trigrams(text)) {
    const among = having.get(each)
    if (among === undefined) continue
    const part = among.weight * among.weight
    square += part
    for (const place of among.places) shared.set(place, (shared.get(place) ?? 0) + part)
  }
  const length = Math.sqrt(square)
  return Array.from(shared, ([place, sum]) => ({ place, likeness: sum / (length * (lengths[place] ?? 1)) }))
    .filter(({ likeness }) => likeness >= LEAST_LIKENESS)
    .toSorted((a, b) => b.likeness - a.likeness || a.place - b.place)
    .slice(0, MOST_SUGGESTED)
    .flatMap(({ place, likeness }) => {
      const found = places[place]
      return found === undefined ? [] : [{ ...found, likeness }]
    })
}
