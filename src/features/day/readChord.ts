import { hasCommandKey } from '../../store/chord'

/** A chord of the key table as people read it on this device: `Ctrl+K`, or `⌘K` on a Mac. */
export function readChord(chord: string): string {
  if (!hasCommandKey()) return chord.replace('Mod', 'Ctrl')
  return chord.replace('Mod', '⌘').replace('Shift', '⇧').replace('Alt', '⌥').replaceAll('+', '')
}
