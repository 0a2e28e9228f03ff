import { HealthChip } from '../../ui/HealthChip'
import * as words from '../../words/compiled/messages.js'
import { meaningOfHealth } from '../../words/health'
import styles from './Actions.module.css'

/** What the three colours mean, in words: they are worked out from status and due date, nobody sets them. */
export function HealthMeanings() {
  return (
    <section className={styles['meanings']}>
      <h3 className={styles['small']}>{words.actionsMeaning()}</h3>
      <ul>
        {(['green', 'amber', 'red'] as const).map((health) => (
          <li key={health}>
            <HealthChip health={health} /> {meaningOfHealth(health)}
          </li>
        ))}
      </ul>
    </section>
  )
}
