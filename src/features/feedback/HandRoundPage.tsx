import { addressOf, START_ADDRESS } from '../../routes'
import type { FoundJourney } from '../../storage/feedbackDesk'
import type { Library } from '../../storage/library'
import * as words from '../../words/compiled/messages.js'
import { HandRound } from './HandRound'
import { KioskHelp } from './KioskHelp'
import styles from './Tablets.module.css'
import { TabletCards } from './TabletCards'

export interface HandRoundPageProps {
  readonly library: Library
  readonly id: string
  /** Null: neither the session nor a feedback file of it is here. */
  readonly found: FoundJourney | null
}

/** The page before a device is handed round, for the facilitator; on a tablet also where its cards are fetched. */
export function HandRoundPage({ library, id, found }: HandRoundPageProps) {
  const isTablet = found?.where === 'tablet'
  const back = found === null || isTablet ? START_ADDRESS : addressOf(id, 'voices')
  return (
    <main className={styles['page']}>
      <a href={back} className={styles['link']}>
        {found === null || isTablet ? words.tabletsToStart() : words.tabletsToSession()}
      </a>
      <h1 className={styles['title']}>{words.tabletsHand()}</h1>
      {found === null ? (
        <p>{words.feedbackGoneTitle()}</p>
      ) : (
        <>
          {isTablet && <p>{words.tabletsHere()}</p>}
          <HandRound session={found.journey.session} heading="hidden" />
          {isTablet && <TabletCards library={library} session={found.journey.session} />}
          <KioskHelp />
        </>
      )}
    </main>
  )
}
