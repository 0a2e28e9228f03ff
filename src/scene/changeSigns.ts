import { nameOfChange, type ChangeKind } from '../words/changes'
import type { OwnSign } from '../words/said'

/** How what became of a step is told apart: by a drawing of our own and, beside the word, by a colour of 5:1 on paper. */
const LOOKS: Readonly<Record<ChangeKind, Omit<OwnSign, 'name'>>> = {
  // A plus.
  new: { colour: '#1c6338', path: 'M8 2v12M2 8h12' },
  // Two lines that become one.
  merged: { colour: '#6a2c91', path: 'M3 2v3l5 4v5M13 2v3l-5 4' },
  // One line that becomes two.
  split: { colour: '#00606b', path: 'M8 2v5l-5 4v3M8 7l5 4v3' },
  // An arrow.
  moved: { colour: '#0b4aa8', path: 'M2 8h12M9 3l5 5-5 5' },
  // A pencil's stroke.
  changed: { colour: '#8a4b00', path: 'M3 13l1-4 7-7 3 3-7 7zM2 15h12' },
  // Two lines, alike.
  kept: { colour: '#574d40', path: 'M3 5.5h10M3 10.5h10' },
  // A cross.
  removed: { colour: '#9b1c1c', path: 'M3 3l10 10M13 3L3 13' },
}

const made = new Map<ChangeKind, OwnSign>()

/** The sign of what became of a step: symbol, colour and word. The identical one each time. */
export function changeSign(kind: ChangeKind): OwnSign {
  const known = made.get(kind) ?? { ...LOOKS[kind], name: nameOfChange(kind) }
  made.set(kind, known)
  return known
}
