import { fireEvent, screen } from '@testing-library/react'
import { useLayoutEffect, useState } from 'react'
import { createWallParts } from '../../../../src/features/wall/createWallParts'
import { WallPartsContext, type WallParts } from '../../../../src/features/wall/wallParts'
import { NoteEditor } from '../../../../src/features/wall/writing/NoteEditor'
import { useWallKeys } from '../../../../src/features/wall/writing/useWallKeys'
import { WallModes } from '../../../../src/features/wall/writing/WallModes'
import type { Session } from '../../../../src/model/session'
import { layOut } from '../../../../src/scene/layOut'
import type { Scene } from '../../../../src/scene/scene'
import { useOpenSession, useSession } from '../../../../src/store/useSession'
import { TellRegion } from '../../../../src/ui/tell'
import { drawn } from '../../../support/drawn'
import { measure } from '../../../support/measure'
import { windowOf, type TestWindow } from '../../../support/windowOf'

/** As much of the wall as the scribe's hands need: notes where the scene lays them, the focus, and the keys. */
function ScribeWall() {
  const session = useOpenSession((open) => open)
  const map = useSession(({ view }) => view.map)
  const scene = layOut(session, map, measure, { direction: 'ltr' })
  const [parts] = useState(() => createWallParts(scene))
  const { sceneRef } = parts
  useLayoutEffect(() => {
    sceneRef.current = scene
  }, [sceneRef, scene])
  return (
    <WallPartsContext value={parts}>
      <Notes scene={scene} parts={parts} />
      <WallModes />
      <TellRegion />
    </WallPartsContext>
  )
}

function Notes({ scene, parts }: { readonly scene: Scene; readonly parts: WallParts }) {
  const keys = useWallKeys({ sceneRef: parts.sceneRef })
  const editing = useSession(({ view }) => view.editing?.step)
  const reveal = useSession(({ view }) => view.reveal)
  useLayoutEffect(() => {
    if (reveal !== null && reveal.id !== editing) parts.focusNote(reveal.id)
  }, [parts, reveal, editing])
  return (
    // A note is no fieldset, as on the wall itself.
    /* oxlint-disable jsx-a11y/prefer-tag-over-role */
    <div role="application" tabIndex={-1} {...keys}>
      {scene.notes.map((note) => (
        <div
          key={note.id}
          data-id={note.id}
          data-step={note.id}
          role="group"
          aria-label={note.text}
          tabIndex={-1}
          ref={(element) => {
            if (element !== null) parts.elements.set(note.id, element)
          }}
        >
          {editing === note.id && <NoteEditor note={note} />}
        </div>
      ))}
    </div>
  )
}

/** A wall with this session on it and the focus in it, ready for the keyboard. */
export function scribeAt(session: Session): TestWindow {
  const opened = windowOf(session, <ScribeWall />)
  screen.getByRole('application').focus()
  return opened
}

/** The wall as it stands now, in the language of `sketch` without the places in cells. */
export function wallNow({ store }: TestWindow): string {
  const { session } = store.getState()
  return session === null ? '' : drawn(session).replaceAll(/@[\d.]+\/[\d.]+/g, '')
}

/** The same of a drawing made by hand. */
export function wallOf(session: Session): string {
  return drawn(session).replaceAll(/@[\d.]+\/[\d.]+/g, '')
}

/** Where a browser sends an event of the clipboard: often not to what has the focus. */
const focused = (): Element => document.activeElement ?? document.body

/** Pastes into what has the focus. */
export function pasteInto(contents: Readonly<Record<string, string>>, target = focused()): void {
  fireEvent.paste(target, {
    clipboardData: {
      getData: (type: string) => contents[type] ?? '',
      types: Object.keys(contents),
    },
  })
}

/** Copies or cuts what is selected, and gives what came on the clipboard. */
export function take(how: 'copy' | 'cut', target = focused()): Readonly<Record<string, string>> {
  const contents: Record<string, string> = {}
  const clipboardData = { setData: (type: string, text: string) => (contents[type] = text) }
  fireEvent[how](target, { clipboardData })
  return contents
}
