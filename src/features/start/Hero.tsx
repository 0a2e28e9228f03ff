import { BookOpen, LockKeyhole, MonitorCheck, StickyNote } from 'lucide-react'
import { CHECK_ADDRESS } from '../../routes'
import { Button } from '../../ui/Button'
import * as words from '../../words/compiled/messages.js'
import styles from './Hero.module.css'
import { HeroWall } from './HeroWall'
import { ImportButton } from './ImportButton'

export interface HeroProps {
  readonly onNew: () => void
  readonly onExample: () => void
  readonly onFiles: (files: readonly File[]) => void
}

/** What the program is, and the three ways to begin. */
export function Hero({ onNew, onExample, onFiles }: HeroProps) {
  return (
    <header className={styles['hero']}>
      <div className={styles['band']}>
        <div className={styles['words']}>
          <h1 className={styles['name']}>{words.shellProduct()}</h1>
          <p className={styles['sentence']}>{words.startSentence()}</p>
          <div className={styles['ways']}>
            <Button icon={<StickyNote aria-hidden />} onPress={onNew}>
              {words.startNew()}
            </Button>
            <Button icon={<BookOpen aria-hidden />} onPress={onExample}>
              {words.startExample()}
            </Button>
            <ImportButton onFiles={onFiles} />
          </div>
          <p className={styles['privacy']}>
            <LockKeyhole aria-hidden size={18} />
            {words.startPrivacy()}
          </p>
          <a href={CHECK_ADDRESS} className={styles['check']}>
            <MonitorCheck aria-hidden size={18} />
            {words.checkMenu()}
          </a>
        </div>
        <HeroWall />
      </div>
    </header>
  )
}
