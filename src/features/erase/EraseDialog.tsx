import { useState } from 'react'
import { kindOfTrouble } from '../../storage/keepingTrouble'
import type { Library, SessionSummary } from '../../storage/library'
import { settingsPlace } from '../../store/deviceSettings'
import { putOffIn } from '../../store/putOff'
import { Button } from '../../ui/Button'
import { Dialog } from '../../ui/Dialog'
import { Notice } from '../../ui/Notice'
import { tell } from '../../ui/tell'
import * as words from '../../words/compiled/messages.js'
import { keepingSentence } from '../../words/keepingSentence'
import styles from './Erase.module.css'
import { type Erasable, useErasable } from './useErasable'

export interface EraseDialogProps {
  readonly library: Library
  readonly session: SessionSummary
  readonly onClose: () => void
  /** Called in its place once it is done: what asked for it may be gone then. */
  readonly onDone: () => void
}

/** Asks before a session is deleted for good: what goes, and what cannot be reached. Then deletes it. */
export function EraseDialog({ library, session, onClose, onDone }: EraseDialogProps) {
  const title = session.title.trim() || words.dayUntitled()
  const [state, setState] = useState<'asking' | 'deleting'>('asking')
  const [trouble, setTrouble] = useState<string | null>(null)
  const erasable = useErasable(library, session.id)

  async function erase(): Promise<void> {
    setState('deleting')
    setTrouble(null)
    try {
      const erased = await library.erase(session.id)
      putOffIn(session.id, settingsPlace()).clear()
      if (erased === 'all') tell({ text: words.eraseDone({ title }) })
      else tell({ text: words.eraseCopiesLeft({ title }), kind: 'warning' })
      onDone()
    } catch (error) {
      setTrouble(await whyNot(library, session.id, error))
      setState('asking')
    }
  }

  return (
    <Dialog
      title={words.eraseTitle({ title })}
      isOpen
      onClose={() => (state === 'asking' ? onClose() : undefined)}
      size="large"
      actions={
        <>
          {/* The safe answer is the near one. */}
          {/* oxlint-disable-next-line jsx-a11y/no-autofocus */}
          <Button autoFocus isDisabled={state === 'deleting'} onPress={onClose}>
            {words.eraseCancel()}
          </Button>
          <Button variant="danger" isDisabled={state === 'deleting'} onPress={() => void erase()}>
            {state === 'deleting' ? words.eraseDoing() : words.eraseDo()}
          </Button>
        </>
      }
    >
      {trouble !== null && (
        <div role="alert">
          <Notice kind="danger">{trouble}</Notice>
        </div>
      )}
      <p className={styles['strong']}>{words.eraseWarning()}</p>
      <Goes erasable={erasable} />
      <Stays file={erasable.file} />
      <p className={styles['soft']}>{words.eraseRemains()}</p>
    </Dialog>
  )
}

/** Whether nothing happened, or it is hidden and half gone. */
async function whyNot(library: Library, id: string, error: unknown): Promise<string> {
  const reason = keepingSentence(kindOfTrouble(error))
  const left = await library.list().catch(() => [])
  return left.some((each) => each.id === id)
    ? words.eraseNotDone({ reason })
    : words.eraseNotWhole({ reason })
}

function Goes({ erasable }: { readonly erasable: Erasable }) {
  const { snapshots, copies, file } = erasable
  return (
    <section aria-labelledby="erase-goes">
      <h3 id="erase-goes" className={styles['part']}>
        {words.eraseGoes()}
      </h3>
      <ul className={styles['points']}>
        <li>{words.eraseGoesSession()}</li>
        {snapshots !== null && snapshots > 0 && <li>{words.eraseGoesSnapshots({ count: snapshots })}</li>}
        {copies !== null && copies > 0 && <li>{words.eraseGoesCopies({ count: copies })}</li>}
        <li>{words.eraseGoesRest()}</li>
        {file !== null && <li dir="auto">{words.eraseGoesFile({ name: file })}</li>}
      </ul>
    </section>
  )
}

function Stays({ file }: { readonly file: string | null }) {
  return (
    <section aria-labelledby="erase-stays">
      <h3 id="erase-stays" className={styles['part']}>
        {words.eraseStays()}
      </h3>
      <ul className={styles['points']}>
        <li dir="auto">
          {file === null ? words.eraseStaysFiles() : words.eraseStaysOwnFile({ name: file })}
        </li>
        <li>{words.eraseStaysElsewhere()}</li>
        <li>{words.eraseStaysSessions()}</li>
        <li>{words.eraseStaysBackups()}</li>
      </ul>
    </section>
  )
}
