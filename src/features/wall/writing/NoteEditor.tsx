import {
  type ClipboardEvent,
  type KeyboardEvent,
  useEffect,
  useId,
  useLayoutEffect,
  useRef,
  useState,
} from 'react'
import { linesOf } from '../../../commands/addLines'
import { cutText, STEP_TEXT_LIMIT } from '../../../model/cleanText'
import type { Lane } from '../../../model/session'
import { find } from '../../../model/table'
import type { SceneNote } from '../../../scene/scene'
import type { ActName } from '../../../store/acts'
import { chordOf, isComposing } from '../../../store/chord'
import { actFor } from '../../../store/keyTable'
import { useDeviceSettings, useOpenSession, useSessionStore } from '../../../store/useSession'
import { PLAIN_TYPING } from '../../../ui/plainTyping'
import * as words from '../../../words/compiled/messages.js'
import { useWallParts } from '../wallParts'
import { suggestedLanes } from './agency'
import { endAndNext, endAndNextStage, moveToLane } from './endAndNext'
import { LaneSuggestions } from './LaneSuggestions'
import { NoteAdvice } from './NoteAdvice'
import styles from './NoteEditor.module.css'
import { pasteLines } from './pasteLines'
import { useKeptFocus } from './useKeptFocus'
import { beginGesture, endWriting, write, writingNow } from './writing'

/** From so few letters left on, the note says how many. */
const COUNTED_FROM = 200

/**
 * The cursor in a note: what is typed is the step's text at once. The box keeps its own text, so that the browser
 * can take typing back; it takes over the session's only where the two differ.
 */
export function NoteEditor({ note }: { readonly note: SceneNote }) {
  const { id } = note
  const store = useSessionStore()
  const parts = useWallParts()
  const { sceneRef } = parts
  const settings = useDeviceSettings()
  const text = useOpenSession((session) => find(session.steps, id)?.text ?? '')
  const box = useRef<HTMLTextAreaElement>(null)
  const composing = useRef(false)
  const [lanes, setLanes] = useState<readonly Lane[]>([])
  const [active, setActive] = useState(-1)
  const hint = useId()
  const list = useId()

  useLayoutEffect(() => {
    const { current } = box
    const end = (): unknown => endWriting(store, sceneRef.current)
    beginGesture(store, sceneRef.current, id)
    current?.focus({ preventScroll: true })
    current?.setSelectionRange(current.value.length, current.value.length)
    // The wall may go (another part of the day) while its note is being written.
    return () => {
      setTimeout(() => {
        const goesOn = document.querySelector(`[data-writing="${CSS.escape(id)}"]`) !== null
        if (!goesOn && writingNow(store)?.step === id) end()
      })
    }
  }, [store, sceneRef, id])

  useEffect(() => {
    const { current } = box
    if (current !== null && !composing.current && current.value !== text) current.value = text
  }, [text])

  const onBlur = useKeptFocus(box, () => {
    if (writingNow(store)?.step === id) endWriting(store, sceneRef.current)
  })

  function take(): void {
    const { current } = box
    const session = store.getState().session
    if (current === null || session === null || composing.current) return
    const fitting = cutText(current.value, STEP_TEXT_LIMIT)
    if (fitting !== current.value) current.value = fitting
    write(store, id, fitting)
    setLanes(suggestedLanes(session, fitting))
    setActive(-1)
  }

  function address(lane: Lane): void {
    const { current } = box
    if (current === null) return
    current.select()
    const addressed = words.scribeAddressed({ lane: lane.name })
    // The only way to put text into a box that the browser's own undo knows of.
    // oxlint-disable-next-line typescript/no-deprecated
    if (!document.execCommand?.('insertText', false, addressed)) {
      current.setRangeText(addressed, 0, current.value.length, 'end')
    }
    take()
  }

  function leave(): void {
    const after = writingNow(store)?.after ?? null
    const wall = box.current?.closest<HTMLElement>('[role="application"]')
    const back = endWriting(store, sceneRef.current) === 'kept' ? id : after
    if (back === null) wall?.focus({ preventScroll: true })
    else parts.focusNote(back)
  }

  function endHere(): void {
    const after = writingNow(store)?.after ?? null
    const wall = box.current?.closest<HTMLElement>('[role="application"]')
    if (endAndNext(store, sceneRef.current) !== 'dropped') return
    if (after === null) wall?.focus({ preventScroll: true })
    else parts.focusNote(after)
  }

  /** Whether the key was one for the list of lanes. */
  function choosesLane(key: string): boolean {
    const lane = lanes[active]
    if (lanes.length > 0 && key === 'ArrowDown') setActive(Math.min(active + 1, lanes.length - 1))
    else if (active >= 0 && key === 'ArrowUp') setActive(active - 1)
    else if (active >= 0 && key === 'Escape') setActive(-1)
    else if (lane !== undefined && key === 'Enter') address(lane)
    else return false
    return true
  }

  const writingActs: Readonly<Partial<Record<ActName, () => void>>> = {
    endAndNext: endHere,
    endAndNextStage: () => endAndNextStage(store, sceneRef.current),
    laneDown: () => moveToLane(store, sceneRef.current, 'down'),
    laneUp: () => moveToLane(store, sceneRef.current, 'up'),
    leaveWriting: leave,
  }

  /** Whether the key was for the note; what is not goes on to the box and to the keys that act everywhere. */
  function acts(event: KeyboardEvent): boolean {
    if (isComposing(event)) return false
    if (choosesLane(event.key)) return true
    const act = actFor(event, 'writing', settings)
    const run = act === null ? undefined : writingActs[act]
    run?.()
    return run !== undefined || undoesBeyondTyping(event)
  }

  /** In a box that is back at its start, Ctrl+Z goes on to what was done before. */
  function undoesBeyondTyping(event: KeyboardEvent): boolean {
    if (chordOf(event) !== 'Mod+Z' || box.current?.value !== writingNow(store)?.textBefore) return false
    leave()
    store.getState().undo()
    return true
  }

  /** Lines pasted into an empty new note become notes, as they do on the wall. */
  function pastesLines(event: ClipboardEvent): boolean {
    const writing = writingNow(store)
    const step = find(store.getState().session?.steps ?? [], id)
    const lines = event.clipboardData.getData('text/plain')
    if (writing?.isNew !== true || step?.text !== '' || linesOf(lines).length < 2) return false
    endWriting(store, sceneRef.current)
    pasteLines(store, lines, { ...step, after: writing.after })
    return true
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (!acts(event)) return
    event.preventDefault()
    event.stopPropagation()
  }

  const left = STEP_TEXT_LIMIT - text.length
  return (
    <div className={styles['editor']} data-writing={id}>
      <textarea
        {...PLAIN_TYPING}
        ref={box}
        className={styles['box']}
        defaultValue={text}
        dir="auto"
        autoCapitalize="sentences"
        enterKeyHint="next"
        aria-label={words.scribeNoteLabel()}
        aria-describedby={hint}
        aria-autocomplete="list"
        aria-controls={lanes.length > 0 ? list : undefined}
        aria-activedescendant={active >= 0 ? `${list}-${active}` : undefined}
        onInput={take}
        onBlur={onBlur}
        onKeyDown={onKeyDown}
        onPaste={(event) => {
          event.stopPropagation()
          if (pastesLines(event)) event.preventDefault()
        }}
        onCompositionStart={() => (composing.current = true)}
        onCompositionEnd={() => {
          composing.current = false
          take()
        }}
      />
      <p id={hint} className={styles['hint']}>
        {settings.tabMovesLane ? words.scribeNoteHint() : words.scribeNoteHintWithoutTab()}
      </p>
      {left < COUNTED_FROM && (
        <output className={styles['left']}>{words.scribeLettersLeft({ count: left })}</output>
      )}
      <NoteAdvice text={text} />
      <LaneSuggestions id={list} lanes={lanes} active={active} onTake={address} />
    </div>
  )
}
