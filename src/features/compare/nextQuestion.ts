import { kindsSaid } from '../../analysis/agreement'
import type { StepSaid } from '../../analysis/said'
import { FINDING_KINDS, type FindingKind } from '../../model/kinds'
import * as words from '../../words/compiled/messages.js'

type Named = Exclude<FindingKind, 'works-well'>
type Questions = Readonly<Record<Named | 'other', () => string>>

/** Only workers said it: asked of the people who use it. */
const OF_WORKERS: Questions = {
  duplication: words.compareAskWorkersDuplication,
  gap: words.compareAskWorkersGap,
  'counter-productive': words.compareAskWorkersCounterProductive,
  delay: words.compareAskWorkersDelay,
  'handoff-risk': words.compareAskWorkersHandoffRisk,
  rework: words.compareAskWorkersRework,
  'asked-again': words.compareAskWorkersAskedAgain,
  'dead-end': words.compareAskWorkersDeadEnd,
  'unclear-owner': words.compareAskWorkersUnclearOwner,
  'failure-demand': words.compareAskWorkersFailureDemand,
  workaround: words.compareAskWorkersWorkaround,
  other: words.compareAskWorkersOther,
}

/** Only the people who use it said it: asked of the workers. */
const OF_PEOPLE: Questions = {
  duplication: words.compareAskPeopleDuplication,
  gap: words.compareAskPeopleGap,
  'counter-productive': words.compareAskPeopleCounterProductive,
  delay: words.compareAskPeopleDelay,
  'handoff-risk': words.compareAskPeopleHandoffRisk,
  rework: words.compareAskPeopleRework,
  'asked-again': words.compareAskPeopleAskedAgain,
  'dead-end': words.compareAskPeopleDeadEnd,
  'unclear-owner': words.compareAskPeopleUnclearOwner,
  'failure-demand': words.compareAskPeopleFailureDemand,
  workaround: words.compareAskPeopleWorkaround,
  other: words.compareAskPeopleOther,
}

/** What the facilitator may ask next about a step: by who has said something, and by the first kind they named. */
export function nextQuestion({ said, by }: StepSaid): string {
  if (said === 'both') return words.compareAskBoth()
  if (said === 'nobody') return words.compareAskNobody()
  const kinds = kindsSaid(said === 'only-workers' ? by.workers : by.people)
  const first = FINDING_KINDS.find((kind): kind is Named => kind !== 'works-well' && kinds.has(kind))
  return (said === 'only-workers' ? OF_WORKERS : OF_PEOPLE)[first ?? 'other']()
}
