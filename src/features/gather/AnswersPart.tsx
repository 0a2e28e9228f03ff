import { useState } from 'react'
import { takeInCards } from '../../commands/takeInCards'
import { readAnswersFile, readAnswersText } from '../../exchange/readAnswers'
import { useRunUndoably, useSession, useSessionStore } from '../../store/useSession'
import { Button } from '../../ui/Button'
import { FilesButton } from '../../ui/FilesButton'
import { Notice } from '../../ui/Notice'
import { TextField } from '../../ui/TextField'
import { tellUndoably } from '../../ui/tellUndoably'
import * as words from '../../words/compiled/messages.js'
import { answersTaken, type AnswersFrom, type AnswersTaken } from './answersTaken'
import styles from './Gather.module.css'

/** Takes in what a survey brought back: files and codes, as many as there are at once. */
export function AnswersPart() {
  const store = useSessionStore()
  const runUndoably = useRunUndoably()
  const isReadOnly = useSession(({ readOnly }) => readOnly)
  const [codes, setCodes] = useState('')
  const [taken, setTaken] = useState<AnswersTaken | null>(null)

  function takeIn(all: readonly AnswersFrom[]): void {
    const { session } = store.getState()
    if (session === null) return
    const now = answersTaken(session, all)
    setTaken(now)
    const undo = runUndoably(takeInCards(now.cards))
    if (undo !== null) tellUndoably(words.gatherAnswersTaken({ count: now.cards.length }), undo)
  }

  async function takeFiles(files: readonly File[]): Promise<void> {
    takeIn((await Promise.all(files.map(readingsOf))).flat())
  }

  function takeCodes(): void {
    const readings = readAnswersText(codes)
    const isOne = readings.length === 1
    takeIn(
      readings.map((reading, place) => ({
        name: isOne ? words.gatherPasted() : words.gatherPastedNumber({ number: place + 1 }),
        reading,
      })),
    )
    if (readings.every(({ kind }) => kind === 'answers')) setCodes('')
  }

  return (
    <div className={styles['part']}>
      <p className={styles['soft']}>{words.gatherAnswersIntro()}</p>
      <div>
        <FilesButton
          accept=".json,.txt,application/json,text/plain"
          multiple
          isDisabled={isReadOnly}
          onFiles={(files) => void takeFiles(files)}
        >
          {words.gatherChooseAnswers()}
        </FilesButton>
      </div>
      <TextField
        label={words.gatherCodes()}
        description={words.gatherCodesHint()}
        rows={3}
        value={codes}
        onChange={setCodes}
        onSubmit={takeCodes}
        isReadOnly={isReadOnly}
        hideAdvice
      />
      <div>
        <Button isDisabled={isReadOnly || codes.trim() === ''} onPress={takeCodes}>
          {words.gatherTakeCodes()}
        </Button>
      </div>
      <div aria-live="polite">{taken !== null && <Result taken={taken} />}</div>
    </div>
  )
}

/** Every set of answers that a file holds; a file that is gone by then says so. */
async function readingsOf(file: File): Promise<readonly AnswersFrom[]> {
  try {
    return (await readAnswersFile(file)).map((reading) => ({ name: file.name, reading }))
  } catch {
    // The stick was pulled out, or the phone was unplugged.
    return [{ name: file.name, reading: { kind: 'refused', trouble: 'unreadable' } }]
  }
}

function Result({ taken: { cards, said } }: { readonly taken: AnswersTaken }) {
  const isTrouble = said.some(({ isRefused }) => isRefused)
  return (
    <Notice kind={isTrouble ? 'warning' : 'done'}>
      <p>
        <strong>
          {cards.length === 0 ? words.gatherAnswersNone() : words.gatherAnswersTaken({ count: cards.length })}
        </strong>
      </p>
      <ul aria-label={words.gatherAnswersResult()} className={styles['said']}>
        {said.map(({ sentence, name }, place) => (
          // oxlint-disable-next-line react/no-array-index-key -- Two files may have one name; the list is made once.
          <li key={`${place} ${name}`} dir="auto">
            {sentence}
          </li>
        ))}
      </ul>
    </Notice>
  )
}
