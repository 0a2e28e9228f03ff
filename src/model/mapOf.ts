import type { Card, Finding, Flow, JourneyMap, MapId, Session, Step } from './session'

interface OnMap {
  readonly map: MapId
}

const byMap = new WeakMap<readonly OnMap[], Map<MapId, readonly OnMap[]>>()

/** A table that lies on one map alone is given back itself, so that its index serves too. */
function onMap<T extends OnMap>(table: readonly T[], map: MapId): readonly T[] {
  let maps = byMap.get(table) as Map<MapId, readonly T[]> | undefined
  if (maps === undefined) {
    maps = new Map()
    byMap.set(table, maps)
  }
  let records = maps.get(map)
  if (records === undefined) {
    const found = table.filter((record) => record.map === map)
    records = found.length === table.length ? table : found
    maps.set(map, records)
  }
  return records
}

/** The steps of a map in file order. The identical array while the table is the same. */
export function stepsOfMap(session: Session, map: MapId): readonly Step[] {
  return onMap(session.steps, map)
}

/** The flows of a map in file order. The identical array while the table is the same. */
export function flowsOfMap(session: Session, map: MapId): readonly Flow[] {
  return onMap(session.flows, map)
}

/** The findings of a map in file order. The identical array while the table is the same. */
export function findingsOfMap(session: Session, map: MapId): readonly Finding[] {
  return onMap(session.findings, map)
}

/** The cards of a map in file order. The identical array while the table is the same. */
export function cardsOfMap(session: Session, map: MapId): readonly Card[] {
  return onMap(session.cards, map)
}

/** The map of what happens now, the first of them. Throws when there is none: the gate gives every session one. */
export function asIsMap(session: Session): JourneyMap {
  const map = session.maps.find(({ kind }) => kind === 'as-is')
  if (map === undefined) throw new Error(`session ${session.about.id} has no as-is map`)
  return map
}

/** The maps of a new way, in the order in which they were started. */
export function toBeMaps(session: Session): readonly JourneyMap[] {
  return session.maps.filter(({ kind }) => kind === 'to-be')
}

/** The new way that counts: the one agreed (of several the newest), else the newest. Null: there is none yet. */
export function chosenToBe(session: Session): JourneyMap | null {
  const maps = toBeMaps(session)
  return maps.findLast(({ status }) => status === 'agreed') ?? maps.at(-1) ?? null
}
