import type { ActionFields } from '../../commands/editAction'
import type { Action, Ask } from '../../model/session'
import { useSession } from '../../store/useSession'
import { LiveText } from '../../ui/LiveText'
import * as words from '../../words/compiled/messages.js'
import styles from './Actions.module.css'

type AskPart = 'barrier' | 'rule' | 'owner' | 'evidence' | 'wanted'

const PARTS: readonly (readonly [AskPart, () => string])[] = [
  ['barrier', words.actionsAskBarrier],
  ['rule', words.actionsAskRule],
  ['owner', words.actionsAskOwner],
  ['evidence', words.actionsAskEvidence],
  ['wanted', words.actionsAskWanted],
]

export interface ActionAskProps {
  readonly action: Action
  readonly onType: (fields: ActionFields) => boolean
}

/** What nobody in the room can decide: what stands in the way, whose rule it is, and what is asked. */
export function ActionAsk({ action: { id, ask }, onType }: ActionAskProps) {
  const isReadOnly = useSession(({ readOnly }) => readOnly)
  const said = (part: AskPart, text: string): Ask => ({ ...ask, [part]: text })
  return (
    <fieldset className={styles['ask']}>
      <legend className={styles['small']}>{words.actionsAsk()}</legend>
      {PARTS.map(([part, name]) => (
        <LiveText
          key={`${id} ${part}`}
          label={name()}
          rows={2}
          value={ask[part]}
          onType={(text) => onType({ ask: said(part, text) })}
          isReadOnly={isReadOnly}
        />
      ))}
    </fieldset>
  )
}
