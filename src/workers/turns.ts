/** The longest that one piece of work holds up a frame. */
export const SLICE_MS = 8

/** After what else is waiting, a frame or a press. No timer: those of a page in the background come once a second. */
export function aside(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel()
    port1.addEventListener('message', () => {
      port1.close()
      resolve()
    })
    port1.start()
    port2.postMessage(null)
  })
}

/** Does work that stops where it may, at once but letting the page go on in between. Gives what it returns. */
export async function inTurns<T>(work: Generator<void, T>): Promise<T> {
  for (;;) {
    const end = performance.now() + SLICE_MS
    do {
      const step = work.next()
      if (step.done === true) return step.value
    } while (performance.now() < end)
    await aside()
  }
}
