/** The page's side of the clock. */
export interface Clock {
  /** Records the time between animation frames, until there are so many or the time is over. */
  record(frames: number, mostMs: number): void
  /** What was recorded, in ms; null while it goes on. */
  recorded(): readonly number[] | null
  /** From the last keys that went down to the paint that followed each, in ms. */
  keys(): readonly number[]
  /** Forgets the keys. */
  forgetKeys(): void
}

/** Reads the clock on the page itself, so that the runner's own delays do not count. */
export function createClock(): Clock {
  let frames: number[] = []
  let done = false
  let keys: number[] = []

  addEventListener(
    'keydown',
    (event) => {
      const pressed = event.timeStamp
      requestAnimationFrame(() => {
        // A message is handled after the frame was drawn.
        const { port1, port2 } = new MessageChannel()
        port1.addEventListener('message', () => keys.push(performance.now() - pressed), { once: true })
        port1.start()
        port2.postMessage(null)
      })
    },
    { capture: true },
  )

  return {
    record(count, mostMs) {
      frames = []
      done = false
      const end = performance.now() + mostMs
      requestAnimationFrame(() => {
        let last = performance.now()
        const tick = (): void => {
          const now = performance.now()
          frames.push(now - last)
          last = now
          if (frames.length >= count || now > end) done = true
          else requestAnimationFrame(tick)
        }
        requestAnimationFrame(tick)
      })
    },
    recorded: () => (done ? frames : null),
    keys: () => keys,
    forgetKeys() {
      keys = []
    },
  }
}
