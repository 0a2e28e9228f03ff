import {
  newAbout,
  newAction,
  newAttendance,
  newCard,
  newFinding,
  newFlow,
  newLane,
  newMap,
  newStage,
  newStep,
} from '../../model/defaults'
import { sameValue } from '../../model/sameValue'
import type { About, RecordOf, TableName } from '../../model/session'

/** A table of records, or what the session says of itself. */
export type RowTable = TableName | 'about'

/** One row: a record of a table, or what the session says of itself. */
export type Row = RecordOf<TableName> | About

/** What a row says, by unit: what only makes sense together is one. Ids are no units. */
export type Units = Readonly<Record<string, unknown>>

/** Fields that are taken or left together: where a note lies is one thing to decide on, not four. */
const TOGETHER: Readonly<Partial<Record<RowTable, Readonly<Record<string, readonly string[]>>>>> = {
  steps: { place: ['lane', 'stage', 'x', 'y'] },
  flows: { ends: ['from', 'to'] },
  cards: { place: ['about', 'step', 'stage'] },
}

/** What each row says when nobody has said anything yet. */
const UNSAID: { readonly [T in RowTable]: Units } = {
  about: fieldsInUnits('about', newAbout({ id: '', title: '' })),
  lanes: fieldsInUnits('lanes', newLane({ id: '', name: '', order: '' })),
  stages: fieldsInUnits('stages', newStage({ id: '', name: '', order: '' })),
  maps: fieldsInUnits('maps', newMap({ id: '', kind: 'as-is', name: '' })),
  steps: fieldsInUnits('steps', newStep({ id: '', map: '', lane: null, stage: null, x: 0, y: 0, text: '' })),
  flows: fieldsInUnits('flows', newFlow({ id: '', map: '', from: '', to: '' })),
  findings: fieldsInUnits('findings', newFinding({ id: '', map: '', kind: 'gap', steps: [] })),
  cards: fieldsInUnits('cards', newCard({ id: '', map: '' })),
  feelings: {},
  actions: fieldsInUnits('actions', newAction({ id: '', title: '' })),
  ballots: {},
  decisionsAsked: {},
  meetings: {},
  attendance: fieldsInUnits('attendance', newAttendance({ id: '' })),
}

function fieldsInUnits(table: RowTable, row: object): Units {
  const groups = Object.entries(TOGETHER[table] ?? {})
  const grouped = new Set(groups.flatMap(([, fields]) => fields))
  const own = Object.entries(row).filter(([field]) => field !== 'id' && !grouped.has(field))
  const together = groups.map(([unit, fields]) => [
    unit,
    Object.fromEntries(fields.map((field) => [field, Reflect.get(row, field) as unknown])),
  ])
  return Object.fromEntries([...own, ...together])
}

/** What a row says, keys that this program does not know too. */
export function unitsOf(table: RowTable, row: Row): Units {
  return fieldsInUnits(table, row)
}

/** The row saying this instead. A unit that is undefined goes. */
export function withUnits<R extends Row>(table: RowTable, row: R, units: Units): R {
  const next: Record<string, unknown> = { ...row }
  for (const [unit, value] of Object.entries(units)) {
    const fields = TOGETHER[table]?.[unit] === undefined ? { [unit]: value } : (value as object)
    for (const [field, each] of Object.entries(fields)) {
      if (each === undefined) Reflect.deleteProperty(next, field)
      else next[field] = each
    }
  }
  return next as unknown as R
}

/** Whether a unit says no more than a row that was just made. */
export function isUnsaid(table: RowTable, unit: string, value: unknown): boolean {
  return value === undefined || sameValue(value, UNSAID[table][unit])
}
