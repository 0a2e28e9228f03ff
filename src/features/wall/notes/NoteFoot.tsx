import { memo } from 'react'
import { MARK_SYMBOLS } from '../../../scene/markSymbols'
import type { FootRow, SceneNote } from '../../../scene/scene'
import * as words from '../../../words/compiled/messages.js'
import { nameOfFindingKind } from '../../../words/names'
import { FaceRow } from './FaceRow'
import styles from './NoteView.module.css'

/** What sticks at a note's foot: a row for each kind of finding, with symbol, letter and word, then the faces. */
export const NoteFoot = memo(function NoteFoot({
  note,
  direction,
}: {
  readonly note: SceneNote
  readonly direction: 'ltr' | 'rtl'
}) {
  if (note.foot.length === 0) return null
  return (
    <div className={styles['foot']}>
      {note.foot.map((row) =>
        row.row === 'mark' ? (
          <MarkRow key={row.kind} row={row} note={note} />
        ) : (
          <div key="faces" className={styles['row']} data-cards>
            <FaceRow faces={row.faces} direction={direction} />
          </div>
        ),
      )}
    </div>
  )
})

function MarkRow({ row, note }: { readonly row: FootRow & { row: 'mark' }; readonly note: SceneNote }) {
  const { kind, status, count } = row
  const { letter, path } = MARK_SYMBOLS[kind]
  const finding = note.marks.find((mark) => mark.kind === kind)?.finding
  const name = nameOfFindingKind(kind)
  return (
    <div className={styles['row']} data-kind={kind} data-status={status}>
      <span className={styles['chip']} data-finding={finding}>
        <svg viewBox="0 0 16 16" className={styles['symbol']}>
          <path d={path} />
        </svg>
        <span className={styles['letter']}>{letter}</span>
      </span>
      <span className={styles['word']} data-finding={finding}>
        {count > 1 ? `${name} ${words.sceneCount({ count })}` : name}
      </span>
      {status === 'confirmed' && (
        <svg viewBox="0 0 16 16" className={styles['tick']}>
          <path d="M3 8.5l3.5 3.5 6.5-8" />
        </svg>
      )}
    </div>
  )
}
