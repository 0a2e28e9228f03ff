import type { SceneNote } from '../../../scene/scene'
import styles from './NoteView.module.css'

/** Five points, standing, in a box of 30 by 30. */
const STAR =
  'M15 0l4.06 9.42 10.21.94-7.71 6.75 2.27 10.02L15 21.9l-8.82 5.23 2.27-10.02L.73 10.36l10.21-.94z'

/** What stands on a note's corners: a decision's diamond and the star of a moment that matters. */
export function CornerSigns({ note }: { readonly note: SceneNote }) {
  return (
    <>
      {note.kind === 'decision' && (
        <svg viewBox="-1 -1 32 32" className={styles['diamond']}>
          <path d="M15 0L30 15L15 30L0 15z" />
          <text x="15" y="21.3" textAnchor="middle">
            ?
          </text>
        </svg>
      )}
      {note.moment && (
        <svg viewBox="-1 -1 32 32" className={styles['star']}>
          <path d={STAR} />
        </svg>
      )}
    </>
  )
}
