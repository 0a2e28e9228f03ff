import { Trash2 } from 'lucide-react'
import { useEffect, useState } from 'react'
import { deleteActions } from '../../commands/deleteActions'
import { type ActionFields, editAction } from '../../commands/editAction'
import { logAction } from '../../commands/logAction'
import { ACTION_STATUSES, RATINGS, SPENDS, TIERS } from '../../model/kinds'
import { sortedLanes } from '../../model/order'
import type { Action, ActionId, IsoDate } from '../../model/session'
import { find } from '../../model/table'
import { useOpenSession, useRun, useRunUndoably, useSession, useSessionStore } from '../../store/useSession'
import { Button } from '../../ui/Button'
import { Choice } from '../../ui/Choice'
import { DayField } from '../../ui/DayField'
import { LiveText } from '../../ui/LiveText'
import { Panel } from '../../ui/Panel'
import { Segments } from '../../ui/Segments'
import { tellUndoably } from '../../ui/tellUndoably'
import { useEntry } from '../../ui/useEntry'
import { actionTitle } from '../../words/actionTitle'
import * as words from '../../words/compiled/messages.js'
import { nameOfActionStatus, nameOfRating, nameOfSpend, nameOfTier } from '../../words/names'
import { ActionAsk } from './ActionAsk'
import { ActionLog } from './ActionLog'
import { TiedFindings, TiedSteps } from './Tied'

const NOT_SAID = 'not-said'

export interface ActionPanelProps {
  readonly id: ActionId
  readonly today: IsoDate
}

/** One action: what will change, what it answers, who leads it, and how far it has come. */
export function ActionPanel({ id, today }: ActionPanelProps) {
  const action = useOpenSession((session) => find(session.actions, id))
  return action === undefined ? null : <ActionDetails action={action} today={today} />
}

/** One of a closed set, or not said. */
function choices<Id extends string | number>(
  ids: readonly Id[],
  nameOf: (id: Id) => string,
): readonly { readonly id: string; readonly label: string }[] {
  return [
    ...ids.map((id) => ({ id: `${id}`, label: nameOf(id) })),
    { id: NOT_SAID, label: words.actionsNotSaid() },
  ]
}

function ActionDetails({ action, today }: { readonly action: Action; readonly today: IsoDate }) {
  const store = useSessionStore()
  const run = useRun()
  const runUndoably = useRunUndoably()
  const isDisabled = useSession(({ readOnly }) => readOnly)
  const lanes = useOpenSession(sortedLanes)
  const entry = useEntry<HTMLDivElement>()
  const [isNew] = useState(action.title === '')
  // A new one is written at once.
  useEffect(() => {
    if (isNew) entry.current?.querySelector('textarea')?.focus()
  }, [isNew, entry])
  const { id, status, tier, spend } = action
  const set = (fields: ActionFields): boolean => run(editAction(id, fields))
  const type = (fields: ActionFields): boolean =>
    run(editAction(id, fields), { coalesce: `${id} ${Object.keys(fields).join()}` })

  function remove(): void {
    const undo = runUndoably(deleteActions([id]))
    if (undo !== null) tellUndoably(words.actionsDeleted({ title: actionTitle(action) }), undo)
  }

  return (
    <Panel
      label={words.actionsPanel()}
      title={actionTitle(action)}
      onClose={() => store.getState().setView({ panel: null })}
    >
      <div ref={entry} tabIndex={-1}>
        <LiveText
          label={words.actionsTitle()}
          description={words.actionsTitleHelp()}
          rows={2}
          value={action.title}
          onType={(title) => type({ title })}
          isReadOnly={isDisabled}
        />
      </div>
      <TiedFindings action={action} />
      <Choice
        label={words.actionsLead()}
        value={action.lead ?? NOT_SAID}
        options={[
          { id: NOT_SAID, label: words.actionsNoLead() },
          ...lanes.map((lane) => ({ id: lane.id, label: lane.name })),
        ]}
        onChange={(lead) => set({ lead: lead === NOT_SAID ? null : lead })}
        isDisabled={isDisabled}
      />
      <LiveText
        label={words.actionsRole()}
        description={words.actionsRoleHelp()}
        value={action.role}
        onType={(role) => type({ role })}
        isReadOnly={isDisabled}
      />
      <DayField
        label={words.actionsDue()}
        value={action.due}
        onChange={(due) => type({ due })}
        isReadOnly={isDisabled}
      />
      <Segments
        label={words.actionsStatus()}
        value={status}
        options={ACTION_STATUSES.map((each) => ({ id: each, label: nameOfActionStatus(each) }))}
        onChange={(next) => run(logAction(id, { date: today, status: next, text: '' }))}
        isDisabled={isDisabled}
      />
      <Segments
        label={words.actionsTier()}
        value={tier ?? NOT_SAID}
        options={choices(TIERS, nameOfTier)}
        onChange={(chosen) => set({ tier: TIERS.find((each) => each === chosen) ?? null })}
        isDisabled={isDisabled}
      />
      {(tier === 'guidance' || tier === 'law') && <ActionAsk action={action} onType={type} />}
      {(['impact', 'effort'] as const).map((measure) => (
        <Segments
          key={measure}
          label={measure === 'impact' ? words.actionsImpact() : words.actionsEffort()}
          value={action[measure] === null ? NOT_SAID : `${action[measure]}`}
          options={choices(RATINGS, nameOfRating)}
          onChange={(chosen) => set({ [measure]: RATINGS.find((each) => `${each}` === chosen) ?? null })}
          isDisabled={isDisabled}
        />
      ))}
      <Segments
        label={words.actionsSpend()}
        value={spend ?? NOT_SAID}
        options={choices(SPENDS, nameOfSpend)}
        onChange={(chosen) => set({ spend: SPENDS.find((each) => each === chosen) ?? null })}
        isDisabled={isDisabled}
      />
      <LiveText
        label={words.actionsBenefit()}
        rows={2}
        value={action.benefit}
        onType={(benefit) => type({ benefit })}
        isReadOnly={isDisabled}
      />
      <LiveText
        label={words.actionsMeasure()}
        rows={2}
        value={action.measure}
        onType={(measure) => type({ measure })}
        isReadOnly={isDisabled}
      />
      <TiedSteps action={action} />
      {(status === 'done' || action.achievedOn !== null) && (
        <DayField
          label={words.actionsAchievedOn()}
          description={words.actionsAchievedOnHelp()}
          value={action.achievedOn}
          onChange={(achievedOn) => type({ achievedOn })}
          isReadOnly={isDisabled}
        />
      )}
      <ActionLog action={action} today={today} />
      <div>
        <Button variant="danger" icon={<Trash2 aria-hidden />} isDisabled={isDisabled} onPress={remove}>
          {words.actionsDelete()}
        </Button>
      </div>
    </Panel>
  )
}
