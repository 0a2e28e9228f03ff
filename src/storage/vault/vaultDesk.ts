import { applyDifference } from '../../model/difference'
import { TABLE_NAMES, type Session } from '../../model/session'
import type { Taken } from '../withdrawnText'
import { countOf } from '../countOf'
import { outsideStore, type OutsideStore } from './outsideStore'
import type { FromVaultWorker, ToVaultWorker, VaultAsk } from './vaultMessages'
import { writeOwnFile } from './writeOwnFile'

/** Said when the session that was asked about is not here as it should be. */
class NotHeld extends Error {}

function emptySession({ about, unknown }: Extract<VaultAsk, { kind: 'begin' }>): Session {
  const tables = Object.fromEntries(TABLE_NAMES.map((table) => [table, []]))
  return { ...(tables as unknown as Session), about, unknown }
}

/**
 * Answers the page's asks, one after the other. `open` gives the browser's own file system; where there is none
 * only the person's own files can be written.
 */
export function vaultDesk(
  open: () => Promise<FileSystemDirectoryHandle>,
  answer: (message: FromVaultWorker) => void,
): (message: ToVaultWorker) => void {
  const held = new Map<string, Session>()
  let opened: Promise<OutsideStore> | null = null
  let last: Promise<void> = Promise.resolve()

  async function store(): Promise<OutsideStore> {
    opened ??= open().then(outsideStore)
    return opened
  }

  /** Where there is no second store nothing of the session lies in it. */
  async function forget(session: string): Promise<void> {
    held.delete(session)
    const outside = await store().catch(() => null)
    await outside?.forget(session)
  }

  async function withdraw(session: string, taken: Taken): Promise<boolean> {
    held.delete(session)
    const outside = await store().catch(() => null)
    return (await outside?.withdraw(session, taken)) ?? false
  }

  function need(session: string, count: number): Session {
    const found = held.get(session)
    if (found === undefined || countOf(found) !== count) throw new NotHeld()
    return found
  }

  function hold(ask: VaultAsk): boolean {
    if (ask.kind === 'begin') held.set(ask.about.id, emptySession(ask))
    else if (ask.kind === 'rest') held.delete(ask.session)
    else if (ask.kind === 'part') {
      const session = held.get(ask.session)
      if (session !== undefined) {
        held.set(ask.session, { ...session, [ask.table]: [...session[ask.table], ...ask.records] })
      }
    } else if (ask.kind === 'change') {
      const session = held.get(ask.session)
      const next = session === undefined ? null : applyDifference(session, ask.changes)
      if (next === null || next.skipped.length > 0) held.delete(ask.session)
      else held.set(ask.session, next.session)
    } else return false
    return true
  }

  async function done(ask: VaultAsk): Promise<unknown> {
    if (hold(ask)) return null
    if (ask.kind === 'writeFile') {
      return writeOwnFile(need(ask.session, ask.count), ask.place, ask.names, ask.savedAt)
    }
    if (ask.kind === 'forget') return forget(ask.session)
    if (ask.kind === 'withdraw') return withdraw(ask.session, ask.taken)
    const outside = await store()
    if (ask.kind === 'ready') return outside.probe()
    if (ask.kind === 'note') return outside.note(ask.session, ask.mark)
    if (ask.kind === 'marks') return outside.marks()
    if (ask.kind === 'copy') return outside.copy(need(ask.session, ask.count), ask.takenAt)
    if (ask.kind === 'copies') return outside.copies(ask.session ?? undefined)
    if (ask.kind === 'readCopy') return outside.readCopy(ask.copy)
    if (ask.kind === 'deleteCopy') return outside.deleteCopy(ask.copy)
    if (ask.kind === 'lockCopy') return outside.lockCopy(ask.copy, ask.as)
    return null
  }

  async function attempt({ id, ask }: ToVaultWorker): Promise<void> {
    try {
      answer({ id, kind: 'done', value: await done(ask) })
    } catch (error) {
      answer(error instanceof NotHeld ? { id, kind: 'not-held' } : { id, kind: 'failed', why: String(error) })
    }
  }

  return (message) => {
    last = last.then(() => attempt(message))
  }
}
