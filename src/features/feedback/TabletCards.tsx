import { Download, Trash2 } from 'lucide-react'
import { useEffect, useState } from 'react'
import { dayOf } from '../../exchange/fileName'
import { handOver } from '../../exchange/handOver'
import { START_ADDRESS } from '../../routes'
import { noteTablet } from '../../storage/deviceNotes'
import { kindOfTrouble } from '../../storage/keepingTrouble'
import type { Library } from '../../storage/library'
import { settingsPlace } from '../../store/deviceSettings'
import { Button } from '../../ui/Button'
import { Notice } from '../../ui/Notice'
import { tell } from '../../ui/tell'
import * as words from '../../words/compiled/messages.js'
import { keepingSentence } from '../../words/keepingSentence'
import styles from './Tablets.module.css'
import { waitingInWords } from './waitingInWords'

export interface TabletCardsProps {
  readonly library: Library
  readonly session: string
}

function sayTrouble(error: unknown): void {
  tell({ text: words.tabletsFailed({ reason: keepingSentence(kindOfTrouble(error)) }), kind: 'danger' })
}

/**
 * On a tablet: how many cards wait, and how they are fetched. Those that were saved to a file are deleted only when the
 * facilitator says that they arrived; cards given meanwhile stay.
 */
export function TabletCards({ library, session }: TabletCardsProps) {
  const [count, setCount] = useState(0)
  const [fetched, setFetched] = useState<readonly string[]>([])

  useEffect(() => {
    let stop = (): void => undefined
    let isLeft = false
    async function watch(): Promise<void> {
      const desk = await library.feedback()
      if (!isLeft) stop = desk.watchWaiting(session, setCount)
    }
    watch().catch(sayTrouble)
    return () => {
      isLeft = true
      stop()
    }
  }, [library, session])

  async function save(): Promise<void> {
    try {
      const cards = await (await library.feedback()).waiting(session)
      const { cardsFileText } = await import('../../model/gate/feedbackFiles')
      const file = new Blob([cardsFileText(session, cards)], { type: 'application/json' })
      const moment = new Date()
      const time = [moment.getHours(), moment.getMinutes()]
        .map((part) => String(part).padStart(2, '0'))
        .join('')
      handOver(file, `${words.tabletsCardsName()}-${dayOf(moment)}-${time}.cards.json`)
      setFetched(cards.map(({ id }) => id))
    } catch (error) {
      sayTrouble(error)
    }
  }

  async function deleteFetched(): Promise<void> {
    try {
      await (await library.feedback()).deleteWaiting(session, fetched)
      setFetched([])
      tell({ text: words.tabletsDeletedCards(), kind: 'done' })
    } catch (error) {
      sayTrouble(error)
    }
  }

  async function forget(): Promise<void> {
    try {
      const desk = await library.feedback()
      await desk.forgetTablet(session)
      if ((await desk.tablets()).length === 0) noteTablet(settingsPlace(), 'none')
      tell({ text: words.tabletsForgotten(), kind: 'done' })
      location.hash = START_ADDRESS
    } catch (error) {
      sayTrouble(error)
    }
  }

  const remove = (
    <Button variant="danger" icon={<Trash2 aria-hidden />} onPress={() => void deleteFetched()}>
      {words.tabletsDeleteCards({ count: fetched.length })}
    </Button>
  )
  return (
    <section className={styles['part']}>
      <h2 className={styles['heading']} aria-live="polite">
        {waitingInWords(count)}
      </h2>
      <div className={styles['acts']}>
        <Button icon={<Download aria-hidden />} isDisabled={count === 0} onPress={() => void save()}>
          {words.tabletsSaveCards()}
        </Button>
      </div>
      {fetched.length > 0 && (
        <Notice kind="warning" actions={remove}>
          {words.tabletsSavedCards({ count: fetched.length })}
        </Notice>
      )}
      <div className={styles['acts']}>
        <Button
          variant="quiet"
          icon={<Trash2 aria-hidden />}
          isDisabled={count > 0}
          onPress={() => void forget()}
        >
          {words.tabletsForget()}
        </Button>
        {count > 0 && <p className={styles['soft']}>{words.tabletsForgetHint()}</p>}
      </div>
    </section>
  )
}
