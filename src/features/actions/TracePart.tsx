import { traces } from '../../analysis/actions'
import { chosenToBe } from '../../model/mapOf'
import { useOpenSession } from '../../store/useSession'
import { Section } from '../../ui/Section'
import * as words from '../../words/compiled/messages.js'
import { AnsweredList } from './AnsweredList'
import { OpenFindings } from './OpenFindings'
import { ParkedFindings } from './ParkedFindings'
import { StrayChanges } from './StrayChanges'
import styles from './Trace.module.css'
import { UnfoundedActions } from './UnfoundedActions'

/** From what is wrong to what is done about it, and back: what leads nowhere comes first. */
export function TracePart() {
  const { unanswered, parked, unfounded, strayChanges, answered } = useOpenSession(traces)
  const hasMap = useOpenSession((session) => chosenToBe(session) !== null)
  const headed = (title: string, rows: readonly unknown[]): string =>
    words.actionsTraceHeading({ title, count: rows.length })
  return (
    <div className={styles['trace']}>
      <Section title={headed(words.actionsTraceOpen(), unanswered)} startsOpen>
        <OpenFindings findings={unanswered} />
      </Section>
      {parked.length > 0 && (
        <Section title={headed(words.actionsTraceParked(), parked)} startsOpen>
          <ParkedFindings findings={parked} />
        </Section>
      )}
      <Section title={headed(words.actionsTraceUnfounded(), unfounded)} startsOpen>
        <UnfoundedActions actions={unfounded} />
      </Section>
      <Section title={headed(words.actionsTraceStray(), strayChanges)} startsOpen>
        {hasMap ? (
          <StrayChanges changes={strayChanges} />
        ) : (
          <p className={styles['soft']}>{words.actionsTraceNoMap()}</p>
        )}
      </Section>
      {answered.length > 0 && (
        <Section title={headed(words.actionsTraceAnswered(), answered)} startsOpen>
          <AnsweredList answered={answered} />
        </Section>
      )}
    </div>
  )
}
