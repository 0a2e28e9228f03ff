import type { FindingKind } from '../../../model/kinds'
import type { ActName } from '../../../store/acts'

/** The act that puts on and takes off a mark of each kind. */
export const MARK_ACT_OF: Readonly<Record<FindingKind, ActName>> = {
  duplication: 'markDuplication',
  gap: 'markGap',
  'counter-productive': 'markCounterProductive',
  delay: 'markDelay',
  'handoff-risk': 'markHandoffRisk',
  rework: 'markRework',
  'asked-again': 'markAskedAgain',
  'dead-end': 'markDeadEnd',
  'unclear-owner': 'markUnclearOwner',
  'failure-demand': 'markFailureDemand',
  workaround: 'markWorkaround',
  'works-well': 'markWorksWell',
}

/** The three main kinds, which have a button of their own. */
export const MAIN_MARKS = ['duplication', 'gap', 'counter-productive'] as const
