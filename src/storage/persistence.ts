/** What a browser says of itself that decides whether it keeps what it is given. */
export interface KeepingBrowser {
  /** `navigator.vendor`, which every browser on Apple's engine gives as Apple's. */
  readonly vendor: string
  /** Put on the home screen or the dock. */
  readonly isInstalled: boolean
  /** It has promised to keep. */
  readonly isPersisted: boolean
}

/**
 * Whether the browser may delete everything after seven days without a visit: Safari does (intelligent tracking
 * prevention, WebKit, March 2020), unless the program is installed or it has promised to keep.
 */
export function forgetsAfterSevenDays({ vendor, isInstalled, isPersisted }: KeepingBrowser): boolean {
  return vendor.startsWith('Apple') && !isInstalled && !isPersisted
}

/** Asks the browser of this window. */
export async function keepingBrowser(): Promise<KeepingBrowser> {
  const { storage, vendor } = globalThis.navigator
  const { matchMedia } = globalThis as { matchMedia?: typeof globalThis.matchMedia }
  return {
    vendor,
    isInstalled: matchMedia?.('(display-mode: standalone)').matches ?? false,
    isPersisted: await isPersisted(storage),
  }
}

async function isPersisted(storage: Partial<StorageManager> | undefined): Promise<boolean> {
  try {
    return (await storage?.persisted?.()) ?? false
  } catch {
    // A browser that cannot say has not promised.
    return false
  }
}

let isAsked = false

/** Asks the browser, once in this window, to promise that it keeps. Some then ask the person. */
export function askOnceToPersist(): void {
  if (!isAsked) void askToPersist()
  isAsked = true
}

/** Asks the browser to promise that it keeps; whether it does. */
export async function askToPersist(): Promise<boolean> {
  const { storage } = globalThis.navigator as { storage?: Partial<StorageManager> }
  try {
    return (await storage?.persist?.()) ?? false
  } catch {
    // Refused: the screen of checks says so, and the copies and files stay.
    return false
  }
}
