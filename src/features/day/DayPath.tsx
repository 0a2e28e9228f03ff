import { addressOf, DAY_VIEWS, type ViewName } from '../../routes'
import * as words from '../../words/compiled/messages.js'
import styles from './DayPath.module.css'

const NAMES: Readonly<Partial<Record<ViewName, () => string>>> = {
  'set-up': words.daySetUp,
  map: words.dayMap,
  voices: words.dayVoices,
  findings: words.dayFindings,
  redesign: words.dayRedesign,
  'board-pack': words.dayBoardPack,
}

/** The day from first to last, as a path: one session, six views of the same values. */
export function DayPath({ sessionId, view }: { readonly sessionId: string; readonly view: ViewName }) {
  return (
    <nav aria-label={words.dayName()} className={styles['path']}>
      <ol className={styles['parts']}>
        {DAY_VIEWS.map((part, place) => (
          <li key={part} className={styles['part']}>
            <a
              href={addressOf(sessionId, part)}
              aria-current={part === view ? 'page' : undefined}
              className={styles['link']}
            >
              <span aria-hidden className={styles['number']}>
                {place + 1}
              </span>
              {NAMES[part]?.()}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  )
}
