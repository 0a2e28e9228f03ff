import { ArrowRight, Pencil, Plus, Trash2 } from 'lucide-react'
import { useState } from 'react'
import { connectSteps } from '../../commands/connectSteps'
import { deleteFlows } from '../../commands/deleteFlows'
import { flowsFrom, flowsTo } from '../../model/byStep'
import { stepsOfMap } from '../../model/mapOf'
import { newId } from '../../model/newId'
import { inReadingOrder } from '../../model/readingOrder'
import type { Flow, Step, StepId } from '../../model/session'
import { find } from '../../model/table'
import { useOpenSession, useRun, useSession } from '../../store/useSession'
import { Button } from '../../ui/Button'
import { IconButton } from '../../ui/IconButton'
import { PickDialog } from '../../ui/PickDialog'
import * as words from '../../words/compiled/messages.js'
import { toPercent } from './percent'
import styles from './StepPanel.module.css'
import { nameOfStep, stepChoices } from './stepWords'
import { useDeleting } from './useDeleting'
import { useGoTo } from './useGoTo'

/** What leads to a step and what it leads to. */
export function StepFlows({ step }: { readonly step: Step }) {
  const isReadOnly = useSession((store) => store.readOnly)
  const [isPicking, setIsPicking] = useState(false)
  const into = useOpenSession((session) => flowsTo(session, step.id))
  const out = useOpenSession((session) => flowsFrom(session, step.id))
  return (
    <>
      <div>
        <h4 className={styles['subtitle']}>{words.stepPanelComesFrom()}</h4>
        <FlowRows flows={into} end="from" none={words.stepPanelComesFromNothing()} />
      </div>
      <div>
        <h4 className={styles['subtitle']}>{words.stepPanelLeadsTo()}</h4>
        <FlowRows flows={out} end="to" none={words.stepPanelLeadsNowhere()} />
      </div>
      <div>
        <Button icon={<Plus aria-hidden />} onPress={() => setIsPicking(true)} isDisabled={isReadOnly}>
          {words.stepPanelConnect()}
        </Button>
      </div>
      {isPicking && <TargetDialog step={step} onClose={() => setIsPicking(false)} />}
    </>
  )
}

function FlowRows(props: {
  readonly flows: readonly Flow[]
  readonly end: 'from' | 'to'
  readonly none: string
}) {
  const { flows, end, none } = props
  if (flows.length === 0) return <p className={styles['help']}>{none}</p>
  return (
    <ul className={styles['rows']}>
      {flows.map((flow) => (
        <FlowRow key={flow.id} flow={flow} other={flow[end]} />
      ))}
    </ul>
  )
}

function FlowRow({ flow, other }: { readonly flow: Flow; readonly other: StepId }) {
  const name = nameOfStep(useOpenSession((session) => find(session.steps, other)))
  const isReadOnly = useSession((store) => store.readOnly)
  const goTo = useGoTo()
  const remove = useDeleting()
  const share = toPercent(flow.share)
  const said = [flow.label, share === null ? '' : words.stepPanelShareOf({ share })].filter(
    (word) => word !== '',
  )
  return (
    <li className={styles['row']}>
      <ArrowRight aria-hidden size={18} className={styles['arrow']} />
      <div className={styles['rowText']}>
        <Button variant="quiet" onPress={() => goTo.step(other)}>
          <span dir="auto">{name}</span>
        </Button>
        {said.length > 0 && <p className={styles['said']}>{said.join(' · ')}</p>}
      </div>
      <IconButton
        label={words.stepPanelEditFlow({ step: name })}
        icon={<Pencil aria-hidden />}
        onPress={() => goTo.panel({ kind: 'flow', id: flow.id })}
      />
      <IconButton
        label={words.stepPanelDeleteFlow({ step: name })}
        icon={<Trash2 aria-hidden />}
        isDisabled={isReadOnly}
        onPress={() => remove(deleteFlows([flow.id]), words.stepPanelFlowDeleted())}
      />
    </li>
  )
}

function TargetDialog({ step, onClose }: { readonly step: Step; readonly onClose: () => void }) {
  const session = useOpenSession((open) => open)
  const run = useRun()
  const there = flowsFrom(session, step.id).map((flow) => flow.to)
  const steps = inReadingOrder(session, stepsOfMap(session, step.map))
  return (
    <PickDialog
      title={words.stepPanelConnect()}
      label={words.stepPanelFindStep()}
      options={stepChoices(session, steps, new Set([step.id, ...there]))}
      onClose={onClose}
      onPick={(to) => run(connectSteps({ id: newId(), from: step.id, to }))}
    />
  )
}
