import type { Mark } from './vault'

const SHAPE = /^(\d{1,15}) (\d{1,15}) ([\da-f]{16})$/

/** A mark as text: three numbers. */
export function markText({ revision, count, hash }: Mark): string {
  return `${revision} ${count} ${hash}`
}

/** The mark in a text; null when it is none, or was cut off. */
export function parseMark(text: string): Mark | null {
  const parts = SHAPE.exec(text)
  return parts === null ? null : { revision: Number(parts[1]), count: Number(parts[2]), hash: parts[3] ?? '' }
}

/** Of two marks the one that is further on. */
export function furtherMark(a: Mark | undefined, b: Mark): Mark {
  return a === undefined || b.revision > a.revision ? b : a
}
