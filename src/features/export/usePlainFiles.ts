import { dayOf, fileName } from '../../exchange/fileName'
import { handOver } from '../../exchange/handOver'
import type { Making } from '../../exchange/makeFile'
import { useTell } from '../../ui/tell'
import { useMaking } from '../../ui/useMaking'
import * as words from '../../words/compiled/messages.js'
import type { Prepared, Scope } from './lookThrough'
import { sessionFileOf } from './sessionFileOf'
import type { Leaving } from './useLeaving'
import { withLeftOut } from './withLeftOut'

export type PlainFile = 'session' | 'tables'

interface Written {
  readonly blob: Blob
  readonly ending: string
}

/** How each file is written, and what is said of it then. */
const FILES: {
  readonly [K in PlainFile]: {
    readonly done: (said: { name: string }) => string
    readonly write: (prepared: Prepared, making: Making) => Promise<Written>
  }
} = {
  session: { done: words.exportDone, write: sessionFileOf },
  tables: {
    done: words.exportDoneTables,
    async write({ session }, making) {
      const { makeTables } = await import('../../exchange/makeFile')
      return { blob: await makeTables(session, making), ending: `${words.exportTablesName()}.zip` }
    },
  },
}

/** Files of the open session's records, made one at a time. */
export interface PlainFiles {
  /** Which large one is made and how much of it is done, 0 to 1; null while none is. A small one is there at once. */
  readonly writing: { readonly file: PlainFile; readonly done: number } | null
  /** Makes one and hands it over; says so, or says why not. Never rejects. */
  readonly save: (file: PlainFile, scope: Scope) => Promise<void>
  readonly stop: () => void
}

/** Makes files of the open session; one that is being made stops when its screen goes. */
export function usePlainFiles(prepare: Leaving['prepare']): PlainFiles {
  const tell = useTell()
  const { making: writing, begin, stop } = useMaking<NonNullable<PlainFiles['writing']>>()

  async function save(file: PlainFile, scope: Scope): Promise<void> {
    const { signal, show, end } = begin()
    const progress = (done: number): void => show({ file, done })
    try {
      const prepared = await prepare(scope)
      if (prepared === null || signal.aborted) return
      const { blob, ending } = await FILES[file].write(prepared, { signal, progress })
      if (signal.aborted) return
      const unsaid = { title: words.exportFallbackName(), date: dayOf(new Date()) }
      const name = fileName(prepared.session, ending, unsaid)
      handOver(blob, name)
      tell({ text: withLeftOut(FILES[file].done({ name }), prepared), kind: 'done' })
    } catch {
      // Stopped by hand, it wants no words; else it is the same to somebody who wanted a file, whatever it was.
      if (signal.aborted) return
      tell({ text: words.exportFileFailed(), kind: 'danger' })
    }
    end()
  }

  return { writing, save, stop }
}
