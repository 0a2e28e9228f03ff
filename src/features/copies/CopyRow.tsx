import { Lock, LockOpen, Trash2 } from 'lucide-react'
import type { CopySummary } from '../../storage/vault/vault'
import { Button } from '../../ui/Button'
import { IconButton } from '../../ui/IconButton'
import * as words from '../../words/compiled/messages.js'
import styles from './Copies.module.css'
import { momentInWords } from '../../words/momentInWords'

export type CopyAct = 'open' | 'locked' | 'unlocked' | 'delete'

export interface CopyRowProps {
  readonly copy: CopySummary
  readonly onAct: (act: CopyAct) => void
}

/** One copy: when it was made, what it holds, and what can be done with it. */
export function CopyRow({ copy, onAct }: CopyRowProps) {
  const { steps, flows, findings, cards, locked, whole } = copy
  const time = momentInWords(copy.takenAt)
  return (
    <li className={styles['copy']}>
      <div className={styles['words']}>
        <span className={styles['name']}>{time}</span>
        <span className={styles['soft']}>
          {whole
            ? `${words.copiesSize({ steps, flows })}, ${words.copiesMore({ findings, cards })}`
            : words.copiesCut()}
        </span>
      </div>
      <Button isDisabled={!whole} aria-label={words.copiesOpenOf({ time })} onPress={() => onAct('open')}>
        {words.copiesOpen()}
      </Button>
      <Button
        variant="quiet"
        icon={locked ? <LockOpen aria-hidden /> : <Lock aria-hidden />}
        aria-label={locked ? words.copiesUnlockOf({ time }) : words.copiesLockOf({ time })}
        onPress={() => onAct(locked ? 'unlocked' : 'locked')}
      >
        {locked ? words.copiesUnlock() : words.copiesLock()}
      </Button>
      <IconButton
        label={words.copiesDeleteOf({ time })}
        icon={<Trash2 aria-hidden />}
        onPress={() => onAct('delete')}
      />
    </li>
  )
}
