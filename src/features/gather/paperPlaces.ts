import { asIsMap, stepsOfMap } from '../../model/mapOf'
import { sortedStages } from '../../model/order'
import { inReadingOrder } from '../../model/readingOrder'
import type { Card, Session } from '../../model/session'
import type { Option } from '../../ui/Choice'
import * as words from '../../words/compiled/messages.js'

/** Where a sheet may belong, by the key of its option. */
export type PaperPlaces = ReadonlyMap<string, Pick<Card, 'about' | 'step' | 'stage'>>

const WHOLE = 'journey'

/** Steps in reading order, then stages, then the whole journey: what a sheet may be about. */
export function paperPlaces(session: Session): {
  readonly options: readonly Option[]
  readonly places: PaperPlaces
} {
  const steps = inReadingOrder(session, stepsOfMap(session, asIsMap(session).id)).filter(
    ({ text }) => text.trim() !== '',
  )
  const stages = sortedStages(session).filter(({ name }) => name.trim() !== '')
  return {
    options: [
      ...steps.map(({ id, text }) => ({ id: `step ${id}`, label: text })),
      ...stages.map(({ id, name }) => ({
        id: `stage ${id}`,
        label: words.gatherStageOption({ stage: name }),
      })),
      { id: WHOLE, label: words.gatherWholeJourney() },
    ],
    places: new Map<string, Pick<Card, 'about' | 'step' | 'stage'>>([
      ...steps.map(({ id }) => [`step ${id}`, { about: 'step', step: id, stage: null }] as const),
      ...stages.map(({ id }) => [`stage ${id}`, { about: 'stage', step: null, stage: id }] as const),
      [WHOLE, { about: 'journey', step: null, stage: null }] as const,
    ]),
  }
}

/** A sheet of a stack that is a card. */
export interface SheetIn {
  readonly card: Card
  readonly number: number
}

/** What ends the source of a sheet, in the words of the catalogue. */
function numberOf({ source }: Card, batch: string): number | null {
  const [before = '', after = ''] = words.gatherSheetSource({ batch, number: '\n' }).split('\n')
  if (!source.startsWith(before) || !source.endsWith(after)) return null
  const number = Number(source.slice(before.length, source.length - after.length))
  return Number.isInteger(number) && number > 0 ? number : null
}

/** The sheets of a stack that are in, by their number. */
export function sheetsOf(cards: readonly Card[], batch: string): readonly SheetIn[] {
  return cards
    .flatMap((card) => {
      const number = card.gathered === 'paper' ? numberOf(card, batch) : null
      return number === null ? [] : [{ card, number }]
    })
    .toSorted((a, b) => a.number - b.number)
}
