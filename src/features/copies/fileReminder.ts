/** After so much time with changes that no file holds, a person is reminded. */
export const REMIND_AFTER_MS = 30 * 60 * 1000

const MINUTE_MS = 60_000

/** What is known of the person's last file. Times in epoch milliseconds. */
export interface FileAge {
  /** Since when there are changes that no file holds; null: there are none. */
  readonly since: number | null
  /** When the person last said "later"; null: never. */
  readonly putOffAt: number | null
}

/** How many minutes of work no file holds, when that is worth a word; null: it is not, or not yet. */
export function minutesToRemind({ since, putOffAt }: FileAge, now: number): number | null {
  if (since === null || now - since < REMIND_AFTER_MS) return null
  if (putOffAt !== null && now >= putOffAt && now - putOffAt < REMIND_AFTER_MS) return null
  return Math.floor((now - since) / MINUTE_MS)
}
