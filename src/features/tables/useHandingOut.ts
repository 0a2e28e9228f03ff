import { useRef } from 'react'
import { rememberHandedOut } from '../../commands/tables/handOut'
import { forTable, type HandedOut } from '../../commands/tables/handouts'
import { dayOf, fileName, slugOf } from '../../exchange/fileName'
import { handOver } from '../../exchange/handOver'
import { newId } from '../../model/newId'
import { TABLE_NAMES, type Session } from '../../model/session'
import { useSessionStore } from '../../store/useSession'
import { tell } from '../../ui/tell'
import * as words from '../../words/compiled/messages.js'
import type { Prepare, Scope } from './Prepare'

/** Files for tables. Each is asked about once: the same session is not looked through again for the next table. */
export interface HandingOut {
  /** Makes a file for each of these tables: one by itself, several in one zip. False when nothing left. */
  readonly handOut: (names: readonly string[], scope: Scope) => Promise<boolean>
}

interface Prepared {
  readonly of: Session
  readonly scope: Scope
  readonly session: Session
}

/** Whether two sessions say the same: what is remembered of tables aside. */
function saysTheSame(a: Session, b: Session): boolean {
  return a.about === b.about && TABLE_NAMES.every((table) => a[table] === b[table])
}

async function fileOf(session: Session): Promise<Blob> {
  const { makeSessionFile } = await import('../../exchange/makeFile')
  const making = { signal: new AbortController().signal, progress: () => undefined }
  return makeSessionFile(session, new Date(), making)
}

/** Makes files for tables, hands them over, and remembers which they were. */
export function useHandingOut(prepare: Prepare): HandingOut {
  const store = useSessionStore()
  const ready = useRef<Prepared | null>(null)

  async function prepared(scope: Scope): Promise<Session | null> {
    const { session: of } = store.getState()
    if (of === null) return null
    const last = ready.current
    if (last !== null && last.scope === scope && saysTheSame(last.of, of)) return last.session
    const session = (await prepare(scope))?.session ?? null
    ready.current = session === null ? null : { of, scope, session }
    return session
  }

  async function handOut(names: readonly string[], scope: Scope): Promise<boolean> {
    try {
      const session = await prepared(scope)
      if (session === null) return false
      const files = await Promise.all(
        names.map(async (name) => {
          const handedOut: HandedOut = { id: newId(), name, at: new Date().toISOString() }
          const blob = await fileOf(forTable(session, { id: handedOut.id, session: newId(), name }))
          return { handedOut, blob, name: nameOfFile(session, `${slugOf(name) || 'table'}.journey.json`) }
        }),
      )
      const [only, ...others] = files
      if (only === undefined) return false
      if (others.length === 0) hand(only.blob, only.name)
      else {
        const { zipOf } = await import('../../exchange/zipOf')
        hand(await zipOf(files), nameOfFile(session, `${words.tablesZipName()}.zip`))
      }
      // Not this person's work on the map, so undo leaves it alone.
      if (!store.getState().readOnly) {
        store.getState().takeIn(rememberHandedOut(files.map(({ handedOut }) => handedOut)))
      }
      return true
    } catch {
      // Whatever it was, it is the same to somebody who wanted a file.
      tell({ text: words.tablesFailed(), kind: 'danger' })
      return false
    }
  }

  return { handOut }
}

/** Hands over a table's session, whole, for the facilitator. */
export async function giveBack(prepare: Prepare): Promise<void> {
  try {
    const all = await prepare('everything')
    if (all !== null) hand(await fileOf(all.session), nameOfFile(all.session, 'journey.json'))
  } catch {
    // As above.
    tell({ text: words.tablesFailed(), kind: 'danger' })
  }
}

function hand(blob: Blob, name: string): void {
  handOver(blob, name)
  tell({ text: words.tablesSaved({ name }), kind: 'done' })
}

function nameOfFile(session: Session, ending: string): string {
  return fileName(session, ending, { title: words.exportFallbackName(), date: dayOf(new Date()) })
}
