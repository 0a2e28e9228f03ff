import { FileBraces, Image, Share, Shapes, Table } from 'lucide-react'
import { useEffect } from 'react'
import { dayOf, fileName } from '../../exchange/fileName'
import { handOver } from '../../exchange/handOver'
import type { PictureScale } from '../../exchange/pixelSizes'
import type { Session } from '../../model/session'
import { useAct, useSession, useSessionStore } from '../../store/useSession'
import { Button } from '../../ui/Button'
import { late } from '../../ui/late'
import { Menu } from '../../ui/Menu'
import { useTell } from '../../ui/tell'
import { useEver } from '../../ui/useEver'
import * as words from '../../words/compiled/messages.js'
import { type MakePicture, usePictures } from './usePictures'

const PictureDialog = late(async () => (await import('./PictureDialog')).PictureDialog)
const DrawingDialog = late(async () => (await import('./DrawingDialog')).DrawingDialog)

/** Fetched when first used: most windows hand out nothing. */
const makePictureLate: MakePicture = async (...asked) => {
  const { makePicture } = await import('../../exchange/makePicture')
  return makePicture(...asked)
}

async function getReadyLate(): Promise<void> {
  const { getReadyForPictures } = await import('../../exchange/makePicture')
  getReadyForPictures()
}

interface PlainFile {
  readonly ending: () => string
  readonly done: (said: { name: string }) => string
  readonly write: (session: Session) => Promise<Blob>
}

const SESSION_FILE: PlainFile = {
  ending: () => 'journey.json',
  done: words.exportDone,
  async write(session) {
    const { makeSessionFile } = await import('../../exchange/makeFile')
    return makeSessionFile(session, new Date())
  },
}

const TABLES: PlainFile = {
  ending: () => `${words.exportTablesName()}.zip`,
  done: words.exportDoneTables,
  async write(session) {
    const { makeTables } = await import('../../exchange/makeFile')
    return makeTables(session)
  },
}

export interface ExportMenuProps {
  readonly makePicture?: MakePicture
}

/** The button "Export": the session as a file, the wall as a picture or a drawing, the records as tables. */
export function ExportMenu({ makePicture = makePictureLate }: ExportMenuProps) {
  const store = useSessionStore()
  const tell = useTell()
  const isAsking = useSession(({ view }) => view.dialog === 'export')
  const wasAsking = useEver(isAsking)
  const { making, make, stop } = usePictures(makePicture)
  useEffect(() => {
    // What cannot be fetched ahead is fetched, and told of, when it is used.
    if (isAsking) getReadyLate().catch(() => undefined)
  }, [isAsking])

  async function save({ ending, done, write }: PlainFile): Promise<void> {
    const { session } = store.getState()
    if (session === null) return
    try {
      const unsaid = { title: words.exportFallbackName(), date: dayOf(new Date()) }
      const name = fileName(session, ending(), unsaid)
      handOver(await write(session), name)
      tell({ text: done({ name }), kind: 'done' })
    } catch {
      // Whatever it was, it is the same to somebody who wanted a file; the session is not touched by it.
      tell({ text: words.exportFileFailed(), kind: 'danger' })
    }
  }

  const closeDialog = (): void => {
    if (store.getState().view.dialog === 'export') store.getState().setView({ dialog: null })
  }
  async function makeAsked(scale: PictureScale): Promise<void> {
    if ((await make({ form: 'png', scale })) === 'ended') closeDialog()
  }
  const started = (work: Promise<unknown>): true => {
    void work
    return true
  }
  const acts = {
    exportSession: () => started(save(SESSION_FILE)),
    exportPicture() {
      store.getState().setView({ dialog: 'export' })
      return true
    },
    exportDrawing: () => started(make({ form: 'svg' })),
    exportTables: () => started(save(TABLES)),
  }
  useAct('exportSession', { run: acts.exportSession })
  useAct('exportPicture', { run: acts.exportPicture })
  useAct('exportDrawing', { run: acts.exportDrawing })
  useAct('exportTables', { run: acts.exportTables })

  const options = [
    { id: 'exportSession', label: words.exportSession(), icon: <FileBraces aria-hidden /> },
    { id: 'exportPicture', label: words.exportPicture(), icon: <Image aria-hidden /> },
    { id: 'exportDrawing', label: words.exportDrawing(), icon: <Shapes aria-hidden /> },
    { id: 'exportTables', label: words.exportTables(), icon: <Table aria-hidden /> },
  ] as const

  return (
    <>
      <Menu
        label={words.exportMenu()}
        trigger={<Button icon={<Share aria-hidden />}>{words.exportMenu()}</Button>}
        options={options}
        onAction={(id) => acts[id]()}
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
      {making?.form === 'svg' && <DrawingDialog done={making.done} onStop={stop} />}
    </>
  )
}
