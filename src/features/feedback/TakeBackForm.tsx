import { useState } from 'react'
import { readReceipt } from '../../model/receipt'
import type { FoundJourney, TakenBack } from '../../storage/feedbackDesk'
import type { Library } from '../../storage/library'
import { Button } from '../../ui/Button'
import { Notice, type NoticeKind } from '../../ui/Notice'
import { TextField } from '../../ui/TextField'
import * as words from '../../words/compiled/messages.js'
import { momentInWords } from '../../words/momentInWords'
import styles from './Feedback.module.css'

/** How many words a receipt has. */
const WORDS = 3

const SAID: Readonly<Record<TakenBack['kind'], readonly [NoticeKind, () => string]>> = {
  gone: ['done', words.feedbackTakenBack],
  asked: ['warning', words.feedbackTakenAsked],
  part: ['warning', words.feedbackTakenPart],
  already: ['plain', words.feedbackTakenBefore],
  unknown: ['plain', words.feedbackTakenUnknown],
}

type State =
  | { readonly kind: 'asking'; readonly trouble: string | null }
  | { readonly kind: 'taking' }
  | { readonly kind: 'done'; readonly taken: TakenBack }

export interface TakeBackFormProps {
  readonly library: Library
  readonly session: string
  readonly where: FoundJourney['where']
}

/** Asks for the three words of a receipt, deletes the card's words for good, and says what it cannot reach. */
export function TakeBackForm({ library, session, where }: TakeBackFormProps) {
  const [written, setWritten] = useState('')
  const [state, setState] = useState<State>({ kind: 'asking', trouble: null })

  async function take(): Promise<void> {
    const receipt = readReceipt(written)
    if (receipt.split(' ').length !== WORDS) {
      setState({ kind: 'asking', trouble: words.feedbackTakeBackThree() })
      return
    }
    setState({ kind: 'taking' })
    try {
      const taken = await (await library.feedback()).takeBack(session, receipt)
      setState({ kind: 'done', taken })
      if (taken.kind !== 'unknown') setWritten('')
    } catch {
      setState({ kind: 'asking', trouble: words.feedbackTakenFailed() })
    }
  }

  return (
    <div className={styles['form']}>
      <div className={styles['writing']}>
        <TextField
          label={words.feedbackTakeBackLabel()}
          value={written}
          onChange={setWritten}
          onSubmit={() => void take()}
          hideAdvice
        />
      </div>
      <div className={styles['act']}>
        <Button variant="primary" isDisabled={state.kind === 'taking'} onPress={() => void take()}>
          {state.kind === 'taking' ? words.feedbackTaking() : words.feedbackTakeBackDo()}
        </Button>
      </div>
      <output className={styles['told']}>
        {state.kind === 'asking' && state.trouble !== null && <Notice kind="warning">{state.trouble}</Notice>}
        {state.kind === 'done' && <Taken taken={state.taken} where={where} />}
      </output>
    </div>
  )
}

function Taken({ taken, where }: { readonly taken: TakenBack; readonly where: FoundJourney['where'] }) {
  const [kind, sentence] = SAID[taken.kind]
  const isTaken = taken.kind === 'gone' || taken.kind === 'asked' || taken.kind === 'part'
  return (
    <>
      <Notice kind={kind}>
        <p>{sentence()}</p>
        {where === 'tablet' && taken.kind !== 'already' && <p>{words.feedbackTakenTablet()}</p>}
      </Notice>
      {isTaken && <OutOfReach taken={taken} />}
    </>
  )
}

/** The files that were made before: nobody here can reach into them. */
function OutOfReach({ taken: { files, ownFile } }: { readonly taken: TakenBack }) {
  if (files.length === 0 && ownFile === null) {
    return (
      <p>
        {words.feedbackOutOfReachAny()} {words.feedbackOutOfReachAsk()}
      </p>
    )
  }
  return (
    <>
      <p>{words.feedbackOutOfReach()}</p>
      <ul className={styles['files']} dir="auto">
        {ownFile !== null && <li>{words.feedbackOutOfReachOwn({ name: ownFile })}</li>}
        {files.map(({ name, at }) => (
          <li key={`${name} ${at}`}>{words.feedbackOutOfReachFile({ name, day: momentInWords(at) })}</li>
        ))}
      </ul>
      <p>{words.feedbackOutOfReachAsk()}</p>
    </>
  )
}
