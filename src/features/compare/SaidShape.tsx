import type { ReactNode } from 'react'
import { SAID_COLOURS } from '../../scene/palette'
import type { SaidClass } from '../../words/said'
import styles from './Compare.module.css'

/** The same shapes as on the wall: a circle in a circle, a square, a triangle, a dotted circle with nothing in it. */
const SHAPES: Readonly<Record<SaidClass, ReactNode>> = {
  both: (
    <>
      <circle cx="12" cy="12" r="9" className={styles['ring']} />
      <circle cx="12" cy="12" r="5" />
    </>
  ),
  'only-workers': <path d="M4 4h16v16H4z" />,
  'only-people': <path d="M12 3l9.5 17h-19z" />,
  nobody: <circle cx="12" cy="12" r="9" strokeDasharray="3 3" className={styles['ring']} />,
}

/** The sign of a class: never without its name beside it. */
export function SaidShape({ said }: { readonly said: SaidClass }) {
  return (
    <svg aria-hidden viewBox="0 0 24 24" className={styles['shape']} style={{ color: SAID_COLOURS[said] }}>
      {SHAPES[said]}
    </svg>
  )
}
