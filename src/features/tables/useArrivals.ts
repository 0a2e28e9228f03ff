import { useRef, useState } from 'react'
import { keptIn } from '../../commands/tables/handouts'
import type { Arrival } from '../../commands/tables/remembered'
import { NO_CHOICES } from '../../commands/tables/choices'
import { compareTable, isNothingNew } from '../../commands/tables/compareTable'
import { readSessionFile } from '../../exchange/readSessionFile'
import { hashRecord } from '../../model/hash'
import { newId } from '../../model/newId'
import type { Session } from '../../model/session'
import { useSessionStore } from '../../store/useSession'
import * as words from '../../words/compiled/messages.js'
import { sentenceOf } from '../../words/troubles'

/** A table's file that has something to look at. */
export interface TableFileRead {
  readonly name: string
  readonly theirs: Session
  readonly mended: number
  readonly arrival: Arrival
}

/** Files that were chosen, and where reading them stands. */
export interface Arrivals {
  readonly reading: string | null
  readonly waiting: readonly TableFileRead[]
  /** What became of the files that there is nothing to look at in. */
  readonly said: readonly string[]
  readonly take: (files: readonly File[]) => Promise<void>
  /** Done with the first that waits. */
  readonly next: () => void
}

/** Two files that say the same have the same sum. Not for secrets, so it needs no secure origin. */
async function sumOf(file: File): Promise<string> {
  return hashRecord('unknown', { file: await file.text() }).toString(36)
}

/** Reads tables' files, and keeps those that bring anything until somebody has looked at them. */
export function useArrivals(): Arrivals {
  const store = useSessionStore()
  const [reading, setReading] = useState<string | null>(null)
  const [waiting, setWaiting] = useState<readonly TableFileRead[]>([])
  const [said, setSaid] = useState<readonly string[]>([])
  const isBusy = useRef(false)

  async function readOne(file: File): Promise<TableFileRead | string> {
    const { name } = file
    const { session } = store.getState()
    if (session === null) return words.tablesUnreadable({ name })
    const sum = await sumOf(file)
    if (keptIn(session).takenIn.some(({ files }) => files.includes(sum))) return words.tablesAlready({ name })
    const result = await readSessionFile(file)
    if (result.kind === 'refused') {
      return words.tablesNotRead({ name, reason: sentenceOf(result.trouble) })
    }
    const theirs = result.session
    if (isNothingNew(compareTable(session, theirs, NO_CHOICES, newId))) {
      return words.tablesNothingNew({ name })
    }
    const arrival = { file: sum, at: new Date().toISOString() }
    return { name, theirs, mended: result.mended.length, arrival }
  }

  async function take(files: readonly File[]): Promise<void> {
    if (isBusy.current) return
    isBusy.current = true
    setSaid([])
    for (const file of files) {
      setReading(file.name)
      let result: TableFileRead | string
      try {
        // oxlint-disable-next-line no-await-in-loop -- One after the other: a stick has one head.
        result = await readOne(file)
      } catch {
        // A stick that was pulled out: what the browser says of it helps nobody.
        result = words.tablesUnreadable({ name: file.name })
      }
      const read = result
      if (typeof read === 'string') setSaid((before) => [...before, read])
      else setWaiting((before) => [...before, read])
    }
    setReading(null)
    isBusy.current = false
  }

  return { reading, waiting, said, take, next: () => setWaiting((before) => before.slice(1)) }
}
