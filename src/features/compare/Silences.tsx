import type { Comparison } from '../../analysis/agreement'
import { absentLanes } from '../../analysis/absentLanes'
import { sortedLanes } from '../../model/order'
import type { Step } from '../../model/session'
import { useOpenSession } from '../../store/useSession'
import { Button } from '../../ui/Button'
import * as words from '../../words/compiled/messages.js'
import styles from './Compare.module.css'
import { useGoToSteps } from './useGoToSteps'

/** Who has not been heard: steps without a word from those who live them, and lanes without anybody in the room. */
export function Silences({ figures: { steps, unheard } }: { readonly figures: Comparison }) {
  return (
    <>
      {steps.length > 0 && <Unheard steps={unheard} />}
      <Absent />
    </>
  )
}

function Unheard({ steps }: { readonly steps: readonly Step[] }) {
  const goTo = useGoToSteps()
  return (
    <section className={styles['part']}>
      <h3 className={styles['subtitle']}>{words.compareUnheard()}</h3>
      {steps.length === 0 ? (
        <p className={styles['soft']}>{words.compareUnheardNone()}</p>
      ) : (
        <>
          <ul className={styles['names']}>
            {steps.map(({ id, text }) => (
              <li key={id} dir="auto">
                {text.trim() === '' ? words.compareWordless() : text}
              </li>
            ))}
          </ul>
          <Button onPress={() => goTo(steps.map(({ id }) => id))}>{words.compareShowOnWall()}</Button>
        </>
      )}
    </section>
  )
}

function Absent() {
  const lanes = useOpenSession(sortedLanes)
  const attendance = useOpenSession((session) => session.attendance)
  const absent = absentLanes(lanes, attendance)
  const isCounted = attendance.some(({ count }) => count > 0)
  return (
    <section className={styles['part']}>
      <h3 className={styles['subtitle']}>{words.compareAbsent()}</h3>
      {!isCounted && <p className={styles['soft']}>{words.compareAbsentUnknown()}</p>}
      {isCounted && absent.length === 0 && <p className={styles['soft']}>{words.compareAbsentNone()}</p>}
      {absent.length > 0 && (
        <ul className={styles['names']}>
          {absent.map(({ id, name }) => (
            <li key={id} dir="auto">
              {name}
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
