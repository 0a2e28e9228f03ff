import { useLayoutEffect, useMemo, useRef, useState } from 'react'
import { deleteSteps } from '../../commands/deleteSteps'
import { placeSteps } from '../../commands/placeSteps'
import { newId } from '../../model/newId'
import type { StepId } from '../../model/session'
import { find } from '../../model/table'
import { useRunUndoably, useSessionStore } from '../../store/useSession'
import { tellUndoably } from '../../ui/tellUndoably'
import * as words from '../../words/compiled/messages.js'
import { moveInReading } from './moveInReading'
import type { Asking, OutlineActs } from './OutlineContext'
import { addKey, type OutlineRow, rowPlace, stopFrom } from './outlineRows'
import { stepName } from './outlineWords'
import { beginEdit, beginNew, endWriting, type OutlineWriting } from './outlineWriting'
import { placeAfter, placeAtEnd } from './placeInOutline'

/** What the outline is doing now, and what its lines can ask of it. */
export interface OutlineState {
  readonly acts: OutlineActs
  readonly writing: StepId | null
  readonly asking: Asking | null
  readonly stopAsking: () => void
  /** The line that the tab key comes to. */
  readonly active: string | null
  /** The line that is to take the focus; a new serial asks again. */
  readonly focus: { readonly key: string; readonly serial: number } | null
}

/** Keeps the outline's hands: one line with the cursor in it, one with the focus, one question at a time. */
export function useOutlineActs(rows: readonly OutlineRow[]): OutlineState {
  const store = useSessionStore()
  const runUndoably = useRunUndoably()
  const [writing, setWriting] = useState<OutlineWriting | null>(null)
  const [asking, setAsking] = useState<Asking | null>(null)
  const [active, setActive] = useState<string | null>(null)
  const [focus, setFocus] = useState<OutlineState['focus']>(null)
  /** At once what `writing` is after the next drawing: a blur and a press come in one moment. */
  const now = useRef<OutlineWriting | null>(null)
  const lines = useRef(rows)
  useLayoutEffect(() => {
    lines.current = rows
  })

  const acts = useMemo((): OutlineActs => {
    const stepOf = (id: StepId) => find(store.getState().session?.steps ?? [], id)

    function write(next: OutlineWriting | null): void {
      now.current = next
      setWriting(next)
      if (next !== null) setActive(next.step)
    }

    function goTo(key: string): void {
      setActive(key)
      setFocus((last) => ({ key, serial: (last?.serial ?? 0) + 1 }))
    }

    /** The line that an arrow key leads to; headings are read, not stopped at. */
    function lineFrom(key: string, by: 1 | -1): string | undefined {
      return stopFrom(lines.current, rowPlace(lines.current, key) + by, by)?.key
    }

    function addAfter(id: StepId): void {
      const { session } = store.getState()
      const step = stepOf(id)
      if (session !== null && step !== undefined) write(beginNew(store, placeAfter(session, step), id))
    }

    return {
      goTo,
      addAfter,
      ask: setAsking,
      edit(id) {
        if (!store.getState().readOnly) write(beginEdit(store, id))
      },
      endEdit(end) {
        const ended = now.current
        if (ended === null) return
        const stage = stepOf(ended.step)?.stage ?? null
        write(null)
        const isKept = endWriting(store, ended)
        if (end === 'left') return
        if (isKept && end === 'next') addAfter(ended.step)
        else if (isKept) goTo(ended.step)
        else if (ended.after !== null) goTo(ended.after)
        else if (stage !== null) goTo(addKey(stage))
      },
      addAtEnd(stage) {
        const { session, view } = store.getState()
        if (session !== null) write(beginNew(store, placeAtEnd(session, view.map, stage), null))
      },
      remove(id) {
        const name = stepName(stepOf(id))
        const next = lineFrom(id, 1) ?? lineFrom(id, -1)
        const undo = runUndoably(deleteSteps([id], newId))
        if (undo === null) return
        tellUndoably(words.outlineDeleted({ step: name }), undo)
        if (next !== undefined) goTo(next)
      },
      move(id, way) {
        const { session, run, announce } = store.getState()
        const places = session && moveInReading(session, id, way)
        if (places === null || !run(placeSteps(places))) {
          announce(way === 'up' ? words.outlineIsFirst() : words.outlineIsLast())
          return
        }
        announce(way === 'up' ? words.outlineMovedUp() : words.outlineMovedDown())
        goTo(id)
      },
      arrived(key) {
        setActive(key)
        const { selection, select } = store.getState()
        const isChosen = selection.size === 1 && selection.has(key)
        if (!isChosen && stepOf(key) !== undefined) select([key])
      },
      step(key, way) {
        const rows = lines.current
        const ends = { first: stopFrom(rows, 0, 1)?.key, last: stopFrom(rows, rows.length - 1, -1)?.key }
        const to = way === 'first' || way === 'last' ? ends[way] : lineFrom(key, way === 'next' ? 1 : -1)
        if (to !== undefined) goTo(to)
      },
    }
  }, [store, runUndoably])

  return { acts, writing: writing?.step ?? null, asking, stopAsking: () => setAsking(null), active, focus }
}
