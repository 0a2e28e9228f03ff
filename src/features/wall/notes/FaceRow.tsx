import { drawFaces } from '../../../scene/draw/drawFaces'
import type { SceneFaces } from '../../../scene/scene'
import { FOOT_PADDING, FOOT_ROW_HEIGHT, NOTE_WIDTH } from '../../../scene/sizes'
import { elementsPen } from './elementsPen'
import styles from './NoteView.module.css'

const WIDTH = NOTE_WIDTH - 2 * FOOT_PADDING

/** How many cards on a step feel what: drawn by the painter's hand, so that pictures show the same. */
export function FaceRow({
  faces,
  direction,
}: {
  readonly faces: SceneFaces
  readonly direction: 'ltr' | 'rtl'
}) {
  const pen = elementsPen()
  const room = { x: 0, y: 0, width: WIDTH, height: FOOT_ROW_HEIGHT }
  drawFaces(pen, faces, room, direction)
  return (
    <svg viewBox={`0 0 ${WIDTH} ${FOOT_ROW_HEIGHT}`} className={styles['faces']}>
      {pen.elements()}
    </svg>
  )
}
