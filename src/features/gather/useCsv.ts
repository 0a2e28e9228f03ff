import { useEffect, useRef, useState } from 'react'
import type { CsvAsked, CsvReading, CsvSheet } from '../../exchange/readCsv'
import { tell } from '../../ui/tell'
import * as words from '../../words/compiled/messages.js'

/** Where the reading of a table stands. */
export type CsvState =
  | { readonly kind: 'none' }
  | { readonly kind: 'reading'; readonly name: string; readonly done: number }
  | {
      readonly kind: 'sheet'
      readonly file: File
      readonly sheet: CsvSheet
      /** A new one for each reading. */
      readonly serial: number
    }

export interface CsvRead {
  readonly state: CsvState
  /** Reads a file, or reads it anew in another way. Says so when it cannot. Never rejects. */
  readonly read: (file: File, asked?: CsvAsked) => Promise<void>
  /** Stops reading, and lets go of what was read. */
  readonly leave: () => void
}

const NONE: CsvState = { kind: 'none' }
const AS_IT_SEEMS: CsvAsked = { encoding: null, separator: null }

const REFUSED: Readonly<
  Record<Extract<CsvReading, { kind: 'refused' }>['why'], (told: { name: string }) => string>
> = {
  empty: words.gatherCsvEmpty,
  'too-large': words.gatherCsvLarge,
  workbook: words.gatherCsvWorkbook,
  'not-text': words.gatherCsvNotText,
}

/** Reads tables that somebody gives, one at a time. */
export function useCsv(): CsvRead {
  const [state, setState] = useState(NONE)
  const stopper = useRef<AbortController | null>(null)
  const serial = useRef(0)
  useEffect(() => () => stopper.current?.abort(), [])

  function leave(): void {
    stopper.current?.abort()
    stopper.current = null
    setState(NONE)
  }

  async function read(file: File, asked: CsvAsked = AS_IT_SEEMS): Promise<void> {
    stopper.current?.abort()
    const own = new AbortController()
    stopper.current = own
    const { signal } = own
    const { name } = file
    const progress = (done: number): void => {
      if (!signal.aborted) setState({ kind: 'reading', name, done })
    }
    progress(0)
    try {
      const { readCsvFile } = await import('../../exchange/readCsvFile')
      const reading = await readCsvFile(file, asked, { signal, progress })
      if (signal.aborted) return
      serial.current += 1
      if (reading.kind === 'sheet') {
        setState({ kind: 'sheet', file, sheet: reading.sheet, serial: serial.current })
        return
      }
      tell({ text: REFUSED[reading.why]({ name }), kind: 'danger' })
    } catch {
      if (signal.aborted) return
      tell({ text: words.gatherCsvFailed({ name }), kind: 'danger' })
    }
    setState(NONE)
  }

  return { state, read, leave }
}
