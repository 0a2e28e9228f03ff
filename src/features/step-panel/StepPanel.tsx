import { Trash2 } from 'lucide-react'
import type { CSSProperties } from 'react'
import { deleteSteps } from '../../commands/deleteSteps'
import { newId } from '../../model/newId'
import type { Session, Step, StepId } from '../../model/session'
import { find } from '../../model/table'
import { useOpenSession, useSession, useFollowing } from '../../store/useSession'
import { Button } from '../../ui/Button'
import { Panel } from '../../ui/Panel'
import { Section } from '../../ui/Section'
import { useEntry } from '../../ui/useEntry'
import * as words from '../../words/compiled/messages.js'
import { nameOfStepKind } from '../../words/names'
import { StepBasics } from './StepBasics'
import { StepCards } from './StepCards'
import { StepFindings } from './StepFindings'
import { StepFlows } from './StepFlows'
import { hintsOf } from './stepHints'
import { StepMeeting } from './StepMeeting'
import styles from './StepPanel.module.css'
import { StepTimes } from './StepTimes'
import { nameOfStep, placeOfStep } from './stepWords'
import { StepWorth } from './StepWorth'
import { useDeleting } from './useDeleting'
import { useGoTo } from './useGoTo'

/** Everything that a step says of itself, the commonest first. */
export function StepPanel({ id }: { readonly id: StepId }) {
  const step = useOpenSession((session) => find(session.steps, id))
  return step === undefined ? null : <StepDetails step={step} />
}

function StepDetails({ step }: { readonly step: Step }) {
  const session = useOpenSession((open) => open)
  const isReadOnly = useSession((store) => store.readOnly)
  const goTo = useGoTo()
  const remove = useDeleting()
  const cameAlong = useSession(({ view: { panel } }) => panel?.kind === 'step' && panel.focus === 'stays')
  const entry = useEntry<HTMLDivElement>(cameAlong ? 'stays' : 'takes')
  useFollowing()
  const name = nameOfStep(step)
  const hints = hintsOf(session, step)
  return (
    <Panel label={words.stepPanelRegion()} title={name} onClose={() => goTo.panel(null)}>
      <div ref={entry} tabIndex={-1} className={styles['place']} style={laneColours(session, step)}>
        <p>{placeOfStep(session, step)}</p>
        <p className={styles['kind']}>{nameOfStepKind(step.kind)}</p>
      </div>
      {/* What is half typed and which sections are open belong to one step. */}
      <div key={step.id} className={styles['sections']}>
        <Section title={words.stepPanelBasics()} startsOpen>
          <StepBasics step={step} />
        </Section>
        <Section title={words.stepPanelFlows()} hint={hints.flows} startsOpen>
          <StepFlows step={step} />
        </Section>
        <Section title={words.stepPanelFindings()} hint={hints.findings}>
          <StepFindings step={step} />
        </Section>
        <Section title={words.stepPanelCardsTitle()} hint={hints.cards}>
          <StepCards step={step} />
        </Section>
        <Section title={words.stepPanelMeeting()} hint={hints.meeting}>
          <StepMeeting step={step} />
        </Section>
        <Section title={words.stepPanelTimes()} hint={hints.times}>
          <StepTimes step={step} />
        </Section>
        <Section title={words.stepPanelWorth()} hint={hints.worth}>
          <StepWorth step={step} />
        </Section>
      </div>
      <div>
        <Button
          variant="danger"
          icon={<Trash2 aria-hidden />}
          isDisabled={isReadOnly}
          onPress={() => remove(deleteSteps([step.id], newId), words.stepPanelStepDeleted({ step: name }))}
        >
          {words.stepPanelDelete()}
        </Button>
      </div>
    </Panel>
  )
}

/** The lane's own paper, so that the panel is seen to belong to its note. */
function laneColours(session: Session, step: Step): CSSProperties {
  const colour = find(session.lanes, step.lane)?.colour ?? 'grey'
  return { '--place': `var(--note-${colour})`, '--place-edge': `var(--note-${colour}-edge)` } as CSSProperties
}
