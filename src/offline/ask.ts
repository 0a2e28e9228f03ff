import type { Asked, Checked, Taken } from './messages'

interface Answers {
  readonly check: Checked
  readonly take: Taken
}

/** Asks an offline worker and waits for its answer. */
export function ask<Kind extends keyof Answers>(
  worker: Pick<ServiceWorker, 'postMessage'>,
  asked: Extract<Asked, { readonly kind: Kind }>,
): Promise<Answers[Kind]> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel()
    port1.addEventListener('message', ({ data }: MessageEvent<Answers[Kind]>) => {
      port1.close()
      resolve(data)
    })
    port1.start()
    worker.postMessage(asked, [port2])
  })
}
