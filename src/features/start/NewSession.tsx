import { useState } from 'react'
import { newSession } from '../../model/newSession'
import type { Session } from '../../model/session'
import { kindOfTrouble, type KeepingTroubleKind } from '../../storage/keepingTrouble'
import type { Library } from '../../storage/library'
import { Button } from '../../ui/Button'
import { Dialog } from '../../ui/Dialog'
import { Notice } from '../../ui/Notice'
import { TextField } from '../../ui/TextField'
import * as words from '../../words/compiled/messages.js'
import { keepingSentence } from '../../words/keepingSentence'

interface Answers {
  readonly title: string
  readonly place: string
  readonly citizen: string
}

const NO_ANSWERS: Answers = { title: '', place: '', citizen: '' }

function begin({ title, place, citizen }: Answers): Session {
  const session = newSession({
    title: title.trim() || words.startDefaultTitle(),
    citizenLane: words.startCitizenLane(),
    map: words.modelMapKindAsIs(),
    stage: words.startFirstStage(),
  })
  return { ...session, about: { ...session.about, place: place.trim(), citizen: citizen.trim() } }
}

export interface NewSessionProps {
  readonly library: Library
  readonly onClose: () => void
  readonly onOpen: (id: string) => void
}

/** Asks what a new session is about; everything may be left empty. Enter begins. */
export function NewSession({ library, onClose, onOpen }: NewSessionProps) {
  const [answers, setAnswers] = useState(NO_ANSWERS)
  const [isKeeping, setKeeping] = useState(false)
  const [trouble, setTrouble] = useState<KeepingTroubleKind | null>(null)

  async function start(): Promise<void> {
    if (isKeeping) return
    setKeeping(true)
    const session = begin(answers)
    try {
      await library.create(session)
      onOpen(session.about.id)
    } catch (error) {
      setTrouble(kindOfTrouble(error))
      setKeeping(false)
    }
  }

  const field = (name: keyof Answers) => ({
    value: answers[name],
    onChange: (value: string) => setAnswers({ ...answers, [name]: value }),
    onSubmit: () => void start(),
  })
  return (
    <Dialog
      title={words.startNew()}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{words.startCancel()}</Button>
          <Button variant="primary" isDisabled={isKeeping} onPress={() => void start()}>
            {words.startBegin()}
          </Button>
        </>
      }
    >
      <p>{words.startNewHint()}</p>
      <TextField
        {...field('title')}
        label={words.startTitleField()}
        placeholder={words.startDefaultTitle()}
        // The dialog was asked for to write here.
        // oxlint-disable-next-line jsx-a11y/no-autofocus
        autoFocus
      />
      <TextField
        {...field('place')}
        label={words.startPlaceField()}
        placeholder={words.startPlaceExample()}
      />
      <TextField
        {...field('citizen')}
        label={words.startCitizenField()}
        placeholder={words.startCitizenExample()}
      />
      {trouble !== null && (
        <Notice kind="danger">{words.startNotDone({ reason: keepingSentence(trouble) })}</Notice>
      )}
    </Dialog>
  )
}
