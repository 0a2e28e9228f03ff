import { useState } from 'react'
import { kindOfTrouble } from '../../storage/keepingTrouble'
import type { Library } from '../../storage/library'
import { Button } from '../../ui/Button'
import { Dialog } from '../../ui/Dialog'
import { Notice } from '../../ui/Notice'
import { tell } from '../../ui/tell'
import { TextField } from '../../ui/TextField'
import * as words from '../../words/compiled/messages.js'
import { keepingSentence } from '../../words/keepingSentence'
import { dayInWords } from '../../words/dayInWords'
import { type Promised, todayHere } from './overdue'

/** A day as a session holds it: longer years are mistyped. */
const DAY = /^\d{4}-\d\d-\d\d$/

function isFromTodayOn(day: string): boolean {
  return DAY.test(day) && day >= todayHere(Date.now())
}

export interface LaterDayDialogProps {
  readonly library: Library
  readonly session: Promised
  readonly onClose: () => void
  /** Called in its place once it is done: what asked for it may be gone then. */
  readonly onDone: () => void
}

/** Asks for a later day by which a session is to be deleted. */
export function LaterDayDialog({ library, session, onClose, onDone }: LaterDayDialogProps) {
  const title = session.title.trim() || words.dayUntitled()
  const [day, setDay] = useState('')
  const [trouble, setTrouble] = useState<string | null>(null)

  async function keep(): Promise<void> {
    if (!isFromTodayOn(day)) {
      setTrouble(words.eraseLaterWrong())
      return
    }
    try {
      await library.promiseDeletion(session.id, day)
      tell({ text: words.eraseLaterDone({ title, day: dayInWords(day) }) })
      onDone()
    } catch (error) {
      setTrouble(words.eraseLaterNotDone({ reason: keepingSentence(kindOfTrouble(error)) }))
    }
  }

  return (
    <Dialog
      title={words.eraseLaterTitle({ title })}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{words.eraseCancel()}</Button>
          <Button variant="primary" onPress={() => void keep()}>
            {words.eraseLaterDo()}
          </Button>
        </>
      }
    >
      <p>{words.eraseLaterHint({ day: dayInWords(session.deleteBy) })}</p>
      <TextField
        label={words.eraseLaterDay()}
        type="date"
        value={day}
        onChange={setDay}
        onSubmit={() => void keep()}
        // The dialog was asked for to choose it.
        // oxlint-disable-next-line jsx-a11y/no-autofocus
        autoFocus
      />
      <div role="alert">{trouble !== null && <Notice kind="danger">{trouble}</Notice>}</div>
    </Dialog>
  )
}
