import type { Locks } from '../../src/storage/claimWriting'

interface Waiting {
  readonly start: () => void
}

/** The browser's locks between windows: first come, first served, and stealing. */
export function fakeLocks(): Locks {
  const held = new Map<string, { readonly lose: () => void }>()
  const queues = new Map<string, Waiting[]>()

  const next = (name: string): void => {
    if (held.has(name)) return
    queues.get(name)?.shift()?.start()
  }

  return {
    request: (name, { signal, steal = false }, whileHeld) =>
      new Promise((resolve, reject) => {
        const start = (): void => {
          const mine = { lose: () => reject(new DOMException('stolen', 'AbortError')) }
          held.set(name, mine)
          const free = (): void => {
            if (held.get(name) !== mine) return
            held.delete(name)
            resolve(undefined)
            next(name)
          }
          void whileHeld().then(free, free)
        }
        if (steal) {
          held.get(name)?.lose()
          start()
          return
        }
        const waiting: Waiting = { start }
        const queue = queues.get(name) ?? []
        queues.set(name, [...queue, waiting])
        signal?.addEventListener('abort', () => {
          const before = queues.get(name) ?? []
          if (!before.includes(waiting)) return
          queues.set(
            name,
            before.filter((each) => each !== waiting),
          )
          reject(new DOMException('too late', 'AbortError'))
        })
        next(name)
      }),
  }
}
