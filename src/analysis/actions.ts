import { findingsOn } from '../model/byStep'
import { chosenToBe } from '../model/mapOf'
import type { Rating, Tier } from '../model/kinds'
import type { Action, Finding, FindingId, IsoDate, Session, StepId } from '../model/session'
import type { ChangeKind } from '../words/changes'
import type { Health } from '../words/health'
import type { Quadrant } from '../words/quadrant'
import { changesOf } from './changes'
import { keptLast } from './keptLast'

/** Not begun this many days before it is due, an action is at risk. */
const DAYS_TO_BEGIN = 28

/** From here on impact is high, and so is effort: the middle of the five counts as much. */
const MUCH: Rating = 3

/** A finding that is answered, and by what. */
export interface Answered {
  readonly finding: Finding
  readonly actions: readonly Action[]
}

/** A change on the map of the new way behind which neither a finding nor an action stands. */
export interface StrayChange {
  /** A step of the new way; of what happens now where it is removed. */
  readonly step: StepId
  readonly kind: Exclude<ChangeKind, 'kept'>
}

/** From what is wrong to what is done about it, and back. */
export interface Traces {
  readonly answered: readonly Answered[]
  /** Not answered, with a reason. */
  readonly parked: readonly Finding[]
  /** Neither answered nor parked. */
  readonly unanswered: readonly Finding[]
  /** Actions that answer no finding. */
  readonly unfounded: readonly Action[]
  readonly strayChanges: readonly StrayChange[]
}

/** How many actions there are in whose gift, and how many are late. A stopped one counts in `all` alone. */
export interface ActionCounts {
  readonly all: number
  readonly tiers: Readonly<Record<Tier | 'not-said', number>>
  readonly overdue: number
  readonly done: number
}

/** Whether a finding asks for an answer: what works well does not, nor what was looked into and is not so. */
export function asksForAnswer({ kind, status }: Finding): boolean {
  return kind !== 'works-well' && status !== 'checked'
}

const isLive = ({ status }: Action): boolean => status !== 'stopped'

/** The actions that answer each finding, in file order; a stopped one answers nothing. */
export const answersTo: (session: Pick<Session, 'actions'>) => ReadonlyMap<FindingId, readonly Action[]> =
  keptLast(
    ({ actions }: Pick<Session, 'actions'>) => [actions],
    ({ actions }) => {
      const answers = new Map<FindingId, Action[]>()
      for (const action of actions.filter(isLive)) {
        for (const id of action.answers) answers.set(id, [...(answers.get(id) ?? []), action])
      }
      return answers
    },
  )

/** Both ways between findings, actions and the map of the new way: what leads nowhere shows. */
export const traces: (session: Session) => Traces = keptLast(
  ({ findings, actions, steps, maps }: Session) => [findings, actions, steps, maps],
  (session) => {
    const answers = answersTo(session)
    const asking = session.findings.filter(asksForAnswer)
    const open = asking.filter(({ id }) => !answers.has(id))
    return {
      answered: asking.flatMap((finding) => {
        const actions = answers.get(finding.id)
        return actions === undefined ? [] : [{ finding, actions }]
      }),
      parked: open.filter(({ parked }) => parked !== null),
      unanswered: open.filter(({ parked }) => parked === null),
      unfounded: session.actions.filter((action) => isLive(action) && action.answers.length === 0),
      strayChanges: strayChanges(session),
    }
  },
)

/** A change has a finding behind it when the step, or one that it comes from, bears one. */
function strayChanges(session: Session): readonly StrayChange[] {
  const map = chosenToBe(session)
  if (map === null) return []
  const worked = new Set(session.actions.filter(isLive).flatMap(({ changes }) => changes))
  const bears = (step: StepId): boolean => findingsOn(session, step).some(asksForAnswer)
  const { steps, removed } = changesOf(session, map.id)
  const stray: StrayChange[] = []
  for (const [step, { kind, from }] of steps) {
    if (kind !== 'kept' && !worked.has(step) && ![step, ...from].some(bears)) stray.push({ step, kind })
  }
  for (const step of removed) {
    if (!worked.has(step) && !bears(step)) stray.push({ step, kind: 'removed' })
  }
  return stray
}

/** Whether an action should have been done before today. On the day itself it is not late. */
export function isOverdue({ due, status }: Pick<Action, 'due' | 'status'>, today: IsoDate): boolean {
  return due !== null && due < today && status !== 'done' && status !== 'stopped'
}

/**
 * How an action stands, from its status and due date alone, so that nobody's judgement is invented: red, the due
 * date has passed; amber, there is none, or it is less than four weeks away and nothing is begun; green otherwise.
 * Null for a stopped one. Source of the three colours: practice.md C8 (green no issue, amber risk, red significant).
 */
export function healthOf(action: Pick<Action, 'due' | 'status'>, today: IsoDate): Health | null {
  const { due, status } = action
  if (status === 'stopped') return null
  if (status === 'done') return 'green'
  if (isOverdue(action, today)) return 'red'
  if (due === null) return 'amber'
  const isBegun = status === 'doing'
  return isBegun || daysBetween(today, due) >= DAYS_TO_BEGIN ? 'green' : 'amber'
}

function daysBetween(from: IsoDate, to: IsoDate): number {
  return (Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000
}

/** What an action is by its impact and effort: of five, three and more is much. Source: Lothian QI, HEE (C7). */
export function quadrantOf(impact: Rating, effort: Rating): Quadrant {
  if (impact >= MUCH) return effort >= MUCH ? 'big-project' : 'quick-win'
  return effort >= MUCH ? 'think-again' : 'fill-in'
}

/** The counts that stand over a list of actions. */
export function countActions(actions: readonly Action[], today: IsoDate): ActionCounts {
  const tiers = { local: 0, guidance: 0, law: 0, 'not-said': 0 }
  for (const { tier } of actions.filter(isLive)) tiers[tier ?? 'not-said'] += 1
  return {
    all: actions.length,
    tiers,
    overdue: actions.filter((action) => isOverdue(action, today)).length,
    done: actions.filter(({ status }) => status === 'done').length,
  }
}
