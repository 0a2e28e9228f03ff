import type { CSSProperties } from 'react'
import { useWallParts } from '../wallParts'
import { useWatched } from '../watched'
import styles from './NoteHandles.module.css'

const SIDES = ['top', 'right', 'bottom', 'left'] as const

/**
 * The knobs at a note's edges: dragged to another note, a flow is drawn; dragged to the paper, the next step is
 * written there. They keep their size on the screen at every zoom. What they do can be done by keys and taps too.
 */
export function NoteHandles() {
  const { control } = useWallParts()
  const zoom = useWatched(control.camera, (camera) => camera.zoom)
  return SIDES.map((side) => (
    <span
      key={side}
      aria-hidden
      data-handle={side}
      className={styles['handle']}
      style={{ '--unzoom': 1 / zoom } as CSSProperties}
    />
  ))
}
