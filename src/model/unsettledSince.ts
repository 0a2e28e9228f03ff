import { cardsOn, feelingsOn, findingsOn, flowsFrom, flowsTo, stepsFrom } from './byStep'
import { TABLE_NAMES, type RecordOf, type Session, type StepId, type TableName } from './session'
import { tableChanges, type TableChange } from './tableChanges'

/** Records by table whose references may not stand. */
export type Unsettled = Readonly<Record<TableName, ReadonlySet<string>>>

/** Everything points at these, so when one goes every record is looked at. There are few of them. */
const GROUND = ['lanes', 'stages', 'maps'] as const satisfies readonly TableName[]

/** These are few and point at many things: looked at whenever anything went. */
const FEW = ['actions', 'decisionsAsked', 'meetings'] as const satisfies readonly TableName[]

/**
 * The records whose references may no longer stand, when all stood before: those that came or changed, and those
 * that point at what went or came to another map.
 */
export function unsettledSince(sound: Session, session: Session): Unsettled {
  const unsettled = Object.fromEntries(TABLE_NAMES.map((table) => [table, new Set<string>()])) as unknown as {
    readonly [T in TableName]: Set<string>
  }
  const add = (table: TableName, records: Iterable<{ readonly id: string }>): void => {
    for (const { id } of records) unsettled[table].add(id)
  }
  let hasGone = false
  for (const table of TABLE_NAMES) {
    for (const { id, before, after } of changesOf(table, sound, session)) {
      if (after !== null) unsettled[table].add(id)
      if (before === null || (after !== null && !isOtherGround(before, after))) continue
      hasGone = true
      if (table === 'steps') addStandingOn(id, session, add)
    }
  }
  const isGroundLost = GROUND.some((table) =>
    changesOf(table, sound, session).some(
      ({ before, after }) => before !== null && (after === null || isOtherGround(before, after)),
    ),
  )
  if (isGroundLost) for (const table of TABLE_NAMES) add(table, session[table])
  else if (hasGone) for (const table of FEW) add(table, session[table])
  return unsettled
}

function changesOf<T extends TableName>(
  table: T,
  sound: Session,
  session: Session,
): readonly TableChange<RecordOf<T>>[] {
  const before = sound[table] as readonly RecordOf<T>[]
  return tableChanges<RecordOf<T>>(before, session[table])
}

/** Whether a step came to another map, or a map became of another kind. */
function isOtherGround(before: object, after: object): boolean {
  return (['map', 'kind'] as const).some((part) => read(before, part) !== read(after, part))
}

function read(record: object, part: 'map' | 'kind'): unknown {
  return (record as Readonly<Record<string, unknown>>)[part]
}

function addStandingOn(
  step: StepId,
  session: Session,
  add: (table: TableName, records: Iterable<{ readonly id: string }>) => void,
): void {
  add('steps', stepsFrom(session, step))
  add('flows', flowsFrom(session, step))
  add('flows', flowsTo(session, step))
  add('findings', findingsOn(session, step))
  add('cards', cardsOn(session, step))
  add('feelings', feelingsOn(session, step))
}
