import { Clock, Hand } from 'lucide-react'
import type { SnapshotSummary } from '../../storage/library'
import { Button } from '../../ui/Button'
import { Notice } from '../../ui/Notice'
import * as words from '../../words/compiled/messages.js'
import { keepingSentence } from '../../words/keepingSentence'
import styles from './Snapshots.module.css'
import { takenInWords } from './takenInWords'
import type { KnownSnapshots } from './useSnapshots'

/** What a snapshot is called: its name, or how it came about. */
function nameOf({ name }: SnapshotSummary): string {
  if (name === null) return words.snapshotsByItself()
  return name === '' ? words.snapshotsUnnamed() : name
}

interface SnapshotRowProps {
  readonly snapshot: SnapshotSummary
  readonly onOpen: (snapshot: SnapshotSummary) => void
}

function SnapshotRow({ snapshot, onOpen }: SnapshotRowProps) {
  const name = nameOf(snapshot)
  const time = takenInWords(snapshot.takenAt)
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
      <Button aria-label={words.snapshotsOpenOf({ name, time })} onPress={() => onOpen(snapshot)}>
        {words.snapshotsOpen()}
      </Button>
    </li>
  )
}

export interface SnapshotListProps {
  readonly snapshots: KnownSnapshots
  readonly onOpen: (snapshot: SnapshotSummary) => void
}

/** The snapshots of a session, the last taken first. */
export function SnapshotList({ snapshots, onOpen }: SnapshotListProps) {
  if (snapshots.kind === 'reading') return <p>{words.snapshotsReading()}</p>
  if (snapshots.kind === 'trouble') {
    return <Notice kind="danger">{words.snapshotsTrouble({ reason: keepingSentence(snapshots.why) })}</Notice>
  }
  if (snapshots.all.length === 0) return <p className={styles['when']}>{words.snapshotsNone()}</p>
  return (
    <ul aria-label={words.snapshotsList()} className={styles['snapshots']}>
      {snapshots.all.map((snapshot) => (
        <SnapshotRow key={snapshot.id} snapshot={snapshot} onOpen={onOpen} />
      ))}
    </ul>
  )
}
