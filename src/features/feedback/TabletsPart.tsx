import { dayOf, fileName } from '../../exchange/fileName'
import { handOver } from '../../exchange/handOver'
import { feedbackJourney } from '../../model/feedbackJourney'
import type { Session } from '../../model/session'
import type { Library } from '../../storage/library'
import { useOpenSession, useSessionStore } from '../../store/useSession'
import { Button } from '../../ui/Button'
import { tell } from '../../ui/tell'
import * as words from '../../words/compiled/messages.js'
import { HandRound } from './HandRound'
import { KioskHelp } from './KioskHelp'
import styles from './Tablets.module.css'
import { TakeBackForm } from './TakeBackForm'
import { TakeInFromTablets } from './TakeInFromTablets'

function journeyOf({ about, maps, stages, steps }: Session) {
  return feedbackJourney({ session: about.id, consentText: about.consentText, maps, stages, steps })
}

/** Of "Gather": cards given by touch, on this device or on tablets, and taking one back. */
export function TabletsPart({ library }: { readonly library: Library }) {
  const id = useOpenSession((session) => session.about.id)
  const withdrawn = useOpenSession(({ cards }) => cards.filter((card) => card.withdrawn).length)
  return (
    <section aria-label={words.tabletsRegion()} className={styles['parts']}>
      <p>{words.tabletsIntro()}</p>
      <HandRound session={id} />
      <KioskHelp />
      <section className={styles['part']}>
        <h4 className={styles['heading']}>{words.tabletsTablet()}</h4>
        <p>{words.tabletsTabletHint()}</p>
        <SaveJourney />
        <TakeInFromTablets library={library} />
      </section>
      <section className={styles['part']}>
        <h4 className={styles['heading']}>{words.tabletsBack()}</h4>
        <p>{words.tabletsBackHint()}</p>
        <TakeBackForm library={library} session={id} where="session" />
        {withdrawn > 0 && <p className={styles['soft']}>{words.tabletsWithdrawn({ count: withdrawn })}</p>}
      </section>
    </section>
  )
}

/** The file that gives a tablet the journey. */
function SaveJourney() {
  const store = useSessionStore()
  const hasStages = useOpenSession(({ stages }) => stages.length > 0)

  async function save(): Promise<void> {
    const { session } = store.getState()
    const journey = session === null ? null : journeyOf(session)
    if (session === null || journey === null) {
      tell({ text: words.tabletsNoMap(), kind: 'warning' })
      return
    }
    const { journeyFileText } = await import('../../model/gate/feedbackFiles')
    const file = new Blob([journeyFileText(journey)], { type: 'application/json' })
    const unsaid = { title: words.dayUntitled(), date: dayOf(new Date()) }
    handOver(file, fileName(session, 'feedback.json', unsaid))
  }

  return (
    <div className={styles['acts']}>
      <Button isDisabled={!hasStages} onPress={() => void save()}>
        {words.tabletsSaveJourney()}
      </Button>
      <p className={styles['soft']}>{hasStages ? words.tabletsSaveJourneyHint() : words.tabletsNoMap()}</p>
    </div>
  )
}
