/** Being the one window that writes a session. */
export interface Claim {
  /** Ends it: another window may write then. */
  readonly release: () => void
  /** Settles when another window has taken it without asking. */
  readonly lost: Promise<void>
}

/** The one thing that is used of the browser's locks. */
export interface Locks {
  request(
    name: string,
    options: { readonly signal?: AbortSignal; readonly steal?: boolean },
    whileHeld: () => Promise<void>,
  ): Promise<unknown>
}

/** So long a claim waits for a page that is just being left, such as this one before a reload. */
const PATIENCE_MS = 400

function lockName(session: string): string {
  return `throughline writes ${session}`
}

/** A claim that nobody can take, for a browser without locks: what is kept then still refuses a second writer. */
function freeClaim(): Claim {
  return { release: () => undefined, lost: new Promise<void>(() => undefined) }
}

function hold(
  session: string,
  options: { readonly signal?: AbortSignal; readonly steal?: boolean },
  locks: Locks,
): Promise<Claim | null> {
  return new Promise((resolve) => {
    let isHeld = false
    let lose = (): void => undefined
    const lost = new Promise<void>((settle) => (lose = settle))
    const whileHeld = (): Promise<void> =>
      new Promise((release) => {
        isHeld = true
        resolve({ release, lost })
      })
    locks.request(lockName(session), options, whileHeld).catch(() => {
      if (isHeld) lose()
      else resolve(options.signal?.aborted === true ? null : freeClaim())
    })
  })
}

/** Asks to be the one window that writes this session. Null: when `patience` ended another one still was. */
export function claimWriting(
  session: string,
  patience: AbortSignal = AbortSignal.timeout(PATIENCE_MS),
  locks: Locks | undefined = globalThis.navigator.locks,
): Promise<Claim | null> {
  return locks === undefined ? Promise.resolve(freeClaim()) : hold(session, { signal: patience }, locks)
}

/** Takes the writing from a window that does not answer. */
export async function seizeWriting(
  session: string,
  locks: Locks | undefined = globalThis.navigator.locks,
): Promise<Claim> {
  const claim = locks === undefined ? null : await hold(session, { steal: true }, locks)
  return claim ?? freeClaim()
}

/** Settles when no window writes this session any more, closed and crashed ones too; rejects when told to stop, or without locks. */
export async function whenFree(
  session: string,
  signal: AbortSignal,
  locks: Locks | undefined = globalThis.navigator.locks,
): Promise<void> {
  if (locks === undefined) throw new Error('this browser has no locks')
  await locks.request(lockName(session), { signal }, () => Promise.resolve())
}
