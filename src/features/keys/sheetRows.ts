import type { ActName } from '../../store/acts'
import { KEY_GROUPS, KEYS, type KeyGroup } from '../../store/keyTable'
import { nameOfAct } from '../../words/actNames'
import * as words from '../../words/compiled/messages.js'

/** A row of the sheet: what is done, and every chord that does it. */
export interface SheetRow {
  readonly does: string
  readonly chords: readonly string[]
  /** What is done by something else than a key, or where the chord acts: stands before the chords. */
  readonly by: string | null
}

export interface SheetGroup {
  readonly group: KeyGroup
  readonly rows: readonly SheetRow[]
}

/** Acts that are one thing to a reader stand in one row. */
const TOGETHER: Readonly<Partial<Record<ActName, () => string>>> = {
  goLeft: words.keysRowGo,
  goRight: words.keysRowGo,
  goUp: words.keysRowGo,
  goDown: words.keysRowGo,
  zoomIn: words.keysRowZoom,
  zoomOut: words.keysRowZoom,
}

/** What the scribe's hands can do besides the keys of the table. */
function notesOf(group: KeyGroup): readonly SheetRow[] {
  if (group === 'moving-about') {
    return [{ by: words.keysNoteDouble(), chords: [], does: words.keysNoteDoubleDoes() }]
  }
  if (group !== 'writing') return []
  return [
    { by: words.keysNoteAgency(), chords: [], does: words.keysNoteAgencyDoes() },
    { by: words.keysNotePaste(), chords: [], does: words.keysNotePasteDoes() },
    { by: words.keysNoteList(), chords: ['Mod+Enter'], does: words.keysNoteListDoes() },
  ]
}

/** The key table as it is read: by group, a row for each thing that is done, in the table's order. */
export function sheetGroups(): readonly SheetGroup[] {
  return KEY_GROUPS.map((group) => ({ group, rows: [...rowsOf(group), ...notesOf(group)] }))
}

function rowsOf(group: KeyGroup): readonly SheetRow[] {
  const chords = new Map<string, readonly string[]>()
  for (const { act, chord } of KEYS.filter((each) => each.group === group)) {
    const does = TOGETHER[act]?.() ?? nameOfAct(act)
    chords.set(does, [...(chords.get(does) ?? []), chord])
  }
  return [...chords].map(([does, of]) => ({ does, chords: of, by: null }))
}
