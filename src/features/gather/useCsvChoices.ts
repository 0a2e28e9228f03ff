import { useMemo, useState } from 'react'
import { csvCards, type CsvChoices, type CsvPlan } from '../../exchange/csvCards'
import {
  type CsvColumn,
  guessColumns,
  guessFeelings,
  guessGroups,
  guessKinds,
  seemsToHaveHeads,
  valuesIn,
} from '../../exchange/csvGuess'
import { type ColumnValue, headsOf } from '../../exchange/csvValues'
import type { CsvSheet } from '../../exchange/readCsv'
import type { Session } from '../../model/session'
import * as words from '../../words/compiled/messages.js'

/** How a table is to become cards, and what comes of it as it stands. */
export interface CsvChoosing {
  readonly choices: CsvChoices
  readonly plan: CsvPlan
  /** What each column is called. */
  readonly heads: readonly string[]
  readonly groupValues: readonly ColumnValue[]
  readonly feelingValues: readonly ColumnValue[]
  readonly kindValues: readonly ColumnValue[]
  readonly change: (changes: Partial<CsvChoices>) => void
  readonly setColumn: (column: CsvColumn, place: number | null) => void
  readonly setHeads: (hasHeads: boolean) => void
}

function guessed(sheet: CsvSheet, hasHeads: boolean): CsvChoices {
  const columns = guessColumns(sheet, hasHeads)
  return {
    hasHeads,
    columns,
    groups: guessGroups(valuesIn(sheet, hasHeads, columns.group)),
    feelings: guessFeelings(valuesIn(sheet, hasHeads, columns.feeling)),
    kinds: guessKinds(valuesIn(sheet, hasHeads, columns.kind)),
    everybody: 'other',
    same: 'keep',
    here: 'keep',
  }
}

/** Guesses how a table becomes cards, and takes every correction. */
export function useCsvChoices(session: Session, sheet: CsvSheet, name: string): CsvChoosing {
  const [choices, setChoices] = useState(() => guessed(sheet, seemsToHaveHeads(sheet)))
  const { hasHeads, columns } = choices
  const change = (changes: Partial<CsvChoices>): void => setChoices({ ...choices, ...changes })
  const plan = useMemo(() => csvCards(session, sheet, choices, name), [session, sheet, choices, name])
  const heads = useMemo(
    () =>
      headsOf(sheet, hasHeads).map((head, place) =>
        head === '' ? words.gatherColumnNumber({ number: place + 1 }) : head,
      ),
    [sheet, hasHeads],
  )
  const groupValues = useMemo(
    () => valuesIn(sheet, hasHeads, columns.group),
    [sheet, hasHeads, columns.group],
  )
  const feelingValues = useMemo(
    () => valuesIn(sheet, hasHeads, columns.feeling),
    [sheet, hasHeads, columns.feeling],
  )
  const kindValues = useMemo(() => valuesIn(sheet, hasHeads, columns.kind), [sheet, hasHeads, columns.kind])

  function setColumn(column: CsvColumn, place: number | null): void {
    const values = valuesIn(sheet, hasHeads, place)
    change({
      columns: { ...columns, [column]: place },
      ...(column === 'group' && { groups: guessGroups(values) }),
      ...(column === 'feeling' && { feelings: guessFeelings(values) }),
      ...(column === 'kind' && { kinds: guessKinds(values) }),
    })
  }

  return {
    choices,
    plan,
    heads,
    groupValues,
    feelingValues,
    kindValues,
    change,
    setColumn,
    setHeads: (next) => setChoices(guessed(sheet, next)),
  }
}
