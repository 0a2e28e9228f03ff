import { ArrowDown, Trash2 } from 'lucide-react'
import { deleteFlows } from '../../commands/deleteFlows'
import { editFlow, type FlowFields } from '../../commands/editFlow'
import type { Flow, FlowId, StepId } from '../../model/session'
import { find } from '../../model/table'
import { useOpenSession, useRun, useSession, useFollowing } from '../../store/useSession'
import { Button } from '../../ui/Button'
import { LiveText } from '../../ui/LiveText'
import { NumberField } from '../../ui/NumberField'
import { Panel } from '../../ui/Panel'
import { useEntry } from '../../ui/useEntry'
import * as words from '../../words/compiled/messages.js'
import { fromPercent, toPercent } from './percent'
import styles from './StepPanel.module.css'
import { nameOfLane, nameOfStep } from './stepWords'
import { useDeleting } from './useDeleting'
import { useGoTo } from './useGoTo'

/** What is said of a flow: how many go this way, and of a handoff what is passed on and how. */
export function FlowPanel({ id }: { readonly id: FlowId }) {
  const flow = useOpenSession((session) => find(session.flows, id))
  return flow === undefined ? null : <FlowDetails flow={flow} />
}

function FlowDetails({ flow }: { readonly flow: Flow }) {
  const run = useRun()
  const isReadOnly = useSession((store) => store.readOnly)
  const from = useOpenSession((session) => find(session.steps, flow.from))
  const to = useOpenSession((session) => find(session.steps, flow.to))
  const isHandoff = from?.lane !== to?.lane
  const goTo = useGoTo()
  const remove = useDeleting()
  const entry = useEntry<HTMLDivElement>()
  useFollowing()
  const type = (fields: FlowFields): boolean =>
    run(editFlow(flow.id, fields), { coalesce: `${flow.id} ${Object.keys(fields).join()}` })
  return (
    <Panel
      label={words.stepPanelFlowRegion()}
      title={isHandoff ? words.stepPanelHandoff() : words.stepPanelFlow()}
      onClose={() => goTo.panel(null)}
    >
      <div ref={entry} tabIndex={-1} className={styles['between']}>
        <FlowEnd id={flow.from} />
        <ArrowDown aria-hidden />
        <span className={styles['hidden']}>{words.stepPanelLeadsTo()}</span>
        <FlowEnd id={flow.to} />
      </div>
      {isHandoff && <p className={styles['help']}>{words.stepPanelHandoffHelp()}</p>}
      <div key={flow.id} className={styles['fields']}>
        <LiveText
          label={words.stepPanelFlowLabel()}
          description={words.stepPanelFlowLabelHelp()}
          value={flow.label}
          onType={(label) => type({ label })}
          isReadOnly={isReadOnly}
        />
        <NumberField
          label={words.stepPanelShare()}
          value={toPercent(flow.share)}
          onChange={(percent) => run(editFlow(flow.id, { share: fromPercent(percent) }))}
          minValue={0}
          maxValue={100}
          unit={words.stepPanelPercent()}
          isDisabled={isReadOnly}
        />
        <LiveText
          label={words.stepPanelPasses()}
          description={words.stepPanelPassesHelp()}
          value={flow.passes}
          onType={(passes) => type({ passes })}
          isReadOnly={isReadOnly}
        />
        <LiveText
          label={words.stepPanelHow()}
          description={words.stepPanelHowHelp()}
          value={flow.how}
          onType={(how) => type({ how })}
          isReadOnly={isReadOnly}
        />
      </div>
      <div>
        <Button
          variant="danger"
          icon={<Trash2 aria-hidden />}
          isDisabled={isReadOnly}
          onPress={() => remove(deleteFlows([flow.id]), words.stepPanelFlowDeleted())}
        >
          {words.stepPanelDeleteThisFlow()}
        </Button>
      </div>
    </Panel>
  )
}

/** A step at one end of the flow: its words and its lane, as a way to it. */
function FlowEnd({ id }: { readonly id: StepId }) {
  const step = useOpenSession((session) => find(session.steps, id))
  const lane = nameOfLane(useOpenSession((session) => find(session.lanes, step?.lane ?? null)))
  const goTo = useGoTo()
  return (
    <Button onPress={() => goTo.step(id)}>
      <span dir="auto">{nameOfStep(step)}</span>
      <span className={styles['endLane']}>{lane}</span>
    </Button>
  )
}
