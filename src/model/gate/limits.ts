import type { Trouble } from './trouble'

/** The largest file that is read, in bytes: 200 MB of JSON would block the page for 1.3 s (measured). */
export const SIZE_LIMIT_BYTES = 25_000_000

/** The deepest nesting that is walked; a session file of our own is 7 deep. */
export const DEPTH_LIMIT = 64

const BYTES_IN_MEGABYTE = 1_000_000

/** The refusal of a file of this size, or null. Ask before reading a file into memory. */
export function troubleWithSize(bytes: number): Trouble | null {
  if (bytes <= SIZE_LIMIT_BYTES) return null
  const values = {
    megabytes: Math.ceil(bytes / BYTES_IN_MEGABYTE),
    limit: SIZE_LIMIT_BYTES / BYTES_IN_MEGABYTE,
  }
  return { kind: 'too-large', at: '', values }
}

/** What a look along a JSON text finds, before anything is parsed. */
export interface Outline {
  /** Deepest nesting of lists and objects. */
  readonly depth: number
  /** The text ends inside a list, an object or a string. */
  readonly cutShort: boolean
}

/** Looks along a JSON text without recursion, so that no nesting can overflow the stack. */
export function outlineOf(text: string): Outline {
  let open = 0
  let depth = 0
  let inString = false
  for (let place = 0; place < text.length; place++) {
    const character = text[place]
    if (inString) {
      if (character === '\\') place++
      else if (character === '"') inString = false
    } else if (character === '"') inString = true
    else if (character === '{' || character === '[') depth = Math.max(depth, ++open)
    else if (character === '}' || character === ']') open--
  }
  return { depth, cutShort: inString || open > 0 }
}

/** Whether a value nests deeper than the limit (or in a circle). Walks with a list of its own, not the stack. */
export function isTooDeep(value: unknown): boolean {
  const waiting: { value: unknown; depth: number }[] = [{ value, depth: 1 }]
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (typeof next.value !== 'object' || next.value === null) continue
    if (next.depth > DEPTH_LIMIT) return true
    for (const inner of Object.values(next.value)) {
      if (typeof inner === 'object' && inner !== null) waiting.push({ value: inner, depth: next.depth + 1 })
    }
  }
  return false
}
