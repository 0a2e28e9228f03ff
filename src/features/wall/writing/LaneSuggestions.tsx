import type { Lane } from '../../../model/session'
import * as words from '../../../words/compiled/messages.js'
import styles from './NoteEditor.module.css'

/** The lanes that the letters typed so far may mean, under the note. It never takes the focus from the box. */
export function LaneSuggestions(props: {
  readonly id: string
  readonly lanes: readonly Lane[]
  /** The one that the arrow keys chose, or -1. */
  readonly active: number
  readonly onTake: (lane: Lane) => void
}) {
  const { id, lanes, active, onTake } = props
  if (lanes.length === 0) return null
  // A select or a datalist would take the keys that belong to the text.
  /* oxlint-disable jsx-a11y/prefer-tag-over-role, jsx-a11y/click-events-have-key-events */
  return (
    <div id={id} role="listbox" tabIndex={-1} aria-label={words.scribeLanes()} className={styles['lanes']}>
      {lanes.map((lane, place) => (
        <div
          key={lane.id}
          id={`${id}-${place}`}
          role="option"
          tabIndex={-1}
          aria-selected={place === active}
          dir="auto"
          className={styles['lane']}
          onPointerDown={(event) => event.preventDefault()}
          onClick={() => onTake(lane)}
        >
          {lane.name}
        </div>
      ))}
    </div>
  )
}
