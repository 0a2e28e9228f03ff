/**
 * Why something could not be kept or read. `no-database`: the browser has none for us. `no-answer`: it did not
 * open in time. `newer-version`: a newer version of the program was here. `other-window`: another window has
 * changed the session since. `taken-over`: another window writes it now. `full`: no room. `exists`, `gone`: the session's id is taken, or not there.
 * `damaged`: a snapshot cannot be read. `part-lost`: less came back than was kept. `cleared`: somebody cleared the
 * browser's store while it was in use. `in-use`: another window shows the session. `memory-only`: this window forgets. `failed`: anything else.
 */
export type KeepingTroubleKind =
  | 'no-database'
  | 'no-answer'
  | 'newer-version'
  | 'other-window'
  | 'taken-over'
  | 'full'
  | 'exists'
  | 'gone'
  | 'damaged'
  | 'part-lost'
  | 'cleared'
  | 'in-use'
  | 'memory-only'
  | 'failed'

/** A failure of keeping with its kind, from which the catalogue makes a sentence. */
export class KeepingTrouble extends Error {
  override readonly name = 'KeepingTrouble'
  readonly kind: KeepingTroubleKind

  constructor(kind: KeepingTroubleKind, options?: ErrorOptions) {
    super(kind, options)
    this.kind = kind
  }
}

/** The names of an error and of those inside it: a full disk comes as an AbortError around the real one. */
function namesOf(error: unknown, depth: number): readonly string[] {
  if (typeof error !== 'object' || error === null || depth === 0) return []
  const { name, inner, cause } = error as { name?: unknown; inner?: unknown; cause?: unknown }
  return [String(name), ...namesOf(inner, depth - 1), ...namesOf(cause, depth - 1)]
}

/** What an error of the database means for a person. */
export function kindOfTrouble(error: unknown): KeepingTroubleKind {
  if (error instanceof KeepingTrouble) return error.kind
  const names = namesOf(error, 4)
  if (names.includes('QuotaExceededError')) return 'full'
  if (names.includes('VersionError')) return 'newer-version'
  if (names.includes('ConstraintError')) return 'exists'
  return 'failed'
}

/** The error as a `KeepingTrouble`, itself when it is one. */
export function toKeepingTrouble(error: unknown): KeepingTrouble {
  return error instanceof KeepingTrouble ? error : new KeepingTrouble(kindOfTrouble(error), { cause: error })
}
