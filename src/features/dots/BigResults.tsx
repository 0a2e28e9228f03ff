import { ballotOn, type VotedOn } from '../../model/ballot'
import { useOpenSession } from '../../store/useSession'
import * as words from '../../words/compiled/messages.js'
import styles from './Dots.module.css'
import { Ranking } from './Ranking'
import { choosables } from './votedOn'

/** Nobody scrolls a projector. */
const MOST_SHOWN = 5

/** The results on the projector, over the wall: by dots, and beside it with every group weighing the same. */
export function BigResults({ of }: { readonly of: VotedOn }) {
  const session = useOpenSession((open) => open)
  const ballot = ballotOn(session, of)
  if (ballot === null) return null
  const options = choosables(session, of)
  return (
    <section aria-label={words.dotsBigTitle()} className={styles['cover']}>
      <h2 className={styles['coverTitle']}>{words.dotsBigTitle()}</h2>
      <div className={styles['both']}>
        {(['dots', 'groups'] as const).map((weighing) => (
          <div key={weighing} className={styles['big']}>
            <h3>{weighing === 'dots' ? words.dotsWeighDots() : words.dotsWeighGroups()}</h3>
            <Ranking
              ballot={ballot}
              records={session[of]}
              options={options}
              weighing={weighing}
              most={MOST_SHOWN}
            />
          </div>
        ))}
      </div>
    </section>
  )
}
