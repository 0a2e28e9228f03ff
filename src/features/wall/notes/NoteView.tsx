/* oxlint-disable jsx-a11y/no-noninteractive-tabindex, jsx-a11y/no-noninteractive-element-interactions --
   inside role="application" the notes are the wall's own controls: one roving tab stop, our keys. */
/* oxlint-disable jsx-a11y/prefer-tag-over-role -- a fieldset or details would bring looks and keys of its own. */
import type { NodeProps } from '@xyflow/react'
import { memo, useCallback, useState, type CSSProperties } from 'react'
import { cornerRadii, footInsets } from '../../../scene/noteShape'
import { noteTitle } from '../../../scene/noteText'
import type { SceneNote } from '../../../scene/scene'
import { FOOT_ROW_HEIGHT, NOTE_PADDING } from '../../../scene/sizes'
import { useSession } from '../../../store/useSession'
import type { SessionStore } from '../../../store/createSessionStore'
import { signsShown } from '../signsShown'
import { useWallParts } from '../wallParts'
import { useWatched } from '../watched'
import { NoteEditor } from '../writing/NoteEditor'
import { NoteFoot, type NoteFootProps } from './NoteFoot'
import { NoteHandles } from './NoteHandles'
import { noteName } from './noteName'
import { CornerSigns } from './CornerSigns'
import { SaidSign } from './SaidSign'
import styles from './NoteView.module.css'
import type { NoteNode } from './toNodes'

/** How the window looks at one note, in one word so that a note is drawn again only when it changes. */
type Look = 'plain' | 'dimmed' | 'selected' | 'only' | 'written'

function lookOf(id: string, { selection, view }: SessionStore): Look {
  if (view.editing?.step === id) return 'written'
  if (selection.has(id)) return selection.size === 1 ? 'only' : 'selected'
  return view.spotlight === null || view.spotlight.has(id) ? 'plain' : 'dimmed'
}

/**
 * A step as a post-it on the wall: an element with a name, which takes the focus and shows the scene's lines one
 * by one, just where the painter would set them.
 */
export const NoteView = memo(function NoteView({
  data: { note, laneName, stageName, direction, measure },
}: NodeProps<NoteNode>) {
  const { id } = note
  const { elements, wantedFocus, tabStop, gesture, joining } = useWallParts()
  const look = useSession((store) => lookOf(id, store))
  const said = useSession((store) => signsShown(store)?.get(id) ?? null)
  const isTabStop = useWatched(tabStop, (stop) => stop === id)
  const isCarried = useWatched(gesture, (now) => now.kind === 'dragging' && now.ids.has(id))
  const isJoinedFrom = useWatched(joining, (now) => now.asks === 'to' && now.from === id)
  const isAimedAt = useWatched(gesture, (now) => now.kind === 'connecting' && now.over === id)
  const [isNear, setNear] = useState(false)

  const register = useCallback(
    (element: HTMLDivElement | null) => {
      if (element === null) return undefined
      elements.set(id, element)
      if (wantedFocus.get() === id) {
        wantedFocus.set(null)
        element.focus({ preventScroll: true })
      }
      return () => {
        elements.delete(id)
      }
    },
    [elements, wantedFocus, id],
  )

  const isWritten = look === 'written'
  const hasHandles = !isWritten && !isCarried && (isNear || look === 'only')
  return (
    <div
      ref={register}
      role="group"
      dir={direction}
      aria-label={noteName(note, laneName, stageName, said)}
      aria-current={look === 'selected' || look === 'only' ? 'true' : undefined}
      tabIndex={isTabStop ? 0 : -1}
      data-step={id}
      data-kind={note.kind}
      data-colour={note.colour}
      data-look={look}
      data-carried={isCarried || undefined}
      data-aimed={isAimedAt || isJoinedFrom || undefined}
      className={styles['note']}
      onFocus={() => tabStop.set(id)}
      onPointerEnter={() => setNear(true)}
      onPointerLeave={() => setNear(false)}
    >
      <div className={styles['paper']} style={shapeOf(note)} />
      {isWritten ? (
        <NoteEditor note={note} />
      ) : (
        <NoteFace note={note} direction={direction} measure={measure} />
      )}
      {said !== null && <SaidSign said={said} measure={measure} direction={direction} />}
      {hasHandles && <NoteHandles />}
    </div>
  )
})

function shapeOf(note: SceneNote): CSSProperties {
  const { start, end } = cornerRadii(note.kind, note.height)
  return {
    borderStartStartRadius: start,
    borderEndStartRadius: start,
    borderStartEndRadius: end,
    borderEndEndRadius: end,
  }
}

/** As high as the scene says; text that was made larger makes it higher, and never runs under what sticks there. */
function sizeOf({ foot, kind, height }: SceneNote): CSSProperties {
  const below = foot.length === 0 ? 0 : foot.length * FOOT_ROW_HEIGHT + footInsets(kind).below - NOTE_PADDING
  return { minBlockSize: height, paddingBlockEnd: below }
}

/** What can be read on a note. Its name says it all, so a screen reader passes it over. */
const NoteFace = memo(function NoteFace(props: NoteFootProps) {
  const { note, measure } = props
  const title = noteTitle(note, measure)
  return (
    <div aria-hidden className={styles['face']} style={sizeOf(note)}>
      <div dir={note.direction} className={styles['lines']}>
        {numbered(note.lines).map(({ line, place }) => (
          <span key={place} data-line className={styles['line']}>
            {line}
          </span>
        ))}
      </div>
      <div dir={note.direction} className={styles['title']} style={{ fontSize: title.size }}>
        {numbered(title.lines).map(({ line, place }) => (
          <span key={place} className={styles['titleLine']}>
            {line}
          </span>
        ))}
      </div>
      <NoteFoot {...props} />
      <CornerSigns note={note} />
    </div>
  )
})

function numbered(lines: readonly string[]): readonly { readonly line: string; readonly place: number }[] {
  return lines.map((line, place) => ({ line, place }))
}
