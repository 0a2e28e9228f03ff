import { memo, type ReactNode } from 'react'
import { drawChip, drawFootRow } from '../../../scene/draw/drawMarks'
import { footInsets } from '../../../scene/noteShape'
import type { FootRow, Measure, Scene, SceneNote } from '../../../scene/scene'
import { FOOT_ROW_HEIGHT, MARK_CHIP_HEIGHT, MARK_CHIP_WIDTH } from '../../../scene/sizes'
import { elementsPen, type ElementsPen } from './elementsPen'
import styles from './NoteView.module.css'

export interface NoteFootProps {
  readonly note: SceneNote
  readonly direction: Scene['direction']
  readonly measure: Measure
}

/** Most chips that stand beside each other in the far view, and from how many on they are not enlarged; as the painter does it. */
const MOST_CHIPS = 4
const ENLARGED = 1.4

/**
 * What sticks at a note's foot: a row for each kind of finding, with symbol, letter and word, then the faces;
 * far away the chips alone. Drawn by the painter's own hand. Pressed, a mark opens its finding.
 */
export const NoteFoot = memo(function NoteFoot(props: NoteFootProps) {
  const { note } = props
  if (note.foot.length === 0) return null
  const { side, below } = footInsets(note.kind)
  const width = note.width - 2 * side
  const height = note.foot.length * FOOT_ROW_HEIGHT
  return (
    <>
      <svg
        viewBox={`0 0 ${width} ${height}`}
        className={styles['foot']}
        style={{ width, height, insetBlockEnd: below - 2, insetInlineStart: side }}
      >
        {note.foot.map((row, place) => (
          <g
            key={row.row === 'mark' ? row.kind : ''}
            data-finding={findingOf(note, row)}
            data-faces={row.row === 'faces' || undefined}
          >
            {rowOf(row, { x: 0, y: place * FOOT_ROW_HEIGHT, width, height: FOOT_ROW_HEIGHT }, props)}
          </g>
        ))}
      </svg>
      <Chips {...props} />
    </>
  )
})

function Chips({ note, direction }: NoteFootProps) {
  const marks = note.foot.filter((row) => row.row === 'mark')
  const scale = marks.length >= MOST_CHIPS ? 1 : ENLARGED
  const width = MARK_CHIP_WIDTH * scale
  return (
    <svg viewBox={`0 0 ${note.width} ${2 * MARK_CHIP_HEIGHT}`} className={styles['chips']}>
      {marks.slice(0, MOST_CHIPS).map((row, place) => {
        const step = (width + 4) * place
        const x = direction === 'rtl' ? note.width - 6 - width - step : 6 + step
        const y = MARK_CHIP_HEIGHT - (MARK_CHIP_HEIGHT * scale) / 2
        return (
          <g key={row.kind} data-finding={findingOf(note, row)}>
            {drawnWith((pen) => drawChip(pen, row.kind, row.status, { x, y }, scale))}
          </g>
        )
      })}
    </svg>
  )
}

function rowOf(
  row: FootRow,
  room: { readonly x: number; readonly y: number; readonly width: number; readonly height: number },
  { direction, measure }: NoteFootProps,
): readonly ReactNode[] {
  return drawnWith((pen) => drawFootRow(pen, row, room, direction, measure))
}

function drawnWith(draw: (pen: ElementsPen) => void): readonly ReactNode[] {
  const pen = elementsPen()
  draw(pen)
  return pen.elements()
}

function findingOf(note: SceneNote, row: FootRow): string | undefined {
  return row.row === 'mark' ? note.marks.find(({ kind }) => kind === row.kind)?.finding : undefined
}
