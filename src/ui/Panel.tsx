import { X } from 'lucide-react'
import type { KeyboardEvent, ReactNode } from 'react'
import * as words from '../words/compiled/messages.js'
import { IconButton } from './IconButton'
import styles from './Panel.module.css'

export interface PanelProps {
  /** Names the region. */
  readonly label: string
  readonly title: string
  /** The close button, or Escape inside. */
  readonly onClose: () => void
  readonly children: ReactNode
}

/** A region that slides in from the side that reads last. */
export function Panel({ label, title, onClose, children }: PanelProps) {
  function leave(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || event.defaultPrevented || event.nativeEvent.isComposing) return
    event.stopPropagation()
    onClose()
  }
  return (
    // Escape closes it from whatever inside holds the focus; the region itself is not pressed.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <section aria-label={label} className={styles['panel']} onKeyDown={leave}>
      <header className={styles['header']}>
        <h2 className={styles['title']}>{title}</h2>
        <IconButton label={words.uiClose()} icon={<X aria-hidden />} onPress={onClose} />
      </header>
      <div className={styles['body']}>{children}</div>
    </section>
  )
}
