import { inReadingOrder } from '../model/readingOrder'
import { sameValue } from '../model/sameValue'
import { liesWith } from '../model/sameStep'
import type { MapId, Session, Step } from '../model/session'
import { find, findAll } from '../model/table'
import type { ChangeKind } from '../words/changes'
import { changesOf, KINDS_IN_TURN } from './changes'
import { keptLast } from './keptLast'

/** What a step says, besides where it lies. */
export type SaidField = Exclude<keyof Step, 'id' | 'map' | 'lane' | 'stage' | 'x' | 'y' | 'from' | 'partners'>

const SAID_FIELDS: readonly SaidField[] = [
  'text',
  'detail',
  'kind',
  'role',
  'channel',
  'documents',
  'visible',
  'workMinutes',
  'waitMinutes',
  'waitReason',
  'spend',
  'costPounds',
  'value',
  'volume',
  'rightFirstTime',
  'moment',
  'evidence',
]

/** What became of one step, told from both sides. */
export interface ChangeRow {
  readonly kind: ChangeKind
  readonly alsoChanged: boolean
  /** In the new way; null: taken away. */
  readonly step: Step | null
  /** What happens now; none: new. */
  readonly from: readonly Step[]
  /** It lies in another lane or stage than the one it comes from. */
  readonly isElsewhere: boolean
  /** What it says otherwise than the one it comes from. */
  readonly fields: readonly SaidField[]
}

/** Every step of a new way and every one that it leaves out: first what is new, last what is kept, then what is gone. */
export const changeRows: (session: Session, toBe: MapId) => readonly ChangeRow[] = keptLast(
  ({ maps, steps, lanes, stages }: Session, toBe: MapId) => [maps, steps, lanes, stages, toBe],
  (session, toBe) => {
    const { steps, removed } = changesOf(session, toBe)
    const ordered = (ids: Iterable<string>): readonly Step[] =>
      inReadingOrder(session, findAll(session.steps, ids))
    const told = ordered(steps.keys()).map((step) => rowOf(session, step, steps))
    return [
      ...KINDS_IN_TURN.flatMap((kind) => told.filter((row) => row.kind === kind)),
      ...ordered(removed).map((step): ChangeRow => ({
        kind: 'removed',
        alsoChanged: false,
        step: null,
        from: [step],
        isElsewhere: false,
        fields: [],
      })),
    ]
  },
)

function rowOf(session: Session, step: Step, changes: ReturnType<typeof changesOf>['steps']): ChangeRow {
  const change = changes.get(step.id) ?? { kind: 'new', alsoChanged: false, from: [] }
  const from = change.from.flatMap((id) => find(session.steps, id) ?? [])
  const [origin, second] = from
  const isOneToOne = origin !== undefined && second === undefined
  return {
    kind: change.kind,
    alsoChanged: change.alsoChanged,
    step,
    from,
    isElsewhere: isOneToOne && !liesWith(step, origin),
    fields: isOneToOne ? SAID_FIELDS.filter((field) => !sameValue(step[field], origin[field])) : [],
  }
}
