import type { FeedbackJourney } from '../../model/feedbackJourney'
import { Button } from '../../ui/Button'
import { Notice } from '../../ui/Notice'
import * as words from '../../words/compiled/messages.js'
import { type Draft, saysSomething, type Screen } from './draft'
import { ASKED_GROUPS, feelingInWords } from './faces'
import styles from './Feedback.module.css'
import { Question } from './Question'

export interface CheckAnswersProps {
  readonly journey: FeedbackJourney
  readonly draft: Draft
  readonly trouble: string | null
  readonly place: string
  readonly onBack: () => void
  /** Goes back to one question. */
  readonly onChange: (screen: Screen) => void
  readonly give: { readonly label: string; readonly onPress: () => void; readonly isDisabled: boolean }
}

function whereInWords({ stages, steps }: FeedbackJourney, { about, stage, step }: Draft): string {
  if (about === 'journey') return words.feedbackWhole()
  if (about === null || about === 'unplaced') return words.feedbackNotSure()
  const named = stages.find(({ id }) => id === stage)?.name ?? ''
  const text = about === 'step' ? (steps.find(({ id }) => id === step)?.text ?? '') : ''
  return [named, text].filter((part) => part !== '').join(': ')
}

function shareInWords(share: boolean | null): string {
  return share === true ? words.feedbackShareYes() : words.feedbackShareNo()
}

/** Everything that was said, read back before it is given. */
export function CheckAnswers(props: CheckAnswersProps) {
  const { journey, draft, trouble, onChange, give, ...asked } = props
  const { group, feeling, text, share } = draft
  const who = ASKED_GROUPS.find(([id]) => id === group)?.[1]() ?? words.feedbackNothing()
  const how = feeling === null ? words.feedbackNothing() : feelingInWords(feeling)
  const said: readonly (readonly [Screen, string, string])[] = [
    ['where', words.feedbackCheckWhere(), whereInWords(journey, draft)],
    ['who', words.feedbackCheckWho(), who],
    ['how', words.feedbackCheckHow(), how],
    ['what', words.feedbackCheckWhat(), text.trim() || words.feedbackNothing()],
    ['share', words.feedbackCheckShare(), shareInWords(share)],
  ]
  return (
    <Question
      {...asked}
      title={words.feedbackCheck()}
      spoken={said.map(([, name, answer]) => `${name}: ${answer}`)}
      next={give}
    >
      <dl className={styles['said']}>
        {said.map(([screen, name, answer]) => (
          <div key={screen}>
            <dt>{name}</dt>
            <dd dir="auto">{answer}</dd>
            <dd className={styles['change']}>
              <Button aria-label={`${words.feedbackChange()}: ${name}`} onPress={() => onChange(screen)}>
                {words.feedbackChange()}
              </Button>
            </dd>
          </div>
        ))}
      </dl>
      <div role="alert">
        {trouble !== null && <Notice kind="danger">{trouble}</Notice>}
        {!saysSomething(draft) && <Notice kind="plain">{words.feedbackEmpty()}</Notice>}
      </div>
    </Question>
  )
}
