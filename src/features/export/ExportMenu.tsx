import { FileBraces, FileLock, FileStack, Image, Share, Shapes, Table } from 'lucide-react'
import { useEffect, useState } from 'react'
import type { PictureScale } from '../../exchange/pixelSizes'
import { useAct, useSession, useSessionStore } from '../../store/useSession'
import { Button } from '../../ui/Button'
import { late } from '../../ui/late'
import { Menu } from '../../ui/Menu'
import { useEver } from '../../ui/useEver'
import * as words from '../../words/compiled/messages.js'
import type { Scope } from './lookThrough'
import { ReviewAsked } from './ReviewAsked'
import { useLeaving } from './useLeaving'
import { useLocking } from './useLocking'
import { type MakePicture, usePictures } from './usePictures'
import { usePlainFiles } from './usePlainFiles'

const PictureDialog = late(async () => (await import('./PictureDialog')).PictureDialog)
const LockDialog = late(async () => (await import('./LockDialog')).LockDialog)
const MakingDialog = late(async () => (await import('./MakingDialog')).MakingDialog)

/** Fetched when first used: most windows hand out nothing. */
const makePictureLate: MakePicture = async (...asked) => {
  const { makePicture } = await import('../../exchange/makePicture')
  return makePicture(...asked)
}

async function getReadyLate(): Promise<void> {
  const { getReadyForPictures } = await import('../../exchange/makePicture')
  getReadyForPictures()
}

export interface ExportMenuProps {
  readonly makePicture?: MakePicture
}

/**
 * The button "Export": the session as a file, the wall as a picture or a drawing, the records as tables. While "Safe
 * to share" is on, no exporter sees more than what is; the full session file is a choice of its own.
 */
export function ExportMenu({ makePicture = makePictureLate }: ExportMenuProps) {
  const store = useSessionStore()
  const isAsking = useSession(({ view }) => view.dialog === 'export')
  const wasAsking = useEver(isAsking)
  const [isSafe, setSafe] = useState(true)
  const scope: Scope = isSafe ? 'to-share' : 'everything'
  const { prepare, review } = useLeaving()
  const { making, make, stop } = usePictures(makePicture, prepare)
  const plain = usePlainFiles(prepare)
  const locking = useLocking(prepare)
  const [isLocking, setLocking] = useState(false)
  useEffect(() => {
    // What cannot be fetched ahead is fetched, and told of, when it is used.
    if (isAsking) getReadyLate().catch(() => undefined)
  }, [isAsking])

  const closeDialog = (): void => {
    if (store.getState().view.dialog === 'export') store.getState().setView({ dialog: null })
  }
  async function makeAsked(scale: PictureScale): Promise<void> {
    if ((await make({ form: 'png', scale }, scope)) === 'ended') closeDialog()
  }
  const started = (work: Promise<unknown>): true => {
    void work
    return true
  }
  const acts = {
    exportSession: () => started(plain.save('session', 'everything')),
    exportPicture() {
      store.getState().setView({ dialog: 'export' })
      return true
    },
    exportDrawing: () => started(make({ form: 'svg' }, scope)),
    exportTables: () => started(plain.save('tables', scope)),
  }
  useAct('exportSession', { run: acts.exportSession })
  useAct('exportPicture', { run: acts.exportPicture })
  useAct('exportDrawing', { run: acts.exportDrawing })
  useAct('exportTables', { run: acts.exportTables })

  const here = {
    ...acts,
    safe: () => setSafe(!isSafe),
    exportShared: () => started(plain.save('session', scope)),
    exportLocked: () => setLocking(true),
  }
  const options = [
    {
      id: 'safe',
      label: words.privacySafe(),
      detail: isSafe ? words.privacySafeOn() : words.privacySafeOff(),
      isChecked: isSafe,
    },
    { id: 'exportShared', label: words.exportSession(), icon: <FileBraces aria-hidden /> },
    { id: 'exportPicture', label: words.exportPicture(), icon: <Image aria-hidden /> },
    { id: 'exportDrawing', label: words.exportDrawing(), icon: <Shapes aria-hidden /> },
    { id: 'exportTables', label: words.exportTables(), icon: <Table aria-hidden /> },
    { id: 'exportSession', label: words.privacyWholeSession(), icon: <FileStack aria-hidden /> },
    { id: 'exportLocked', label: words.privacyLockedSession(), icon: <FileLock aria-hidden /> },
  ] as const

  return (
    <>
      <Menu
        label={words.exportMenu()}
        trigger={<Button icon={<Share aria-hidden />}>{words.exportMenu()}</Button>}
        options={options}
        onAction={(id) => here[id]()}
      />
      {wasAsking && (
        <PictureDialog
          isOpen={isAsking}
          done={making?.form === 'png' ? making.done : null}
          onMake={(scale) => void makeAsked(scale)}
          onClose={() => {
            stop()
            closeDialog()
          }}
        />
      )}
      {making?.form === 'svg' && (
        <MakingDialog
          title={words.exportDrawing()}
          label={words.exportMakingDrawing()}
          done={making.done}
          onStop={stop}
        />
      )}
      {plain.writing !== null && (
        <MakingDialog
          title={plain.writing.file === 'session' ? words.exportSession() : words.exportTables()}
          label={words.exportMakingFile()}
          done={plain.writing.done}
          onStop={plain.stop}
        />
      )}
      {isLocking && (
        <LockDialog
          locking={locking}
          onClose={() => {
            locking.stop()
            setLocking(false)
          }}
        />
      )}
      <ReviewAsked
        review={review}
        onEdit={() => {
          closeDialog()
          setLocking(false)
        }}
      />
    </>
  )
}
