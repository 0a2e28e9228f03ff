import { compareSides } from '../../../analysis/agreement'
import { SAID_CLASSES } from '../../../analysis/said'
import { drawSaidShape, SIGN_RADIUS } from '../../../scene/draw/drawSaid'
import { useOpenSession, useSession } from '../../../store/useSession'
import * as words from '../../../words/compiled/messages.js'
import { nameOfSaid, type SaidClass } from '../../../words/said'
import { elementsPen } from '../notes/elementsPen'
import styles from './SaidLegend.module.css'

const REACH = SIGN_RADIUS + 2

/** What the signs of who has said what mean, and how many steps carry each. Only while the wall shows them. */
export function SaidLegend() {
  const isShown = useSession(({ view }) => view.overlay === 'agreement')
  return isShown && <Shown />
}

function Shown() {
  const counts = useOpenSession((session) => compareSides(session).counts)
  return (
    <section aria-label={words.wallSaidLegend()} className={styles['legend']}>
      <h3 className={styles['title']}>{words.wallSaidLegend()}</h3>
      <ul className={styles['signs']}>
        {SAID_CLASSES.map((said) => (
          <li key={said} className={styles['sign']}>
            <Shape said={said} />
            {words.wallSaidCount({ name: nameOfSaid(said), count: counts[said] })}
          </li>
        ))}
      </ul>
    </section>
  )
}

function Shape({ said }: { readonly said: SaidClass }) {
  const pen = elementsPen()
  drawSaidShape(pen, said, { x: 0, y: 0 }, 1)
  return (
    <svg aria-hidden viewBox={`${-REACH} ${-REACH} ${2 * REACH} ${2 * REACH}`} className={styles['shape']}>
      {pen.elements()}
    </svg>
  )
}
