import type { Card, Session } from '../model/session'
import { placeOf } from '../model/table'
import { tooMany } from './autoSnapshot'
import { copyVerbs } from './copyVerbs'
import type { Tablets } from './memoryFeedback'
import { KeepingTrouble, type KeepingTroubleKind } from './keepingTrouble'
import type { Library, SavedView, SessionSummary, SessionWriter } from './library'
import { sessionInFile, snapshotOf, summaryOfSnapshot, type Snapshot } from './snapshotFile'
import { whileNobodyShows } from './showing'
import { byLastChange, sizeOf } from './summary'
import { localMarks } from './vault/localMarks'
import type { FilePlace, Vault } from './vault/vault'
import { workerVault } from './vault/workerVault'

interface Held {
  readonly session: Session
  readonly changedAt: number
  readonly removed: boolean
  readonly view: SavedView | null
  readonly picture: Blob | null
  readonly file: FilePlace | null
  readonly snapshots: readonly NumberedSnapshot[]
  readonly inbox: readonly Card[]
  readonly handBack: string
}

type NumberedSnapshot = Snapshot & { readonly number: number }

function summaryOf({ session, changedAt, picture, inbox }: Held): SessionSummary {
  const { id, title, place, date, deleteAfter } = session.about
  return {
    id,
    title,
    place,
    date,
    deleteBy: deleteAfter,
    ...sizeOf(session),
    changedAt,
    picture,
    waiting: inbox.length,
  }
}

/**
 * A library that forgets when the window closes, for a browser that keeps nothing. Its writers never say
 * `saved`. `now` gives epoch milliseconds; `vault` is the second store, which may still hold what the database does
 * not give; `unread` is why what the device keeps cannot be read, null when that is not the reason.
 */
export function memoryLibrary(
  now: () => number = Date.now,
  vault: Vault = workerVault(() => null, localMarks(null)),
  unread: KeepingTroubleKind | null = null,
): Library {
  const held = new Map<string, Held>()
  const watchers = new Set<(summaries: readonly SessionSummary[]) => void>()

  const summaries = (): readonly SessionSummary[] =>
    [...held.values()]
      .filter((each) => !each.removed)
      .map(summaryOf)
      .toSorted(byLastChange)

  const need = (id: string): Held => {
    const found = held.get(id)
    if (found === undefined) throw new KeepingTrouble('gone')
    return found
  }

  const tellWatchers = (): void => {
    const list = summaries()
    for (const watcher of watchers) watcher(list)
  }

  const hold = (id: string, next: Held): void => {
    held.set(id, next)
    tellWatchers()
  }

  const drop = async (id: string): Promise<void> => {
    held.delete(id)
    tellWatchers()
    await vault.forget(id)
  }

  const change = (id: string, part: Partial<Held>): void => hold(id, { ...need(id), ...part })

  const needShown = (id: string): Held => {
    const found = need(id)
    if (found.removed) throw new KeepingTrouble('gone')
    return found
  }

  const add = (session: Session): void => {
    if (held.has(session.about.id)) throw new KeepingTrouble('exists')
    hold(session.about.id, {
      session,
      changedAt: now(),
      removed: false,
      view: null,
      handBack: '',
      picture: null,
      file: null,
      snapshots: [],
      inbox: [],
    })
  }

  const changeSnapshots = (
    snapshot: string,
    become: (snapshot: NumberedSnapshot) => readonly NumberedSnapshot[],
  ): void => {
    for (const [id, { snapshots }] of held) {
      if (!snapshots.some((each) => each.id === snapshot)) continue
      change(id, { snapshots: snapshots.flatMap((each) => (each.id === snapshot ? become(each) : [each])) })
    }
  }

  const inboxWatchers = new Set<() => void>()
  const tablets: Tablets = new Map()

  const changeInbox = (id: string, inbox: readonly Card[]): void => {
    change(id, { inbox })
    for (const tell of inboxWatchers) tell()
  }

  /** A card that is in the session waits no longer. */
  const settleInbox = (id: string): void => {
    const { inbox, session } = need(id)
    const left = inbox.filter((card) => placeOf(session.cards, card.id) < 0)
    if (left.length < inbox.length) changeInbox(id, left)
  }

  const writer = (first: Session): SessionWriter => {
    let closed = false
    return {
      changed: (session) => {
        if (closed) throw new Error(`the writer of session ${first.about.id} is closed`)
        if (!held.has(first.about.id)) add(session)
        change(first.about.id, { session, changedAt: now() })
        settleInbox(first.about.id)
      },
      flush: () => Promise.resolve(),
      check: () => Promise.resolve(),
      onStatus: (listener) => {
        listener({ state: 'not-saved', at: null, trouble: 'memory-only' })
        return () => undefined
      },
      close: () => {
        closed = true
        return Promise.resolve()
      },
    }
  }

  return {
    keeps: 'memory',
    unread,
    list: async () => summaries(),
    watch: (listener) => {
      watchers.add(listener)
      listener(summaries())
      return () => watchers.delete(listener)
    },
    load: async (id) => {
      const found = held.get(id)
      return found === undefined || found.removed ? null : found.session
    },
    create: async (session, signal) => {
      signal?.throwIfAborted()
      add(session)
    },
    rename: async (id, title) => {
      const { session } = needShown(id)
      change(id, { session: { ...session, about: { ...session.about, title } }, changedAt: now() })
    },
    duplicate: async (id, newId, title) => {
      const { session, picture } = needShown(id)
      add({ ...session, about: { ...session.about, id: newId, title } })
      change(newId, { picture })
    },
    remove: async (id) => {
      change(id, { removed: true })
      return async () => change(id, { removed: false })
    },
    purge: async (id) => {
      if (held.get(id)?.removed !== true) return
      await drop(id)
    },
    erase: (id) =>
      whileNobodyShows(id, async () => {
        await drop(id)
        return 'all' as const
      }),
    promiseDeletion: (id, day) =>
      whileNobodyShows(id, async () => {
        const { session } = needShown(id)
        change(id, { session: { ...session, about: { ...session.about, deleteAfter: day } } })
      }),
    writer,
    snapshots: async (id) => (held.get(id)?.snapshots ?? []).toReversed().map(summaryOfSnapshot),
    takeSnapshot: async (id, name) => {
      const { session, snapshots } = needShown(id)
      const number = (snapshots.at(-1)?.number ?? 0) + 1
      const all = [...snapshots, { ...snapshotOf(session, name, now()), number }]
      const gone = new Set(tooMany(all))
      change(id, { snapshots: all.filter((each) => !gone.has(each)) })
    },
    loadSnapshot: async (snapshot) => {
      const found = [...held.values()]
        .flatMap(({ snapshots }) => snapshots)
        .find((each) => each.id === snapshot)
      return found === undefined ? null : sessionInFile(found.text)
    },
    view: async (id) => held.get(id)?.view ?? null,
    saveView: async (id, view) => change(id, { view }),
    savePicture: async (id, picture) => change(id, { picture }),
    onWrite: () => () => undefined,
    onKept: () => () => undefined,
    takeWriting: async (id) => void needShown(id),
    holdsWriting: async () => true,
    abandon: () => null,
    whole: async (id) => {
      const found = held.get(id)
      return found === undefined || found.removed ? null : { session: found.session, revision: 0 }
    },
    revision: async (id) => (held.get(id)?.removed === false ? 0 : null),
    appendToInbox: async (id, card) => {
      const { inbox } = needShown(id)
      changeInbox(id, [...inbox.filter((each) => each.id !== card.id), card])
      settleInbox(id)
    },
    watchInbox: (id, listener) => {
      const tell = (): void => listener(held.get(id)?.inbox ?? [])
      inboxWatchers.add(tell)
      tell()
      return () => inboxWatchers.delete(tell)
    },
    tidyInbox: async (id) => settleInbox(id),
    inboxCount: async (id) => held.get(id)?.inbox.length ?? 0,
    feedback: async () => {
      const { memoryFeedback } = await import('./memoryFeedback')
      return memoryFeedback({
        find: (id) => held.get(id) ?? null,
        change,
        changeInbox,
        watch: (listener) => {
          inboxWatchers.add(listener)
          return () => inboxWatchers.delete(listener)
        },
        tablets,
      })
    },
    noteHandedOut: () => Promise.resolve(),
    onLoss: () => () => undefined,
    losses: async () => {
      const marks = await vault.marks()
      return [...marks].map(([session, { hash }]) => ({ session, why: 'unread' as const, hash }))
    },
    remains: async () => null,
    acceptLoss: async () => undefined,
    keepAgain: () => undefined,
    onStanding: (listener) => {
      listener('fine')
      return () => undefined
    },
    lockSnapshot: async (snapshot, as) =>
      changeSnapshots(snapshot, (each) => [{ ...each, locked: as === 'locked' }]),
    deleteSnapshot: async (snapshot) => changeSnapshots(snapshot, () => []),
    ...copyVerbs(vault, now),
    fileOf: async (id) => held.get(id)?.file ?? null,
    keepFile: async (id, file) => change(id, { file }),
  }
}
