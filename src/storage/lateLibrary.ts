import { kindOfTrouble, type KeepingTroubleKind } from './keepingTrouble'
import type { Library } from './library'

/**
 * A library that is still being opened, so that the start screen answers before the database does: whatever is
 * asked waits until it is open. `writer` is for a session that was loaded, so it throws earlier; `keeps` says
 * `device` until it is known to be otherwise.
 */
export function lateLibrary(opening: Promise<Library>): Library {
  let opened: Library | null = null
  // Rejections are met where something is asked.
  const wait = async (): Promise<void> => {
    opened = await opening
  }
  wait().catch(() => undefined)

  const open = (): Library => {
    if (opened === null) throw new Error('the library is not open yet')
    return opened
  }

  /** Subscribes once it is open, unless it was stopped before. */
  const late = (
    subscribe: (library: Library) => () => void,
    onTrouble?: (kind: KeepingTroubleKind) => void,
  ): (() => void) => {
    let stop: (() => void) | null = null
    let stopped = false
    const start = async (): Promise<void> => {
      const library = await opening
      if (!stopped) stop = subscribe(library)
    }
    start().catch((error: unknown) => onTrouble?.(kindOfTrouble(error)))
    return () => {
      stopped = true
      stop?.()
    }
  }

  return {
    get keeps() {
      return opened?.keeps ?? 'device'
    },
    get unread() {
      return opened?.unread ?? null
    },
    list: async () => (await opening).list(),
    watch: (listener, onTrouble) => late((library) => library.watch(listener, onTrouble), onTrouble),
    load: async (id) => (await opening).load(id),
    create: async (session, signal) => (await opening).create(session, signal),
    rename: async (id, title) => (await opening).rename(id, title),
    duplicate: async (id, newId, title) => (await opening).duplicate(id, newId, title),
    remove: async (id) => (await opening).remove(id),
    purge: async (id) => (await opening).purge(id),
    erase: async (id) => (await opening).erase(id),
    promiseDeletion: async (id, day) => (await opening).promiseDeletion(id, day),
    writer: (session) => open().writer(session),
    snapshots: async (id) => (await opening).snapshots(id),
    takeSnapshot: async (id, name) => (await opening).takeSnapshot(id, name),
    loadSnapshot: async (snapshot) => (await opening).loadSnapshot(snapshot),
    view: async (id) => (await opening).view(id),
    saveView: async (id, view) => (await opening).saveView(id, view),
    savePicture: async (id, picture) => (await opening).savePicture(id, picture),
    onWrite: (listener) => late((library) => library.onWrite(listener)),
    onKept: (listener) => late((library) => library.onKept(listener)),
    takeWriting: async (id) => (await opening).takeWriting(id),
    holdsWriting: async (id) => (await opening).holdsWriting(id),
    abandon: (id) => opened?.abandon(id) ?? null,
    whole: async (id) => (await opening).whole(id),
    revision: async (id) => (await opening).revision(id),
    appendToInbox: async (id, card) => (await opening).appendToInbox(id, card),
    watchInbox: (id, listener) => late((library) => library.watchInbox(id, listener)),
    tidyInbox: async (id, cards) => (await opening).tidyInbox(id, cards),
    inboxCount: async (id) => (await opening).inboxCount(id),
    feedback: async () => (await opening).feedback(),
    noteHandedOut: async (id, name) => (await opening).noteHandedOut(id, name),
    onLoss: (listener) => late((library) => library.onLoss(listener)),
    losses: async () => (await opening).losses(),
    remains: async (id) => (await opening).remains(id),
    acceptLoss: async (id) => (await opening).acceptLoss(id),
    keepAgain: (id) => open().keepAgain(id),
    onStanding: (listener) => late((library) => library.onStanding(listener)),
    lockSnapshot: async (snapshot, as) => (await opening).lockSnapshot(snapshot, as),
    deleteSnapshot: async (snapshot) => (await opening).deleteSnapshot(snapshot),
    holdsCopies: async () => (await opening).holdsCopies(),
    copy: async (session) => (await opening).copy(session),
    copies: async (session) => (await opening).copies(session),
    loadCopy: async (copy) => (await opening).loadCopy(copy),
    lockCopy: async (copy, as) => (await opening).lockCopy(copy, as),
    deleteCopy: async (copy) => (await opening).deleteCopy(copy),
    restCopies: (session) => open().restCopies(session),
    fileOf: async (id) => (await opening).fileOf(id),
    keepFile: async (id, place) => (await opening).keepFile(id, place),
    writeFile: async (session, place, names) => (await opening).writeFile(session, place, names),
  }
}
