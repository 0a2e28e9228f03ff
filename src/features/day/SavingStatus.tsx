import { CloudOff, HardDriveDownload, RefreshCw } from 'lucide-react'
import { useSession } from '../../store/useSession'
import * as words from '../../words/compiled/messages.js'
import { classes } from '../../ui/classes'
import { formatLocale } from '../../words/formatLocale'
import styles from './SavingStatus.module.css'

const CLOCK = new Intl.DateTimeFormat(formatLocale(), {
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
})

const SYMBOLS = {
  saved: <HardDriveDownload aria-hidden />,
  saving: <RefreshCw aria-hidden />,
  'not-saved': <CloudOff aria-hidden />,
} as const

/** Whether everything is on this device. Never read out by itself: the announcer speaks when it matters. */
export function SavingStatus() {
  const { state, at } = useSession((store) => store.saving)
  const text = {
    saved: at === null ? words.daySaved() : words.daySavedAt({ time: CLOCK.format(at) }),
    saving: words.daySaving(),
    'not-saved': words.dayNotSaved(),
  }[state]
  return (
    // The attribute stands here because people's own tools look for it.
    // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
    <p role="status" aria-live="off" className={classes(styles['status'], styles[state])}>
      {SYMBOLS[state]}
      {text}
    </p>
  )
}
