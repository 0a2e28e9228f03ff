import type { FoundJourney } from '../../storage/feedbackDesk'
import type { Library } from '../../storage/library'
import * as words from '../../words/compiled/messages.js'
import { Question } from './Question'
import { TakeBackForm } from './TakeBackForm'

export interface TakeBackProps {
  readonly library: Library
  readonly session: string
  readonly where: FoundJourney['where']
  readonly onBack: () => void
}

/** The screen on which somebody takes their card back. */
export function TakeBack({ library, session, where, onBack }: TakeBackProps) {
  return (
    <Question title={words.feedbackTakeBack()} hint={words.feedbackTakeBackHint()} onBack={onBack}>
      <TakeBackForm library={library} session={session} where={where} />
    </Question>
  )
}
