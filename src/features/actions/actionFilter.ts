import { healthOf, isOverdue } from '../../analysis/actions'
import { ACTION_STATUSES, TIERS, type ActionStatus, type Tier } from '../../model/kinds'
import type { Action, IsoDate, LaneId, Session } from '../../model/session'
import { find } from '../../model/table'
import { actionTitle } from '../../words/actionTitle'

/** What a table of actions leaves in sight; null: all. */
export interface ActionFilter {
  readonly search: string
  readonly status: ActionStatus | null
  readonly tier: Tier | null
  readonly lead: LaneId | null
  readonly only: 'overdue' | null
}

export const NO_FILTER: ActionFilter = { search: '', status: null, tier: null, lead: null, only: null }

/** By what a table of actions can be sorted. */
export type SortKey =
  'title' | 'answers' | 'lead' | 'due' | 'status' | 'tier' | 'impact' | 'effort' | 'health'

export interface Sorting {
  readonly by: SortKey
  readonly order: 'ascending' | 'descending'
}

/** The actions that a filter leaves, as sorted; without a sorting in file order. */
export function shownActions(
  session: Session,
  filter: ActionFilter,
  sorting: Sorting | null,
  today: IsoDate,
): readonly Action[] {
  const left = session.actions.filter((action) => fits(session, action, filter, today))
  if (sorting === null) return left
  const key = KEYS[sorting.by]
  const keys = new Map(left.map((action) => [action, key(action, session, today)]))
  const sign = sorting.order === 'ascending' ? 1 : -1
  return left.toSorted((a, b) => compare(keys.get(a) ?? null, keys.get(b) ?? null, sign))
}

/** What is not said comes last, whichever way the rest is sorted. */
function compare(a: Key, b: Key, sign: 1 | -1): number {
  if (a === b) return 0
  if (a === null) return 1
  if (b === null) return -1
  if (typeof a === 'string' && typeof b === 'string') return sign * a.localeCompare(b)
  return sign * (Number(a) - Number(b))
}

type Key = string | number | null

const HEALTHS = ['red', 'amber', 'green'] as const

const KEYS: Readonly<Record<SortKey, (action: Action, session: Session, today: IsoDate) => Key>> = {
  title: actionTitle,
  answers: ({ answers }) => answers.length,
  lead: ({ lead }, session) => find(session.lanes, lead)?.name ?? null,
  due: ({ due }) => due,
  status: ({ status }) => ACTION_STATUSES.indexOf(status),
  tier: ({ tier }) => (tier === null ? null : TIERS.indexOf(tier)),
  impact: ({ impact }) => impact,
  effort: ({ effort }) => effort,
  health(action, _session, today) {
    const health = healthOf(action, today)
    return health === null ? null : HEALTHS.indexOf(health)
  },
}

function fits(session: Session, action: Action, filter: ActionFilter, today: IsoDate): boolean {
  const { search, status, tier, lead, only } = filter
  return (
    (status === null || action.status === status) &&
    (tier === null || action.tier === tier) &&
    (lead === null || action.lead === lead) &&
    (only === null || isOverdue(action, today)) &&
    holds(session, action, search)
  )
}

function holds(session: Session, action: Action, search: string): boolean {
  const asked = search.trim().toLowerCase()
  if (asked === '') return true
  const { role, benefit, measure, answers } = action
  const findings = answers.map((id) => find(session.findings, id)?.text ?? '')
  const lead = find(session.lanes, action.lead)?.name ?? ''
  const whole = [actionTitle(action), role, benefit, measure, lead, ...findings].join(' ').toLowerCase()
  return asked.split(/\s+/).every((part) => whole.includes(part))
}
