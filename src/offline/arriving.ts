import type { Fetch } from './fetchedFile'

/** Where the build puts the offline worker: beside the page, so that it may serve all of the program. */
export const WORKER_ADDRESS = './offline.worker.js'

/**
 * Whether the server has an offline worker now. The browser compares workers through its own cache, which this
 * fetch past it brings up to date.
 */
export async function isAnswering(fetch: Fetch): Promise<boolean> {
  const answer = await fetch(WORKER_ADDRESS, { cache: 'reload' }).catch(() => null)
  return answer?.ok === true && /javascript/.test(answer.headers.get('Content-Type') ?? '')
}

/** Settles when a worker has every file, true, or was dropped because it could not get them. */
export function installed(worker: ServiceWorker): Promise<boolean> {
  return new Promise((resolve) => {
    const look = (): void => {
      if (worker.state !== 'installing') resolve(worker.state !== 'redundant')
    }
    worker.addEventListener('statechange', look)
    look()
  })
}
