import { ArrowLeft, ArrowRight } from 'lucide-react'
import { type ReactNode, useEffect, useRef } from 'react'
import { Button } from '../../ui/Button'
import * as words from '../../words/compiled/messages.js'
import styles from './Feedback.module.css'
import { ReadAloud } from './ReadAloud'

export interface QuestionProps {
  readonly title: string
  readonly hint?: string
  /** Which of the questions this is, as a sentence. */
  readonly place?: string
  /** What is read aloud after the title and the hint. */
  readonly spoken?: readonly string[]
  readonly children?: ReactNode
  readonly onBack?: () => void
  readonly next?: { readonly label?: string; readonly onPress: () => void; readonly isDisabled?: boolean }
  readonly skip?: () => void
}

/** One screen of the card view, to be drawn anew for each question: a question in big type, its answers, and the way on. The focus is on the question. */
export function Question(props: QuestionProps) {
  const { title, hint, place, spoken = [], children, onBack, next, skip } = props
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    heading.current?.focus({ preventScroll: true })
    heading.current?.closest('main')?.scrollTo?.({ top: 0 })
  }, [])
  const aloud = [title, hint ?? '', ...spoken].filter((part) => part !== '').join('. ')
  return (
    <article className={styles['question']}>
      <header className={styles['head']}>
        {place !== undefined && <p className={styles['place']}>{place}</p>}
        <ReadAloud key={aloud} text={aloud} />
      </header>
      <h1 ref={heading} tabIndex={-1} className={styles['title']}>
        {title}
      </h1>
      {hint !== undefined && <p className={styles['hint']}>{hint}</p>}
      {children}
      <div className={styles['ways']}>
        {onBack !== undefined && (
          <Button icon={<ArrowLeft aria-hidden className={styles['turned']} />} onPress={onBack}>
            {words.feedbackBack()}
          </Button>
        )}
        {skip !== undefined && <Button onPress={skip}>{words.feedbackSkip()}</Button>}
        {next !== undefined && (
          <Button
            variant="primary"
            icon={<ArrowRight aria-hidden className={styles['turned']} />}
            onPress={next.onPress}
            isDisabled={next.isDisabled ?? false}
          >
            {next.label ?? words.feedbackNext()}
          </Button>
        )}
      </div>
    </article>
  )
}
