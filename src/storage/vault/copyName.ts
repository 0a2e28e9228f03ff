import type { CopySummary } from './vault'

const ENDING = '.gz'
const LOCKED_ENDING = '.locked.gz'
const PARTS = /^(\d+(?:-\d+){7})-([\da-f]{16})(\.locked)?\.gz$/

/** What the name of a copy says, so that a list of copies opens none of them. */
export interface NamedCopy extends Omit<CopySummary, 'id' | 'session' | 'whole'> {
  /** How long the file must be; a shorter one was cut off. */
  readonly bytes: number
}

/** The file name of a copy. */
export function copyName(copy: NamedCopy): string {
  const { number, takenAt, lanes, steps, flows, findings, cards, bytes, hash, locked } = copy
  const numbers = [number, takenAt, lanes, steps, flows, findings, cards, bytes]
  return `${numbers.join('-')}-${hash}${locked ? LOCKED_ENDING : ENDING}`
}

/** What a file name says of a copy; null: it is none of ours. */
export function parseCopyName(name: string): NamedCopy | null {
  const parts = PARTS.exec(name)
  if (parts === null) return null
  const numbers = (parts[1] ?? '').split('-').map(Number)
  const [number = 0, takenAt = 0, lanes = 0, steps = 0, flows = 0] = numbers
  const [findings = 0, cards = 0, bytes = 0] = numbers.slice(5)
  const hash = parts[2] ?? ''
  const locked = parts[3] !== undefined
  return { number, takenAt, lanes, steps, flows, findings, cards, bytes, hash, locked }
}
