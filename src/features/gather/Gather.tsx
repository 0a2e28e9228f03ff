import type { ReactNode } from 'react'
import type { Session } from '../../model/session'
import type { Library } from '../../storage/library'
import { useSession } from '../../store/useSession'
import { Notice } from '../../ui/Notice'
import { Section } from '../../ui/Section'
import { ScreenHead } from '../../ui/ScreenHead'
import * as words from '../../words/compiled/messages.js'
import { AnswersPart } from './AnswersPart'
import { CsvPart } from './CsvPart'
import styles from './Gather.module.css'
import { PaperPart } from './PaperPart'
import { SurveyPart } from './SurveyPart'
import { useAnswers } from './useAnswers'
import { useCsv } from './useCsv'
import { useDrop } from './useDrop'

/** The one way out of the room: the session as it may leave, or null when somebody thought better of it. */
export type Prepare = (
  scope: 'to-share',
) => Promise<{ readonly session: Session; readonly said: string } | null>

export interface GatherProps {
  readonly prepare: Prepare
  readonly library: Pick<Library, 'feedback'>
  /** Handing the questions out to tablets and collecting their cards. */
  readonly tablets?: ReactNode
}

/** The ways in which cards come in from outside the room's own talk. */
export function Gather({ prepare, library, tablets }: GatherProps) {
  const isReadOnly = useSession(({ readOnly }) => readOnly)
  const csv = useCsv()
  const answers = useAnswers()
  const dropping = useDrop(csv, answers)
  return (
    // Dropping is a short cut: the buttons of each part do the same.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <section aria-labelledby="gather-title" className={styles['region']} {...dropping.drop}>
      <ScreenHead id="gather-title" title={words.gatherTitle()}>
        <p className={styles['soft']}>{words.gatherIntro()}</p>
      </ScreenHead>
      {isReadOnly && <Notice kind="plain">{words.gatherReadOnly()}</Notice>}
      <div className={styles['parts']}>
        <Section title={words.gatherSurvey()} hint={words.gatherSurveyHint()} startsOpen>
          <SurveyPart prepare={prepare} library={library} />
        </Section>
        {/* Drawn anew where something was dropped, so that its part is open. */}
        <Section
          key={`answers ${dropping.answers}`}
          title={words.gatherAnswers()}
          hint={words.gatherAnswersHint()}
          startsOpen
        >
          <AnswersPart answers={answers} />
        </Section>
        <Section
          key={`tables ${dropping.tables}`}
          title={words.gatherCsv()}
          hint={words.gatherCsvHint()}
          {...(dropping.tables > 0 && { startsOpen: true })}
        >
          <CsvPart csv={csv} />
        </Section>
        <Section title={words.gatherPaper()} hint={words.gatherPaperHint()}>
          <PaperPart />
        </Section>
        {tablets !== undefined && (
          <Section title={words.gatherTablets()} hint={words.gatherTabletsHint()}>
            {tablets}
          </Section>
        )}
      </div>
    </section>
  )
}
