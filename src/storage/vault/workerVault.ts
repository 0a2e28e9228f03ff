import type { Session } from '../../model/session'
import { countOf } from '../countOf'
import { untilIdle } from '../idle'
import { handOver } from './handOver'
import type { LocalMarks } from './localMarks'
import { furtherMark } from './markText'
import type { CopySummary, Mark, Vault } from './vault'
import type { FromVaultWorker, ToVaultWorker, VaultAsk } from './vaultMessages'

/** The one thing that is used of a worker. */
export interface VaultWorker {
  postMessage(message: ToVaultWorker): void
  addEventListener(type: 'message', listener: (event: { readonly data: FromVaultWorker }) => void): void
  addEventListener(type: 'error' | 'messageerror', listener: () => void): void
}

interface Waiting {
  resolve(value: unknown): void
  reject(error: unknown): void
}

class NotHeld extends Error {}

/**
 * The second store, kept by a worker that is started when it is first needed; marks also lie in the browser's small
 * store, which answers at once. Where no worker can be started (null) only those marks are kept. What nobody waits for
 * is left `later`: the worker's own program is not fetched in the way of a first session.
 */
export function workerVault(
  start: () => VaultWorker | null,
  local: LocalMarks,
  later: () => Promise<void> = untilIdle,
): Vault {
  const waiting = new Map<number, Waiting>()
  /** What the worker holds of each session. */
  const held = new Map<string, Session>()
  let asked = 0
  let worker: VaultWorker | null = null
  let state: 'asleep' | 'awake' | 'broken' = 'asleep'

  function breakOff(): void {
    state = 'broken'
    for (const { reject } of waiting.values()) reject(new Error('the worker of the copies broke'))
    waiting.clear()
  }

  function wake(): void {
    if (state !== 'asleep') return
    worker = start()
    state = worker === null ? 'broken' : 'awake'
    worker?.addEventListener('error', breakOff)
    worker?.addEventListener('messageerror', breakOff)
    worker?.addEventListener('message', ({ data }) => {
      const asker = waiting.get(data.id)
      waiting.delete(data.id)
      if (data.kind === 'done') asker?.resolve(data.value)
      else asker?.reject(data.kind === 'not-held' ? new NotHeld() : new Error(data.why))
    })
  }

  function ask(question: VaultAsk): Promise<unknown> {
    return new Promise((resolve, reject) => {
      wake()
      if (worker === null || state === 'broken') {
        reject(new Error('there is no worker for copies'))
        return
      }
      const id = asked++
      waiting.set(id, { resolve, reject })
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- A worker has no origin to name.
      worker.postMessage({ id, ask: question })
    })
  }

  /** Asks where nobody waits for the answer: what fails shows in what is asked next. */
  function tell(question: VaultAsk): void {
    ask(question).catch(() => undefined)
  }

  /** Marks that the small store holds already, and the worker is still to be told. */
  const untold = new Map<string, Mark>()
  /** The marks of other windows are read before this one adds its own: those must not hide them. */
  let reading: Promise<unknown> | null = null

  async function noteLater(session: string, mark: Mark): Promise<void> {
    const isOnItsWay = untold.has(session)
    untold.set(session, mark)
    if (isOnItsWay) return
    await later()
    if (reading !== null) await reading
    const last = untold.get(session)
    untold.delete(session)
    if (last !== undefined) tell({ kind: 'note', session, mark: last })
  }

  async function outsideMarks(): Promise<readonly (readonly [string, Mark])[]> {
    await later()
    return (await ask({ kind: 'marks' }).catch(() => [])) as readonly (readonly [string, Mark])[]
  }

  /** Asks something about a session, which the worker is given first; once more whole, when it has lost it. */
  async function askAbout(session: Session, question: VaultAsk): Promise<void> {
    const { id } = session.about
    const attempt = async (): Promise<void> => {
      const before = held.get(id)
      held.delete(id)
      await handOver(tell, session, before)
      held.set(id, session)
      await ask(question)
    }
    try {
      await attempt()
    } catch (error) {
      held.delete(id)
      if (!(error instanceof NotHeld)) throw error
      await attempt()
    }
  }

  /** One handing over at a time: two at once would mix their parts. */
  let last: Promise<unknown> = Promise.resolve()
  const queued = <T>(work: () => Promise<T>): Promise<T> => {
    const next = last.then(work, work)
    last = next
    return next
  }

  const holdsCopies = async (): Promise<boolean> => {
    try {
      await ask({ kind: 'ready' })
      return true
    } catch {
      // No such file system, or none for a private window: the program says which protection is off.
      return false
    }
  }

  return {
    holdsCopies,
    note: (session, mark) => {
      local.note(session, mark)
      if (local.find(session)?.revision === mark.revision) void noteLater(session, mark)
      else tell({ kind: 'note', session, mark })
    },
    marks: async () => {
      const marks = new Map(local.all())
      const outside = outsideMarks()
      reading = outside
      for (const [session, mark] of await outside) {
        marks.set(session, furtherMark(marks.get(session), mark))
      }
      if (reading === outside) reading = null
      return marks
    },
    forget: (session) =>
      // After the copies that are on their way, which would bring it back.
      queued(async () => {
        local.forget(session)
        untold.delete(session)
        held.delete(session)
        wake()
        if (state === 'awake') await ask({ kind: 'forget', session })
      }),
    withdraw: (session, taken) =>
      queued(async () => {
        held.delete(session)
        wake()
        // Where no worker was ever started there are no copies.
        return worker !== null && (await ask({ kind: 'withdraw', session, taken })) === true
      }),
    copy: (session, takenAt) =>
      queued(() =>
        askAbout(session, { kind: 'copy', session: session.about.id, count: countOf(session), takenAt }),
      ),
    copies: async (session) =>
      (await ask({ kind: 'copies', session: session ?? null })) as readonly CopySummary[],
    readCopy: async (copy) => (await ask({ kind: 'readCopy', copy })) as string,
    lockCopy: async (copy, as) => void (await ask({ kind: 'lockCopy', copy, as })),
    deleteCopy: async (copy) => void (await ask({ kind: 'deleteCopy', copy })),
    writeFile: (session, place, names, savedAt) => {
      const { id } = session.about
      const count = countOf(session)
      return queued(() => askAbout(session, { kind: 'writeFile', session: id, count, place, names, savedAt }))
    },
    rest: (session) => {
      held.delete(session)
      if (state !== 'asleep') tell({ kind: 'rest', session })
    },
    mark: (session) => local.find(session),
  }
}
