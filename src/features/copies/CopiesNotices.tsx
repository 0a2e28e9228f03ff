import { Save } from 'lucide-react'
import { START_ADDRESS } from '../../routes'
import type { FileStanding } from '../../storage/fileKeeper'
import type { Keeper } from '../../storage/keeper'
import type { Library } from '../../storage/library'
import { useActs, useSessionStore } from '../../store/useSession'
import { Button } from '../../ui/Button'
import { Notice } from '../../ui/Notice'
import * as words from '../../words/compiled/messages.js'
import { FileNotice } from './FileNotice'
import styles from './Copies.module.css'
import { useFileReminder } from './useFileReminder'
import { useFileStanding, useLoss, useSavingTrouble, useStanding } from './useStanding'

export interface CopiesNoticesProps {
  readonly library: Library
  readonly keeper: Keeper
  readonly sessionId: string
}

/** What must be known of how this session is kept, for as long as it is so. Nothing when all is well. */
export function CopiesNotices({ library, keeper, sessionId }: CopiesNoticesProps) {
  const standing = useStanding(library)
  const loss = useLoss(library, sessionId)
  const trouble = useSavingTrouble(keeper)
  const file = useFileStanding(keeper)
  return (
    <>
      {standing === 'newer-version' && <Notice kind="warning">{words.copiesNewerVersion()}</Notice>}
      {trouble === 'cleared' && <ClearedNotice onKeep={() => library.keepAgain(sessionId)} />}
      {loss !== null && (
        <Notice
          kind="warning"
          actions={
            <a href={START_ADDRESS} className={styles['link']}>
              {words.copiesToRecovery()}
            </a>
          }
        >
          {words.copiesLossSeen()}
        </Notice>
      )}
      <FileNotice standing={file} onWake={() => void keeper.file.wake()} />
      <Reminder standing={file} />
    </>
  )
}

function SaveFile() {
  const acts = useActs()
  return (
    <Button icon={<Save aria-hidden />} onPress={() => acts.run('exportSession')}>
      {words.copiesSaveFile()}
    </Button>
  )
}

function ClearedNotice({ onKeep }: { readonly onKeep: () => void }) {
  return (
    <Notice
      kind="danger"
      actions={
        <>
          <Button variant="primary" onPress={onKeep}>
            {words.copiesKeepIt()}
          </Button>
          <SaveFile />
        </>
      }
    >
      {words.copiesCleared()}
    </Notice>
  )
}

/** Work that no file of the person's own holds, after a while of it. */
function Reminder({ standing }: { readonly standing: FileStanding }) {
  const store = useSessionStore()
  const { minutes, putOff } = useFileReminder(standing)
  if (minutes === null) return null
  return (
    <Notice
      kind="plain"
      actions={
        <>
          <SaveFile />
          <Button variant="quiet" onPress={() => store.getState().setView({ dialog: 'copies' })}>
            {words.copiesKeptFile()}
          </Button>
          <Button variant="quiet" onPress={putOff}>
            {words.copiesLater()}
          </Button>
        </>
      }
    >
      {words.copiesReminder({ minutes })}
    </Notice>
  )
}
