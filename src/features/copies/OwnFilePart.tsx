import { FileDown, FolderOpen, Save } from 'lucide-react'
import { useState } from 'react'
import { dayOf, fileName } from '../../exchange/fileName'
import { canPickFiles, pickFile, pickFolder } from '../../exchange/pickFile'
import type { FileStanding } from '../../storage/fileKeeper'
import type { Keeper } from '../../storage/keeper'
import type { FilePlace } from '../../storage/vault/vault'
import { useActs, useSession, useSessionStore } from '../../store/useSession'
import { Button } from '../../ui/Button'
import { Notice, type NoticeKind } from '../../ui/Notice'
import * as words from '../../words/compiled/messages.js'
import styles from './Copies.module.css'
import { FileNotice } from './FileNotice'
import { momentInWords } from '../../words/momentInWords'
import { useFileStanding } from './useStanding'

function standingSentence(standing: FileStanding): string | null {
  if (standing.kind !== 'kept') return null
  const { name, at } = standing
  return at === null
    ? words.copiesFileChosen({ name })
    : words.copiesFileKept({ name, time: momentInWords(at) })
}

/** The person's own file: choose one, see how it stands, let it go. */
export function OwnFilePart({ keeper }: { readonly keeper: Keeper }) {
  const store = useSessionStore()
  const standing = useFileStanding(keeper)
  const readOnly = useSession((state) => state.readOnly)
  const [said, setSaid] = useState<{ readonly kind: NoticeKind; readonly text: string } | null>(null)
  const isChosen = standing.kind !== 'none'
  const sentence = standingSentence(standing)

  async function choose(pick: () => Promise<FilePlace | null>): Promise<void> {
    setSaid(null)
    try {
      const place = await pick()
      if (place === null) return
      await keeper.file.choose(place)
      setSaid({ kind: 'done', text: words.copiesChosen({ name: place.handle.name }) })
    } catch {
      // Whatever the browser says of it, the person can only choose another place.
      setSaid({ kind: 'danger', text: words.copiesNotChosen() })
    }
  }

  async function chooseFile(): Promise<FilePlace | null> {
    const { session } = store.getState()
    if (session === null) return null
    const unsaid = { title: words.dayUntitled(), date: dayOf(new Date()) }
    const handle = await pickFile(fileName(session, 'journey.json', unsaid), words.shellProduct())
    return handle === null ? null : { kind: 'file', handle }
  }

  async function chooseFolder(): Promise<FilePlace | null> {
    const handle = await pickFolder()
    return handle === null ? null : { kind: 'folder', handle }
  }

  async function letGo(name: string): Promise<void> {
    // Forgotten for this window in any case; what the database still holds of it is asked about at the next start.
    await keeper.file.letGo().catch(() => undefined)
    setSaid({ kind: 'done', text: words.copiesLetGoDone({ name }) })
  }

  return (
    <section className={styles['part']} aria-labelledby="own-file">
      <h3 id="own-file" className={styles['heading']}>
        {words.copiesFileTitle()}
      </h3>
      <p>{words.copiesFileHint()}</p>
      <FileNotice standing={standing} onWake={() => void keeper.file.wake()} />
      {sentence !== null && <p dir="auto">{sentence}</p>}
      <output>{said !== null && <Notice kind={said.kind}>{said.text}</Notice>}</output>
      {canPickFiles() ? (
        <>
          <div className={styles['acts']}>
            <Button
              icon={<FileDown aria-hidden />}
              isDisabled={readOnly}
              onPress={() => void choose(chooseFile)}
            >
              {words.copiesChooseFile()}
            </Button>
            <Button
              icon={<FolderOpen aria-hidden />}
              isDisabled={readOnly}
              onPress={() => void choose(chooseFolder)}
            >
              {words.copiesChooseFolder()}
            </Button>
            {isChosen && (
              <Button variant="quiet" onPress={() => void letGo(standing.name)}>
                {words.copiesLetGo()}
              </Button>
            )}
          </div>
          <p className={styles['soft']}>{words.copiesFolderHint()}</p>
        </>
      ) : (
        <NoPicking />
      )}
    </section>
  )
}

function NoPicking() {
  const acts = useActs()
  return (
    <Notice
      kind="plain"
      actions={
        <Button icon={<Save aria-hidden />} onPress={() => acts.run('exportSession')}>
          {words.copiesSaveFile()}
        </Button>
      }
    >
      {words.copiesNoFilePick()}
    </Notice>
  )
}
