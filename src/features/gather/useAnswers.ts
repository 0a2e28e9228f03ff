import { useState } from 'react'
import { takeInCards } from '../../commands/takeInCards'
import { readAnswersFile, readAnswersText } from '../../exchange/readAnswers'
import { useRunUndoably, useSessionStore } from '../../store/useSession'
import { tellUndoably } from '../../ui/tellUndoably'
import * as words from '../../words/compiled/messages.js'
import { answersTaken, type AnswersFrom, type AnswersTaken } from './answersTaken'

/** What came back of a survey, however it was given. */
export interface Answers {
  /** Messages with codes in them, as pasted. */
  readonly codes: string
  readonly setCodes: (codes: string) => void
  /** What came of the last files or codes; null before any. */
  readonly taken: AnswersTaken | null
  /** Never rejects: a file that is gone by then says so. */
  readonly takeFiles: (files: readonly File[]) => Promise<void>
  readonly takeCodes: () => void
}

/** Takes in answers, each once, as one step to undo. */
export function useAnswers(): Answers {
  const store = useSessionStore()
  const runUndoably = useRunUndoably()
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

  return { codes, setCodes, taken, takeFiles, takeCodes }
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
