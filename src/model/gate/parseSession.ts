import { newId } from '../newId'
import { TABLE_NAMES, type Session, type TableName } from '../session'
import { FORMAT, VERSION } from './format'
import { giveOwnIds, isFit, type Draft } from './identities'
import { DEPTH_LIMIT, isTooDeep } from './limits'
import { migrate, MIGRATIONS, newestVersion, type Migration } from './migrations'
import { byTheRules } from './rules'
import type { SessionFile } from './schema'
import { readStructure, type FilePlaces } from './structure'
import { isBranch, ownTree, type Branch } from './tree'
import { newReport, refused, shown, type Reading, type Report } from './trouble'

const FILE_KEYS: ReadonlySet<string> = new Set(['format', 'version', 'savedAt', 'session', ...TABLE_NAMES])

/** Top-level keys that this version does not know. */
function unknownOf(file: Branch): Session['unknown'] {
  return Object.fromEntries(Object.entries(file).filter(([key]) => !FILE_KEYS.has(key)))
}

function ownAbout({ session }: SessionFile, report: Report): Session['about'] {
  if (isFit(session.id)) return session
  report.add('id-issued', 'session', { was: shown(session.id), name: shown(session.title) })
  return { ...session, id: newId() }
}

/** The session of a file in the right shape: ids, references and rules across records seen to. */
function sessionOf(
  file: SessionFile,
  places: FilePlaces,
  unknown: Session['unknown'],
  report: Report,
): Session {
  const whereAt = (table: TableName, place: number): string =>
    `${table}[${places.get(table)?.[place] ?? place}]`
  const draft = Object.fromEntries(TABLE_NAMES.map((table) => [table, [...file[table]]])) as unknown as Draft
  const tables = giveOwnIds(draft, whereAt, report)
  const whereabouts = new Map<string, string>()
  for (const table of TABLE_NAMES) {
    for (const [place, { id }] of tables[table].entries()) whereabouts.set(id, whereAt(table, place))
  }
  const session: Session = { about: ownAbout(file, report), ...tables, unknown }
  return byTheRules(session, (table, id) => whereabouts.get(id) ?? table, report)
}

/** The version that a file says it is of, 1 when it says none, or null when it says no number. */
function versionOf(file: Branch, report: Report): number | null {
  const version = file['version'] ?? null
  if (version === null) {
    report.add('version-missing', 'version')
    return 1
  }
  const number = typeof version === 'string' ? Number.parseInt(version, 10) : version
  return typeof number === 'number' && Number.isInteger(number) && number >= 1 ? number : null
}

/**
 * The gate: makes a sound session of any JSON value, with a list of what it mended, or refuses. Never throws,
 * whatever it is given, and what it has let through once it lets through unchanged.
 */
export function parseSession(json: unknown, migrations: readonly Migration[] = MIGRATIONS): Reading {
  if (isTooDeep(json)) return refused('too-deep', { limit: DEPTH_LIMIT })
  if (!isBranch(json) || json['format'] !== FORMAT) {
    const excalidraw = isBranch(json) && shown(json['type']).startsWith('excalidraw')
    return refused(excalidraw ? 'excalidraw' : 'other-json')
  }
  const report = newReport()
  const own = ownTree(json, '', report) as Branch
  const version = versionOf(own, report)
  const known = newestVersion(migrations)
  if (version === null) return refused('unknown-version', { version: shown(own['version']), known })
  if (version > known) return refused('newer', { version, known })
  const file = migrate(own, version, migrations)
  if (file === null) return refused('not-migrated', { version, known })
  file['version'] = VERSION
  const structure = readStructure(file, report)
  if (structure === null) return refused('not-mendable')
  const session = sessionOf(structure.file, structure.places, unknownOf(file), report)
  return { kind: 'session', session, mended: report.troubles }
}
