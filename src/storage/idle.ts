import { SLICE_MS } from '../workers/turns'

/** The moment at which the browser has nothing else to do; where it cannot say so, a little later. */
export function untilIdle(): Promise<void> {
  const { requestIdleCallback } = globalThis as {
    requestIdleCallback?: typeof globalThis.requestIdleCallback
  }
  return new Promise((resolve) => {
    if (requestIdleCallback === undefined) setTimeout(resolve, 0)
    else requestIdleCallback(() => resolve(), { timeout: 2000 })
  })
}

/** Does work that stops where it may, a little at a time while nothing else is to be done. Gives what it returns. */
export async function inIdle<T>(work: Generator<void, T>): Promise<T> {
  for (;;) {
    await untilIdle()
    const end = performance.now() + SLICE_MS
    do {
      const step = work.next()
      if (step.done === true) return step.value
    } while (performance.now() < end)
  }
}
