import { Camera } from 'lucide-react'
import { useState } from 'react'
import { kindOfTrouble } from '../../storage/keepingTrouble'
import type { Library, SnapshotSummary } from '../../storage/library'
import { Button } from '../../ui/Button'
import { Notice } from '../../ui/Notice'
import { TextField } from '../../ui/TextField'
import * as words from '../../words/compiled/messages.js'
import { keepingSentence } from '../../words/keepingSentence'
import { openSnapshot } from './openSnapshot'
import { type SnapshotAct, SnapshotList } from './SnapshotList'
import styles from './Snapshots.module.css'
import { useSnapshots } from './useSnapshots'

export interface SnapshotsProps {
  readonly library: Library
  readonly sessionId: string
  /** Goes to the session that a snapshot was opened as. */
  readonly onOpen: (id: string) => void
  /** Writes what waits, then takes a snapshot with this name, perhaps empty. */
  readonly takeNow: (name: string) => Promise<void>
}

/** Takes a snapshot, and lists those there are. */
export function Snapshots({ library, sessionId, onOpen, takeNow }: SnapshotsProps) {
  const { snapshots, reread } = useSnapshots(library, sessionId)
  const [name, setName] = useState('')
  const [isBusy, setBusy] = useState(false)
  const [said, setSaid] = useState<{ readonly kind: 'done' | 'danger'; readonly text: string } | null>(null)

  /** One thing at a time; what cannot be done is said. */
  async function attempt(work: () => Promise<void>): Promise<void> {
    if (isBusy) return
    setBusy(true)
    setSaid(null)
    try {
      await work()
    } catch (error) {
      const reason = keepingSentence(kindOfTrouble(error))
      setSaid({ kind: 'danger', text: words.snapshotsTrouble({ reason }) })
    } finally {
      setBusy(false)
    }
  }

  const take = (): Promise<void> =>
    attempt(async () => {
      await takeNow(name.trim())
      setName('')
      setSaid({ kind: 'done', text: words.snapshotsTaken() })
      await reread()
    })
  const act = (snapshot: SnapshotSummary, chosen: SnapshotAct): Promise<void> =>
    attempt(async () => {
      if (chosen === 'open') {
        onOpen(await openSnapshot(library, snapshot))
        return
      }
      if (chosen === 'delete') {
        await library.deleteSnapshot(snapshot.id)
        setSaid({ kind: 'done', text: words.snapshotsDeleted() })
      } else await library.lockSnapshot(snapshot.id, chosen)
      await reread()
    })

  return (
    <>
      <p>{words.snapshotsHint()}</p>
      <div className={styles['take']}>
        <TextField
          label={words.snapshotsName()}
          placeholder={words.snapshotsNameExample()}
          value={name}
          onChange={setName}
          onSubmit={() => void take()}
        />
        <Button
          variant="primary"
          icon={<Camera aria-hidden />}
          isDisabled={isBusy}
          onPress={() => void take()}
        >
          {words.snapshotsTake()}
        </Button>
      </div>
      <output>{said !== null && <Notice kind={said.kind}>{said.text}</Notice>}</output>
      <SnapshotList snapshots={snapshots} onAct={(snapshot, chosen) => void act(snapshot, chosen)} />
    </>
  )
}
