import type { JourneyMap } from '../model/session'
import * as words from './compiled/messages.js'

/** A map's name, or what it is where it has none. */
export function nameOfMap({ kind, name }: Pick<JourneyMap, 'kind' | 'name'>): string {
  if (name.trim() !== '') return name
  return kind === 'as-is' ? words.newWayOfNow() : words.newWayUnnamed()
}
