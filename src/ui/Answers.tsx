import { Check } from 'lucide-react'
import type { ReactNode } from 'react'
import { Button } from 'react-aria-components/Button'
import * as words from '../words/compiled/messages.js'
import styles from './Answers.module.css'

export interface Answer {
  readonly id: string
  readonly label: string
  readonly picture: ReactNode
  /** A number beside the picture: where it comes in the journey. */
  readonly number?: number
}

export interface AnswersProps {
  readonly label: string
  readonly answers: readonly Answer[]
  /** What was chosen before, when somebody comes back. */
  readonly chosen: string | null
  readonly onChoose: (id: string) => void
  /** `row`: side by side, as five faces. */
  readonly shape?: 'tiles' | 'row'
}

/** Big answers, each with a picture and a word. One press answers and goes on. */
export function Answers({ label, answers, chosen, onChoose, shape = 'tiles' }: AnswersProps) {
  return (
    <ul aria-label={label} className={styles[shape]}>
      {answers.map(({ id, label: word, picture, number }) => (
        <li key={id}>
          <Button className={styles['answer'] ?? ''} onPress={() => onChoose(id)}>
            <span className={styles['picture']}>{picture}</span>
            {number !== undefined && <span className={styles['number']}>{number}</span>}
            <span dir="auto" className={styles['word']}>
              {word}
            </span>
            {id === chosen && (
              <span className={styles['chosen']}>
                <Check aria-hidden />
                {words.uiChosen()}
              </span>
            )}
          </Button>
        </li>
      ))}
    </ul>
  )
}
