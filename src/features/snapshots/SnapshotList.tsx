import { Clock, Hand, Lock, LockOpen, Trash2 } from 'lucide-react'
import type { SnapshotSummary } from '../../storage/library'
import { Button } from '../../ui/Button'
import { IconButton } from '../../ui/IconButton'
import { Notice } from '../../ui/Notice'
import * as words from '../../words/compiled/messages.js'
import { keepingSentence } from '../../words/keepingSentence'
import styles from './Snapshots.module.css'
import { momentInWords } from '../../words/momentInWords'
import type { KnownSnapshots } from './useSnapshots'

/** What a snapshot is called: its name, or how it came about. */
function nameOf({ name }: SnapshotSummary): string {
  if (name === null) return words.snapshotsByItself()
  return name === '' ? words.snapshotsUnnamed() : name
}

export type SnapshotAct = 'open' | 'locked' | 'unlocked' | 'delete'

interface SnapshotRowProps {
  readonly snapshot: SnapshotSummary
  readonly onAct: (snapshot: SnapshotSummary, act: SnapshotAct) => void
}

function SnapshotRow({ snapshot, onAct }: SnapshotRowProps) {
  const { locked } = snapshot
  const name = nameOf(snapshot)
  const time = momentInWords(snapshot.takenAt)
  const size = words.snapshotsSize({ lanes: snapshot.lanes, steps: snapshot.steps })
  return (
    <li className={styles['snapshot']}>
      {snapshot.name === null ? <Clock aria-hidden /> : <Hand aria-hidden />}
      <div className={styles['words']}>
        <span className={styles['name']} dir="auto">
          {name}
        </span>
        <span className={styles['when']}>
          {time} · {size}
        </span>
      </div>
      <Button aria-label={words.snapshotsOpenOf({ name, time })} onPress={() => onAct(snapshot, 'open')}>
        {words.snapshotsOpen()}
      </Button>
      <Button
        variant="quiet"
        icon={locked ? <LockOpen aria-hidden /> : <Lock aria-hidden />}
        aria-label={locked ? words.snapshotsUnlockOf({ name, time }) : words.snapshotsLockOf({ name, time })}
        onPress={() => onAct(snapshot, locked ? 'unlocked' : 'locked')}
      >
        {locked ? words.snapshotsUnlock() : words.snapshotsLock()}
      </Button>
      <IconButton
        label={words.snapshotsDeleteOf({ name, time })}
        icon={<Trash2 aria-hidden />}
        onPress={() => onAct(snapshot, 'delete')}
      />
    </li>
  )
}

export interface SnapshotListProps {
  readonly snapshots: KnownSnapshots
  readonly onAct: (snapshot: SnapshotSummary, act: SnapshotAct) => void
}

/** The snapshots of a session, counted, the last taken first. */
export function SnapshotList({ snapshots, onAct }: SnapshotListProps) {
  if (snapshots.kind === 'reading') return <p>{words.snapshotsReading()}</p>
  if (snapshots.kind === 'trouble') {
    return <Notice kind="danger">{words.snapshotsTrouble({ reason: keepingSentence(snapshots.why) })}</Notice>
  }
  if (snapshots.all.length === 0) return <p className={styles['when']}>{words.snapshotsNone()}</p>
  return (
    <>
      <p className={styles['when']}>{words.snapshotsCount({ count: snapshots.all.length })}</p>
      <ul aria-label={words.snapshotsList()} className={styles['snapshots']}>
        {snapshots.all.map((snapshot) => (
          <SnapshotRow key={snapshot.id} snapshot={snapshot} onAct={onAct} />
        ))}
      </ul>
    </>
  )
}
