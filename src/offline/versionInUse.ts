import { cacheName, type Keeping, type KeptVersion, versionNamed, versionsKept } from './keptVersion'

/** Which version this device uses, as it is written down. */
interface Choice {
  readonly version: string
  /** The one before: windows that were open then may still ask for its parts. */
  readonly before: string | null
}

export interface VersionInUse {
  /** The version that pages are served from. The worker's own when nothing else was taken, or it is gone. */
  current(): Promise<KeptVersion>
  /** From the next page on, the worker's own. */
  takeOwn(): Promise<void>
  /** Deletes versions that nobody needs any more. */
  tidy(): Promise<void>
}

const CHOICE = 'version-in-use.json'

/**
 * Which version of the program this device uses. A newer one that was fetched is not used before somebody takes it,
 * not even when every window was closed in between: nothing changes overnight between two days of a workshop.
 */
export function versionInUse(own: KeptVersion, keeping: Keeping): VersionInUse {
  const { caches, place } = keeping
  const address = new URL(CHOICE, place).href
  // Not named like a version's cache, so that it is never taken for one.
  const open = (): Promise<Cache> => caches.open(`throughline's version in use ${new URL(place).pathname}`)
  let known: Promise<KeptVersion> | null = null

  async function chosen(): Promise<Choice | null> {
    const answer = await (await open()).match(address)
    return ((await answer?.json().catch(() => null)) ?? null) as Choice | null
  }

  async function choose(choice: Choice): Promise<void> {
    await (await open()).put(address, Response.json(choice))
  }

  async function find(): Promise<KeptVersion> {
    const choice = await chosen()
    if (choice === null) await choose({ version: own.version, before: null }).catch(() => undefined)
    if (choice === null || choice.version === own.version) return own
    return (await versionNamed(choice.version, keeping)) ?? own
  }

  return {
    current: () => {
      known ??= find().catch(() => own)
      return known
    },
    takeOwn: async () => {
      const before = (await chosen())?.version ?? null
      if (before !== own.version) await choose({ version: own.version, before })
      known = Promise.resolve(own)
    },
    tidy: async () => {
      const choice = await chosen()
      const needed = new Set([own.version, choice?.version, choice?.before])
      for (const version of await versionsKept(keeping)) {
        if (!needed.has(version)) await caches.delete(cacheName(place, version))
      }
    },
  }
}
