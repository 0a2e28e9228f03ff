import type { ActName } from '../../store/acts'
import { KEY_GROUPS, KEYS, type KeyGroup } from '../../store/keyTable'

/** A row of the sheet: an act and every chord that asks for it. */
export interface SheetRow {
  readonly act: ActName
  readonly chords: readonly string[]
}

export interface SheetGroup {
  readonly group: KeyGroup
  readonly rows: readonly SheetRow[]
}

/** The key table as it is read: by group, one row an act, in the table's order. */
export function sheetGroups(): readonly SheetGroup[] {
  return KEY_GROUPS.map((group) => ({ group, rows: rowsOf(group) }))
}

function rowsOf(group: KeyGroup): readonly SheetRow[] {
  const chords = new Map<ActName, readonly string[]>()
  for (const binding of KEYS.filter((each) => each.group === group)) {
    chords.set(binding.act, [...(chords.get(binding.act) ?? []), binding.chord])
  }
  return [...chords].map(([act, of]) => ({ act, chords: of }))
}
