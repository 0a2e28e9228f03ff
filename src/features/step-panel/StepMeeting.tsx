import type { Step } from '../../model/session'
import { Segments } from '../../ui/Segments'
import * as words from '../../words/compiled/messages.js'
import { DocumentsField } from './DocumentsField'
import styles from './StepPanel.module.css'
import { StepText } from './StepText'
import { useStepEdit } from './useStepEdit'

/** Who does it, how citizen and agency meet, what is asked for, and what the citizen sees of it. */
export function StepMeeting({ step }: { readonly step: Step }) {
  const { set, isReadOnly } = useStepEdit(step.id)
  return (
    <>
      <StepText
        step={step}
        field="role"
        label={words.stepPanelRole()}
        description={words.stepPanelRoleHelp()}
      />
      <StepText
        step={step}
        field="channel"
        label={words.stepPanelChannel()}
        description={words.stepPanelChannelHelp()}
      />
      <DocumentsField step={step} />
      <div>
        <Segments
          label={words.stepPanelVisible()}
          value={visibleName(step.visible)}
          options={[
            { id: 'front', label: words.stepPanelFrontstage() },
            { id: 'back', label: words.stepPanelBackstage() },
            { id: 'unsaid', label: words.stepPanelNotSaid() },
          ]}
          onChange={(id) => set({ visible: id === 'unsaid' ? null : id === 'front' })}
          isDisabled={isReadOnly}
        />
        <p className={styles['help']}>{words.stepPanelVisibleHelp()}</p>
      </div>
    </>
  )
}

function visibleName(visible: boolean | null): 'front' | 'back' | 'unsaid' {
  if (visible === null) return 'unsaid'
  return visible ? 'front' : 'back'
}
