/**
 * Why a file of the program could not be kept on this device. `no-network`: nothing answered. `not-ours`: something
 * answered, but not with this file: a sign-in page of the network, a newer version, a host that changes files.
 * `no-room`: the browser has no room for it.
 */
export type NotKept = 'no-network' | 'not-ours' | 'no-room'

/** A file that is not to be had. */
export class NotKeptError extends Error {
  readonly why: NotKept

  constructor(why: NotKept, address: string) {
    super(`${why}: ${address}`)
    this.name = 'NotKeptError'
    this.why = why
  }
}

/** What went wrong, where nothing more exact is known: the browser's store refused. */
export function whyNotKept(trouble: unknown): NotKept {
  return trouble instanceof NotKeptError ? trouble.why : 'no-room'
}
