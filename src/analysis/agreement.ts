import { FINDING_KINDS, type FindingKind } from '../model/kinds'
import { cardsOn, findingsOn } from '../model/byStep'
import { sortedStages } from '../model/order'
import type { Session, Stage, Step } from '../model/session'
import type { SaidClass } from '../words/said'
import { keptLast } from './keptLast'
import { classOf, stepsSaid, type SideSaid, type StepSaid } from './said'
import { sideOf } from './sides'

export type SaidCounts = Readonly<Record<SaidClass, number>>

/** How far two sides see the same things, and the counts that it rests on. */
export interface Agreement {
  readonly counts: SaidCounts
  /** Of the steps that either side named, how many both did: whole per cent. Null: nobody has said anything. */
  readonly percent: number | null
  /** Cohen's kappa, from -1 to 1. Null where it is not known: see `kappaOf`. */
  readonly kappa: number | null
}

export interface AgreementOfKind extends Agreement {
  /** Null: what felt bad, without a word for what kind of trouble it is. */
  readonly kind: FindingKind | null
}

export interface AgreementOfStage extends Agreement {
  readonly stage: Stage
}

/** The compare view's figures. Counted are the steps of what happens now: see `stepsSaid`. */
export interface Comparison extends Agreement {
  readonly steps: readonly StepSaid[]
  /** The kinds that somebody named, in the order of the model. */
  readonly byKind: readonly AgreementOfKind[]
  /** The stages with steps, in the order of the journey. */
  readonly byStage: readonly AgreementOfStage[]
  /** Steps of which nobody with lived experience has said anything at all, good or bad. */
  readonly unheard: readonly Step[]
}

/**
 * Cohen's kappa of a 2×2 table (J. Cohen, Educational and Psychological Measurement 20, 1960): how much more often
 * two sides go the same way than they would by chance. Reckoned in whole numbers up to the last division. Null where
 * chance alone would make them agree always, and where there is nothing to compare.
 */
export function kappaOf({
  both,
  'only-workers': workers,
  'only-people': people,
  nobody,
}: SaidCounts): number | null {
  const all = both + workers + people + nobody
  const byChance = (both + workers) * (both + people) + (people + nobody) * (workers + nobody)
  const left = all * all - byChance
  return left === 0 ? null : (all * (both + nobody) - byChance) / left
}

/** The figures of so many steps of each class. */
export function agreementOf(counts: SaidCounts): Agreement {
  const named = counts.both + counts['only-workers'] + counts['only-people']
  return {
    counts,
    percent: named === 0 ? null : Math.round((100 * counts.both) / named),
    kappa: kappaOf(counts),
  }
}

function countsOf(classes: readonly SaidClass[]): SaidCounts {
  const counts = { both: 0, 'only-workers': 0, 'only-people': 0, nobody: 0 }
  for (const each of classes) counts[each] += 1
  return counts
}

/** The kinds of trouble that a side named at a step; null among them: it felt bad there, and no kind was named. */
export function kindsSaid({ findings, cards }: SideSaid): ReadonlySet<FindingKind | null> {
  const ofCards = cards.map(({ kind }) => (kind === 'works-well' ? null : kind))
  return new Set([...findings.map(({ kind }) => kind), ...ofCards])
}

function byKindOf(steps: readonly StepSaid[]): readonly AgreementOfKind[] {
  const said = steps.map(({ by }) => ({ workers: kindsSaid(by.workers), people: kindsSaid(by.people) }))
  return [...FINDING_KINDS, null].flatMap((kind) => {
    const counts = countsOf(said.map(({ workers, people }) => classOf(workers.has(kind), people.has(kind))))
    return counts.nobody === steps.length ? [] : [{ kind, ...agreementOf(counts) }]
  })
}

function byStageOf(session: Session, steps: readonly StepSaid[]): readonly AgreementOfStage[] {
  return sortedStages(session).flatMap((stage) => {
    const classes = steps.filter(({ step }) => step.stage === stage.id).map(({ said }) => said)
    return classes.length === 0 ? [] : [{ stage, ...agreementOf(countsOf(classes)) }]
  })
}

/** Whether service users or families have said anything of a step itself, be it good. */
function isHeard(session: Session, { id }: Step): boolean {
  return (
    cardsOn(session, id).some(
      ({ about, withdrawn, group }) => about === 'step' && !withdrawn && sideOf(group) === 'people',
    ) || findingsOn(session, id).some(({ raisedBy }) => raisedBy.some((group) => sideOf(group) === 'people'))
  )
}

/** What workers say of what happens now, beside what the people who use it say. */
export const compareSides: (session: Session) => Comparison = keptLast(
  (session: Session) => [stepsSaid(session)],
  (session) => {
    const steps = stepsSaid(session)
    return {
      ...agreementOf(countsOf(steps.map(({ said }) => said))),
      steps,
      byKind: byKindOf(steps),
      byStage: byStageOf(session, steps),
      unheard: steps.map(({ step }) => step).filter((step) => !isHeard(session, step)),
    }
  },
)
