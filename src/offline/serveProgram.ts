import { installed, isAnswering } from './arriving'
import {
  addressWithin,
  answerPage,
  answerPart,
  type Answering,
  isNeededToOpen,
  isOurs,
  TROUBLE,
} from './answer'
import { type Keeping, type KeptVersion, keptVersion } from './keptVersion'
import type { Asked, Checked, CouldNotKeep, Taken } from './messages'
import type { NotKept } from './notKept'
import { PAGE, type ProgramFile, versionOf } from './programFile'
import type { FetchEvent, ServiceWorkerScope } from './serviceWorkerScope'
import { sessionsOpen } from './sessionsOpen'
import { troublePage } from './troublePage'
import { type VersionInUse, versionInUse } from './versionInUse'

interface Program {
  readonly own: KeptVersion
  readonly inUse: VersionInUse
}

/**
 * The offline worker: keeps every file of the program on this device, each checked against its hash, and answers
 * every request for one from there, so that none reaches the server. A newer version waits until it is taken.
 * @param files what the build made.
 */
export function serveProgram(scope: ServiceWorkerScope, files: readonly ProgramFile[]): void {
  const place = scope.registration.scope
  const keeping: Keeping = {
    caches: scope.caches,
    fetch: (address, options) => scope.fetch(address, options),
    place,
  }

  async function open(): Promise<Program> {
    const own = keptVersion(await versionOf(files), files, keeping)
    return { own, inUse: versionInUse(own, keeping) }
  }
  const opened = open()

  async function tell(why: NotKept): Promise<void> {
    const message: CouldNotKeep = { kind: 'could-not-keep', why }
    const pages = await scope.clients.matchAll({ includeUncontrolled: true, type: 'window' })
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- pages of one's own origin take none
    for (const page of pages) page.postMessage(message)
  }

  async function install(): Promise<void> {
    const { own } = await opened
    const why = await own.mend()
    if (why === null) return
    await tell(why)
    // The browser drops this worker, and whichever served before goes on.
    throw new Error(`not every file of the program could be kept: ${why}`)
  }

  async function activate(): Promise<void> {
    const { inUse } = await opened
    await inUse.current()
    await inUse.tidy()
    await scope.clients.claim()
  }

  async function check(): Promise<Checked> {
    const { own, inUse } = await opened
    const using = await inUse.current()
    const why = await using.mend()
    return { version: using.version, files: using.files.length, why, newer: using !== own }
  }

  async function take(): Promise<Taken> {
    const { own, inUse } = await opened
    const why = await own.mend()
    if (why !== null) return { why }
    await inUse.takeOwn()
    await scope.skipWaiting()
    return { why: null }
  }

  /** Fetches a newer version and uses it at once: the one here cannot even open. Not under an open session. */
  async function renew(): Promise<void> {
    const { registration } = scope
    if (await sessionsOpen(navigator.locks).any()) return
    if (registration.waiting === null) {
      if (!(await isAnswering(keeping.fetch))) return
      await registration.update()
    }
    const newer = registration.installing ?? registration.waiting
    // Not waited for: it takes over only once this worker has nothing left to do.
    if (newer !== null && (await installed(newer))) newer.postMessage({ kind: 'take' } satisfies Asked, [])
  }

  /** Without this part no page opens: a whole other version is used, or a page says what is wrong. */
  async function openOtherwise(client: string): Promise<void> {
    const { own, inUse } = await opened
    const canTakeOwn = (await inUse.current()) !== own && (await own.mend()) === null
    if (canTakeOwn) await inUse.takeOwn()
    const page = await scope.clients.get(client)
    const address = new URL(canTakeOwn ? PAGE : TROUBLE, place).href
    // A page that is gone meanwhile needs no other; what follows is done all the same.
    await page?.navigate?.(address).catch(() => undefined)
    if (!canTakeOwn) await renew()
  }

  async function respond(event: FetchEvent): Promise<Response> {
    const { request, clientId } = event
    const { own, inUse } = await opened
    const answering: Answering = { own, inUse, keeping, ask: () => scope.fetch(request), troublePage }
    if (request.mode === 'navigate') return await answerPage(answering, request.url)
    const within = addressWithin(request.url, place) ?? PAGE
    const part = await answerPart(answering, within)
    if (part !== null) return part
    if (await isNeededToOpen(await inUse.current(), within)) event.waitUntil(openOtherwise(clientId))
    return Response.error()
  }

  scope.addEventListener('install', (event) => event.waitUntil(install()))
  scope.addEventListener('activate', (event) => event.waitUntil(activate()))
  scope.addEventListener('fetch', (event) => {
    if (isOurs(event.request, place)) event.respondWith(respond(event))
  })
  scope.addEventListener('message', (event) => {
    const asked = event.data as Asked
    const answer = async (): Promise<void> => {
      if (asked.kind === 'claim') {
        await scope.clients.claim()
        return
      }
      // Done even where nobody waits for the answer.
      const done = asked.kind === 'check' ? await check() : await take()
      event.ports[0]?.postMessage(done)
    }
    event.waitUntil(answer())
  })
}
