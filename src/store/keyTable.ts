import type { ActName } from './acts'
import { chordOf, isComposing, isInTextBox, type KeyPress } from './chord'
import type { DeviceSettings } from './deviceSettings'

/** What a person may turn off. */
type KeySettings = Pick<DeviceSettings, 'singleKeys' | 'tabMovesLane'>

/** Where the focus is: in a note being written, elsewhere inside the wall, or anywhere else. */
export type KeyScope = 'everywhere' | 'wall' | 'writing'

/** Under which heading of the `?` sheet a key stands. */
export const KEY_GROUPS = ['writing', 'moving-about', 'marks', 'everywhere'] as const
export type KeyGroup = (typeof KEY_GROUPS)[number]

/** A row of the one table of keys, which acts and the `?` sheet both read. */
export interface KeyBinding {
  /** As `chordOf` gives it; two keys one after the other have a space between them: `X L`. */
  readonly chord: string
  readonly scope: KeyScope
  readonly act: ActName
  readonly group: KeyGroup
  /** A key that types a character: a setting turns these off, and they never act in a text box. */
  readonly single?: true
  /** The browser's own event does this one (copy, cut, paste): the row is for the sheet. */
  readonly byBrowser?: true
}

/** All keys. Their wording and where each acts: design, "Scribe speed". */
export const KEYS: readonly KeyBinding[] = [
  { chord: 'N', scope: 'wall', act: 'writeStep', group: 'writing', single: true },
  { chord: 'Enter', scope: 'writing', act: 'endAndNext', group: 'writing' },
  { chord: 'Tab', scope: 'writing', act: 'laneDown', group: 'writing' },
  { chord: 'Shift+Tab', scope: 'writing', act: 'laneUp', group: 'writing' },
  { chord: 'Mod+Enter', scope: 'writing', act: 'endAndNextStage', group: 'writing' },
  { chord: 'Shift+Enter', scope: 'writing', act: 'newLine', group: 'writing' },
  { chord: 'Escape', scope: 'writing', act: 'leaveWriting', group: 'writing' },

  { chord: 'Enter', scope: 'wall', act: 'editOrWrite', group: 'moving-about' },
  { chord: 'Alt+Enter', scope: 'wall', act: 'openDetails', group: 'moving-about' },
  { chord: 'ArrowLeft', scope: 'wall', act: 'goLeft', group: 'moving-about' },
  { chord: 'ArrowRight', scope: 'wall', act: 'goRight', group: 'moving-about' },
  { chord: 'ArrowUp', scope: 'wall', act: 'goUp', group: 'moving-about' },
  { chord: 'ArrowDown', scope: 'wall', act: 'goDown', group: 'moving-about' },
  { chord: 'C', scope: 'wall', act: 'connect', group: 'moving-about', single: true },
  { chord: 'M', scope: 'wall', act: 'moveByArrows', group: 'moving-about', single: true },
  { chord: 'Delete', scope: 'wall', act: 'deleteSelection', group: 'moving-about' },
  { chord: 'Backspace', scope: 'wall', act: 'deleteSelection', group: 'moving-about' },
  { chord: 'Mod+A', scope: 'wall', act: 'selectAll', group: 'moving-about' },
  { chord: 'Mod+C', scope: 'wall', act: 'copy', group: 'moving-about', byBrowser: true },
  { chord: 'Mod+X', scope: 'wall', act: 'cut', group: 'moving-about', byBrowser: true },
  { chord: 'Mod+V', scope: 'wall', act: 'paste', group: 'moving-about', byBrowser: true },
  { chord: 'Mod+D', scope: 'wall', act: 'duplicateSelection', group: 'moving-about' },
  { chord: '+', scope: 'wall', act: 'zoomIn', group: 'moving-about', single: true },
  { chord: '-', scope: 'wall', act: 'zoomOut', group: 'moving-about', single: true },
  { chord: 'Mod+0', scope: 'wall', act: 'zoomTo100', group: 'moving-about' },
  { chord: 'Shift+1', scope: 'wall', act: 'zoomToFit', group: 'moving-about', single: true },
  { chord: 'Shift+2', scope: 'wall', act: 'zoomToSelection', group: 'moving-about', single: true },

  { chord: 'D', scope: 'wall', act: 'markDuplication', group: 'marks', single: true },
  { chord: 'G', scope: 'wall', act: 'markGap', group: 'marks', single: true },
  { chord: 'P', scope: 'wall', act: 'markCounterProductive', group: 'marks', single: true },
  { chord: 'X', scope: 'wall', act: 'chooseMark', group: 'marks', single: true },
  { chord: 'X L', scope: 'wall', act: 'markDelay', group: 'marks', single: true },
  { chord: 'X H', scope: 'wall', act: 'markHandoffRisk', group: 'marks', single: true },
  { chord: 'X R', scope: 'wall', act: 'markRework', group: 'marks', single: true },
  { chord: 'X A', scope: 'wall', act: 'markAskedAgain', group: 'marks', single: true },
  { chord: 'X E', scope: 'wall', act: 'markDeadEnd', group: 'marks', single: true },
  { chord: 'X U', scope: 'wall', act: 'markUnclearOwner', group: 'marks', single: true },
  { chord: 'X F', scope: 'wall', act: 'markFailureDemand', group: 'marks', single: true },
  { chord: 'X W', scope: 'wall', act: 'markWorkaround', group: 'marks', single: true },
  { chord: 'X K', scope: 'wall', act: 'markWorksWell', group: 'marks', single: true },

  { chord: 'Mod+Z', scope: 'everywhere', act: 'undo', group: 'everywhere' },
  { chord: 'Mod+Shift+Z', scope: 'everywhere', act: 'redo', group: 'everywhere' },
  { chord: 'Mod+Y', scope: 'everywhere', act: 'redo', group: 'everywhere' },
  { chord: 'Mod+K', scope: 'everywhere', act: 'find', group: 'everywhere' },
  { chord: '?', scope: 'everywhere', act: 'keys', group: 'everywhere', single: true },
  { chord: 'Escape', scope: 'everywhere', act: 'escape', group: 'everywhere' },
]

/** How long a key that waits for a second one waits. */
const SEQUENCE_MS = 3_000

/** The first key of a sequence, while its second is awaited. One keyboard, so one for the window. */
let awaiting: { readonly first: string; readonly until: number } | null = null

/**
 * The act that a key press asks for, or null when the key is not ours: while words are being composed (IME),
 * while a single letter is held down, in a text box for single keys, and there for undo and redo too, since a
 * text box takes back its own typing first; one with nothing typed runs `undo` itself. A caller that runs the
 * act prevents the key's default.
 */
export function actFor(event: KeyPress, scope: KeyScope, settings: KeySettings): ActName | null {
  if (isComposing(event)) return null
  const chord = chordOf(event)
  if (chord === '') return null
  const first = awaiting !== null && event.timeStamp < awaiting.until ? awaiting.first : null
  awaiting = null
  if (first !== null && scope === 'wall') {
    const second = bindingFor(`${first} ${chord}`, event, scope, settings)
    if (second !== null) return second.act
    if (chord.length === 1) return null
  }
  const binding = bindingFor(chord, event, scope, settings)
  if (binding === null) return null
  if (KEYS.some((each) => each.chord.startsWith(`${chord} `))) {
    awaiting = { first: chord, until: event.timeStamp + SEQUENCE_MS }
  }
  return binding.act
}

function bindingFor(
  chord: string,
  event: KeyPress,
  scope: KeyScope,
  settings: KeySettings,
): KeyBinding | null {
  const inTextBox = scope === 'writing' || isInTextBox(event)
  const mayAct = (binding: KeyBinding): boolean => {
    if (binding.chord !== chord || binding.byBrowser) return false
    if (binding.single && (!settings.singleKeys || inTextBox || event.repeat)) return false
    if (inTextBox && (binding.act === 'undo' || binding.act === 'redo')) return false
    if (binding.act === 'laneDown' || binding.act === 'laneUp') return settings.tabMovesLane
    return true
  }
  return (
    KEYS.find((binding) => binding.scope === scope && mayAct(binding)) ??
    KEYS.find((binding) => binding.scope === 'everywhere' && mayAct(binding)) ??
    null
  )
}
