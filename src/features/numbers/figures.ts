import { agenciesOf } from '../../analysis/agencies'
import { askedAgain } from '../../analysis/asked'
import { endsOf } from '../../analysis/deadEnds'
import { handoffsOf } from '../../analysis/handoffs'
import { loopsOf } from '../../analysis/loops'
import { timesOf } from '../../analysis/times'
import { worthOf } from '../../analysis/worth'
import { stepsOfMap } from '../../model/mapOf'
import type { Flow, MapId, Range, Session, Step, StepId } from '../../model/session'
import { find } from '../../model/table'
import * as words from '../../words/compiled/messages.js'
import { roughTime } from '../../words/roughTime'

/** A number, what it means, and the steps that it counts: pressed, these are lit on the wall. */
export interface Figure {
  readonly id: string
  readonly text: string
  readonly note: string
  readonly steps: readonly StepId[]
  /** What it is made of. */
  readonly parts: readonly Figure[]
}

const ids = (steps: readonly Step[]): readonly StepId[] => steps.map(({ id }) => id)
const endsOfFlows = (flows: readonly Flow[]): readonly StepId[] => [
  ...new Set(flows.flatMap(({ from, to }) => [from, to])),
]

const figure = (
  id: string,
  text: string,
  note: string,
  steps: readonly StepId[],
  parts: readonly Figure[] = [],
): Figure => ({ id, text, note, steps, parts })

/** A number that the room is asked about: of nothing, nothing is asked. */
const question = (
  id: string,
  text: string,
  note: string,
  steps: readonly StepId[],
  parts: readonly Figure[] = [],
): Figure => figure(id, text, steps.length === 0 ? '' : note, steps, parts)

const percentText = (percent: number | null): string =>
  percent === null ? words.numbersNotKnown() : words.numbersPercent({ percent })

function rangeText(range: Range | null): string {
  if (range === null) return words.numbersNotKnown()
  if (range.low === range.high) return words.numbersPercent({ percent: range.low })
  return words.numbersPercentRange({ low: range.low, high: range.high })
}

const timeText = (range: Range | null): string =>
  range === null ? words.numbersNotKnown() : roughTime(range)

/** What the map is made of: steps, agencies, and the handoffs between them. */
export function countFigures(session: Session, map: MapId): readonly Figure[] {
  const steps = stepsOfMap(session, map)
  const agencies = agenciesOf(session, map)
  const own = new Set(agencies.map(({ id }) => id))
  const { flows, pairs, longestChains } = handoffsOf(session, map)
  const parts = pairs.map((pair) =>
    figure(
      `pair ${pair.from.id} ${pair.to.id}`,
      words.numbersPair({ from: pair.from.name, to: pair.to.name, count: pair.flows.length }),
      '',
      endsOfFlows(pair.flows),
    ),
  )
  const text = (id: StepId | undefined): string => find(session.steps, id ?? null)?.text ?? ''
  const chains = longestChains.map((chain) =>
    figure(
      `chain ${chain.at(-1)}`,
      words.numbersChainOf({ count: chain.length - 1, from: text(chain[0]), to: text(chain.at(-1)) }),
      '',
      chain,
    ),
  )
  const [longest = []] = longestChains
  const chain = figure(
    'chain',
    words.numbersChain({ count: longest.length - 1 }),
    words.numbersChainNote(),
    longest,
    chains,
  )
  return [
    figure('steps', words.numbersSteps({ count: steps.length }), '', ids(steps)),
    figure(
      'agencies',
      words.numbersAgencies({ count: agencies.length }),
      words.numbersAgenciesNote(),
      ids(steps.filter(({ lane }) => lane !== null && own.has(lane))),
    ),
    question(
      'handoffs',
      words.numbersHandoffs({ count: flows.length }),
      words.numbersHandoffsNote(),
      endsOfFlows(flows),
      parts,
    ),
    ...(longestChains.length === 0 ? [] : [chain]),
  ]
}

/** What the room may be asked about: never said to be so. */
export function questionFigures(session: Session, map: MapId): readonly Figure[] {
  const asked = askedAgain(session, map)
  const isAskedSaid = stepsOfMap(session, map).some(({ documents }) => documents.length > 0)
  const askedCount = asked.reduce((sum, { steps }) => sum + steps.length, 0)
  const { deadEnds, unled, oneWayDecisions } = endsOf(session, map)
  const loops = loopsOf(session, map)
  const { unexplained } = timesOf(session, map)
  const { failureDemand } = worthOf(session, map)
  const text = (id: StepId): string => find(session.steps, id)?.text ?? ''
  return [
    figure(
      'asked',
      words.numbersAsked({ count: isAskedSaid ? askedCount : words.numbersNotKnown() }),
      !isAskedSaid
        ? words.numbersAskedUnsaid()
        : asked.length === 0
          ? words.numbersAskedNone()
          : words.numbersAskedNote(),
      [...new Set(asked.flatMap(({ steps }) => steps))],
      asked.map(({ document, steps }) =>
        figure(`asked ${document}`, words.numbersAskedAt({ document, count: steps.length }), '', steps),
      ),
    ),
    question(
      'deadEnds',
      words.numbersDeadEnds({ count: deadEnds.length }),
      words.numbersDeadEndsNote(),
      ids(deadEnds),
    ),
    question('unled', words.numbersUnled({ count: unled.length }), words.numbersUnledNote(), ids(unled)),
    question(
      'oneWay',
      words.numbersOneWay({ count: oneWayDecisions.length }),
      words.numbersOneWayNote(),
      ids(oneWayDecisions),
    ),
    question(
      'loops',
      words.numbersLoops({ count: loops.length }),
      words.numbersLoopsNote(),
      [...new Set(loops.flatMap(({ steps }) => steps))],
      loops.map(({ back, steps }) =>
        figure(
          `loop ${back.id}`,
          words.numbersLoop({ to: text(back.to), from: text(back.from) }),
          back.label,
          steps,
        ),
      ),
    ),
    question(
      'unexplained',
      words.numbersUnexplained({ count: unexplained.length }),
      words.numbersUnexplainedNote(),
      ids(unexplained),
    ),
    question(
      'failureDemand',
      words.numbersFailureDemand({ count: failureDemand.length }),
      words.numbersFailureDemandNote(),
      ids(failureDemand),
    ),
  ]
}

/** Time, worth and money, each with how much of the map it rests on. */
export function timeFigures(session: Session, map: MapId): readonly Figure[] {
  const all = stepsOfMap(session, map).length
  const { work, wait, timed, waitShare } = timesOf(session, map)
  const { valueAdding, downstream, downstreamCost, costed } = worthOf(session, map)
  const addedUp = (known: readonly Step[]): string =>
    words.numbersAddedUp({ coverage: words.numbersTimed({ known: known.length, all }) })
  const said = (known: readonly Step[]): string => words.numbersValued({ known: known.length, all })
  return [
    figure('work', words.numbersWork({ time: timeText(work.sum) }), addedUp(work.steps), ids(work.steps)),
    figure('wait', words.numbersWait({ time: timeText(wait.sum) }), addedUp(wait.steps), ids(wait.steps)),
    figure(
      'waitShare',
      words.numbersWaitShare({ share: rangeText(waitShare) }),
      words.numbersTimed({ known: timed.length, all }),
      ids(timed),
    ),
    figure(
      'valueAdding',
      words.numbersValueAdding({ share: percentText(valueAdding.percent) }),
      said(valueAdding.said),
      ids(valueAdding.steps),
    ),
    figure(
      'downstream',
      words.numbersDownstream({ share: percentText(downstream.percent) }),
      said(downstream.said),
      ids(downstream.steps),
    ),
    figure(
      'downstreamCost',
      words.numbersDownstreamCost({ share: rangeText(downstreamCost) }),
      words.numbersCosted({ known: costed.length, all }),
      ids(costed),
    ),
  ]
}
