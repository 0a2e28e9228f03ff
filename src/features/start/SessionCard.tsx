import { Copy, EllipsisVertical, Eraser, FolderOpen, Pencil, Trash2 } from 'lucide-react'
import type { MouseEvent } from 'react'
import { addressOf } from '../../routes'
import type { SessionSummary } from '../../storage/library'
import { IconButton } from '../../ui/IconButton'
import { Menu, type MenuOption } from '../../ui/Menu'
import * as words from '../../words/compiled/messages.js'
import { dayInWords } from '../../words/dayInWords'
import { BareWall } from './BareWall'
import { Picture } from './Picture'
import styles from './SessionCard.module.css'
import { timeInWords } from './timeInWords'

export type CardAct = 'open' | 'rename' | 'duplicate' | 'delete' | 'erase'

function options(): readonly MenuOption<CardAct>[] {
  return [
    { id: 'open', label: words.startOpen(), icon: <FolderOpen aria-hidden /> },
    { id: 'rename', label: words.startRename(), icon: <Pencil aria-hidden /> },
    { id: 'duplicate', label: words.startDuplicate(), icon: <Copy aria-hidden /> },
    { id: 'delete', label: words.startDelete(), icon: <Trash2 aria-hidden /> },
    { id: 'erase', label: words.eraseMenu(), icon: <Eraser aria-hidden /> },
  ]
}

/** A press that the browser must do itself: a new tab, a new window, a download. */
function isForBrowser(event: MouseEvent): boolean {
  return event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey
}

export interface SessionCardProps {
  readonly session: SessionSummary
  /** Epoch milliseconds. */
  readonly now: number
  readonly onAct: (act: CardAct) => void
}

/** A session on the start screen. All of the card opens it; the menu does the rest. */
export function SessionCard({ session, now, onAct }: SessionCardProps) {
  const title = session.title.trim() || words.dayUntitled()
  const day = session.date === null ? '' : dayInWords(session.date)
  const where = [session.place.trim(), day].filter((part) => part !== '')
  return (
    <article className={styles['card']}>
      <div className={styles['picture']}>
        {session.picture === null ? <BareWall /> : <Picture picture={session.picture} />}
      </div>
      <div className={styles['words']}>
        <h3 className={styles['title']} dir="auto">
          <a
            href={addressOf(session.id)}
            aria-label={words.startOpenCard({ title })}
            className={styles['link']}
            onClick={(event) => {
              if (isForBrowser(event)) return
              event.preventDefault()
              onAct('open')
            }}
          >
            {title}
          </a>
        </h3>
        {where.length > 0 && (
          <p className={styles['where']}>
            {where.map((part) => (
              <span key={part} dir="auto">
                {part}
              </span>
            ))}
          </p>
        )}
        <p>{words.startSize({ lanes: session.lanes, steps: session.steps })}</p>
        {session.waiting > 0 && <p>{words.startWaiting({ count: session.waiting })}</p>}
        <p className={styles['changed']}>
          {words.startChanged({ when: timeInWords(session.changedAt, now) })}
        </p>
      </div>
      <div className={styles['menu']}>
        <Menu
          label={words.startMore({ title })}
          trigger={<IconButton label={words.startMore({ title })} icon={<EllipsisVertical aria-hidden />} />}
          options={options()}
          onAction={onAct}
        />
      </div>
    </article>
  )
}
