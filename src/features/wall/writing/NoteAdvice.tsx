import type { CSSProperties } from 'react'
import { TextAdvice } from '../../../ui/TextAdvice'
import { useWallParts } from '../wallParts'
import { useWatched } from '../watched'
import styles from './NoteEditor.module.css'

/** What is to be said of a note's words, under the note, as large on the screen at every zoom. */
export function NoteAdvice({ text }: { readonly text: string }) {
  const { control } = useWallParts()
  const zoom = useWatched(control.camera, (camera) => camera.zoom)
  return (
    <div className={styles['advice']} style={{ '--unzoom': 1 / zoom } as CSSProperties}>
      <TextAdvice text={text} />
    </div>
  )
}
