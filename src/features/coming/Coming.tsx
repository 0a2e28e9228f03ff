import { addressOf, type ViewName } from '../../routes'
import * as words from '../../words/compiled/messages.js'
import styles from './Coming.module.css'

export type ComingView = Exclude<
  ViewName,
  'set-up' | 'map' | 'voices' | 'findings' | 'projector' | 'feedback'
>

interface Promised {
  readonly title: () => string
  readonly what: () => string
  readonly today: () => string
}

const PROMISED: Readonly<Record<ComingView, Promised>> = {
  redesign: {
    title: words.comingRedesignTitle,
    what: words.comingRedesignWhat,
    today: words.comingRedesignToday,
  },
  'board-pack': {
    title: words.comingBoardPackTitle,
    what: words.comingBoardPackWhat,
    today: words.comingBoardPackToday,
  },
}

/** A part of the day that is not built yet: what it will hold, and what can be done already. */
export function Coming({ view, sessionId }: { readonly view: ComingView; readonly sessionId: string }) {
  const promised = PROMISED[view]
  return (
    <article className={styles['page']}>
      <p className={styles['notYet']}>{words.comingNotYet()}</p>
      <h2 className={styles['title']}>{promised.title()}</h2>
      <p className={styles['what']}>{promised.what()}</p>
      <section className={styles['today']}>
        <h3 className={styles['todayTitle']}>{words.comingToday()}</h3>
        <p>{promised.today()}</p>
        <a className={styles['link']} href={addressOf(sessionId, 'map')}>
          {words.comingToMap()}
        </a>
      </section>
    </article>
  )
}
