import { memo } from 'react'
import { drawSaidSign, saidSize } from '../../../scene/draw/drawSaid'
import type { Measure, Scene } from '../../../scene/scene'
import type { Sign } from '../../../words/said'
import { elementsPen } from './elementsPen'
import styles from './NoteView.module.css'

export interface SaidSignProps {
  readonly said: Sign
  readonly measure: Measure
  readonly direction: Scene['direction']
}

/** The sign that a step carries: shape, colour and word, by the painter's own hand. */
export const SaidSign = memo(function SaidSign({ said, measure, direction }: SaidSignProps) {
  const { x, y, width, height } = saidSize(said, measure)
  const pen = elementsPen()
  drawSaidSign(pen, said, measure, direction)
  return (
    <svg
      aria-hidden
      data-said={typeof said === 'string' ? said : said.name}
      viewBox={`${x - 2} ${y - 2} ${width + 4} ${height + 4}`}
      className={styles['said']}
      style={{ width: width + 4, height: height + 4 }}
    >
      {pen.elements()}
    </svg>
  )
})
