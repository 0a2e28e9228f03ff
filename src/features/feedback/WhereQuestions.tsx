import type { FeedbackJourney } from '../../model/feedbackJourney'
import { Answers, type Answer } from '../../ui/Answers'
import * as words from '../../words/compiled/messages.js'
import { type Draft, stepsAsked } from './draft'
import { NOT_SURE, pictureOf, WHOLE_JOURNEY } from './picture'
import { Question } from './Question'

export interface WhereProps {
  readonly journey: FeedbackJourney
  readonly draft: Draft
  readonly onAnswer: (said: Partial<Draft>) => void
  readonly place: string
  readonly onBack: () => void
}

const WHOLE = 'whole'
const UNSURE = 'unsure'

function chosenStage({ about, stage }: Draft): string | null {
  if (about === 'journey') return WHOLE
  return about === 'unplaced' ? UNSURE : stage
}

/** Which part of the journey, in pictures and words of its stages. */
export function StageQuestion({ journey, draft, onAnswer, ...asked }: WhereProps) {
  const [Whole, Unsure] = [WHOLE_JOURNEY, NOT_SURE]
  const stages = journey.stages.map(({ id, name }, place): Answer => {
    const Picture = pictureOf(name, 'step')
    return { id, label: name, picture: <Picture aria-hidden />, number: place + 1 }
  })
  const answers: readonly Answer[] = [
    ...stages,
    { id: WHOLE, label: words.feedbackWhole(), picture: <Whole aria-hidden /> },
    { id: UNSURE, label: words.feedbackNotSure(), picture: <Unsure aria-hidden /> },
  ]
  function choose(id: string): void {
    if (id === WHOLE) onAnswer({ about: 'journey', stage: null, step: null })
    else if (id === UNSURE) onAnswer({ about: 'unplaced', stage: null, step: null })
    else onAnswer({ about: 'stage', stage: id, step: null })
  }
  return (
    <Question {...asked} title={words.feedbackWhere()} spoken={answers.map(({ label }) => label)}>
      <Answers
        label={words.feedbackWhere()}
        answers={answers}
        chosen={chosenStage(draft)}
        onChoose={choose}
      />
    </Question>
  )
}

/** Which step of the stage that was chosen, in pictures and words. */
export function StepQuestion({ journey, draft, onAnswer, ...asked }: WhereProps) {
  const stage = journey.stages.find(({ id }) => id === draft.stage)
  const Whole = WHOLE_JOURNEY
  const steps = stepsAsked(journey, draft).map(({ id, text, kind }): Answer => {
    const Picture = pictureOf(text, kind)
    return { id, label: text, picture: <Picture aria-hidden /> }
  })
  const answers = [...steps, { id: WHOLE, label: words.feedbackWholeStage(), picture: <Whole aria-hidden /> }]
  return (
    <Question
      {...asked}
      title={words.feedbackStep()}
      hint={stage?.name ?? ''}
      spoken={answers.map(({ label }) => label)}
    >
      <Answers
        label={words.feedbackStep()}
        answers={answers}
        chosen={draft.step}
        onChoose={(id) =>
          onAnswer(id === WHOLE ? { about: 'stage', step: null } : { about: 'step', step: id })
        }
      />
    </Question>
  )
}
