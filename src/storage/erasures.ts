/** What was deleted for good, in this window or another: nothing of it is to be kept again. */
export interface Erasures {
  has(session: string): boolean
  add(session: string): void
  /** Tells the other windows, which may have had copies on their way. */
  tell(session: string): void
  /** A session under this id is kept again, because a person asked for it. */
  takeBack(session: string): void
}

/** As much of the windows' channel as is used. */
export interface ErasureChannel {
  postMessage(session: string): void
  addEventListener(type: 'message', listener: (event: { readonly data: unknown }) => void): void
}

function browsersOwn(name: string): ErasureChannel | null {
  if (typeof BroadcastChannel === 'undefined') return null
  const channel = new BroadcastChannel(name)
  // Where the tests run, an open channel would keep the whole process alive.
  ;(channel as { unref?: () => void }).unref?.()
  return channel
}

/** Listens for what other windows delete. `onElsewhere` is called with each session that one of them has. */
export function watchErasures(
  library: string,
  onElsewhere: (session: string) => void,
  channel: ErasureChannel | null = browsersOwn(`throughline erases ${library}`),
): Erasures {
  const erased = new Set<string>()
  if (channel !== null) {
    channel.addEventListener('message', ({ data }) => {
      if (typeof data !== 'string') return
      erased.add(data)
      onElsewhere(data)
    })
  }
  return {
    has: (session) => erased.has(session),
    add: (session) => void erased.add(session),
    tell: (session) => {
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- A channel has no origin to name.
      channel?.postMessage(session)
    },
    takeBack: (session) => void erased.delete(session),
  }
}
