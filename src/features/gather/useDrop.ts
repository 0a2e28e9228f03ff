import { type DragEvent, useState } from 'react'
import { useSession } from '../../store/useSession'
import { tell } from '../../ui/tell'
import * as words from '../../words/compiled/messages.js'
import type { Answers } from './useAnswers'
import type { CsvRead } from './useCsv'

/** Files with these endings are tables, or are told that they are none; all others may hold answers. */
const TABLES = /\.(?:csv|tsv|xlsx?|ods|numbers)$/i

/** What a part of the screen needs to take files that are let go over it. */
export interface Drop {
  readonly onDragEnter: (event: DragEvent) => void
  readonly onDragOver: (event: DragEvent) => void
  readonly onDrop: (event: DragEvent) => void
}

export interface Dropping {
  readonly drop: Drop
  /** How many tables, and how many files of answers, were dropped: their part opens with the first and each next. */
  readonly tables: number
  readonly answers: number
}

/** Takes files that are dropped on Gather for what they are here: tables of answers, and answers to the survey. */
export function useDrop(csv: CsvRead, answers: Answers): Dropping {
  const isReadOnly = useSession(({ readOnly }) => readOnly)
  const [dropped, setDropped] = useState({ tables: 0, answers: 0 })

  /** Taken here, or else the window would take the file for a session. */
  function hold(event: DragEvent): void {
    if (!event.dataTransfer.types.includes('Files')) return
    event.preventDefault()
    event.dataTransfer.dropEffect = isReadOnly ? 'none' : 'copy'
  }

  function take(event: DragEvent): void {
    const files = [...event.dataTransfer.files]
    // The tablets' own place has taken it, or words are dragged into a text box.
    if (event.defaultPrevented || files.length === 0) return
    event.preventDefault()
    if (isReadOnly) return
    const [table, ...more] = files.filter(({ name }) => TABLES.test(name))
    const others = files.filter(({ name }) => !TABLES.test(name))
    if (table !== undefined) {
      void csv.read(table)
      setDropped((before) => ({ ...before, tables: before.tables + 1 }))
      const list = more.map(({ name }) => words.registerQuoted({ text: name })).join(', ')
      if (list !== '') tell({ text: words.gatherOneTable({ list }), kind: 'warning' })
    }
    if (others.length > 0) {
      void answers.takeFiles(others)
      setDropped((before) => ({ ...before, answers: before.answers + 1 }))
    }
  }

  return { drop: { onDragEnter: hold, onDragOver: hold, onDrop: take }, ...dropped }
}
