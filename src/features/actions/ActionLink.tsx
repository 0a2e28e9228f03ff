import type { Action } from '../../model/session'
import { useSessionStore } from '../../store/useSession'
import { actionTitle } from '../../words/actionTitle'
import styles from './ActionLink.module.css'

export interface ActionLinkProps {
  readonly action: Action
  /** Says that it opens, where its title alone does not. */
  readonly label?: string
  /** Where it is also closed from here: whether its panel is open. */
  readonly isOpen?: boolean
}

/** An action's title, which opens its panel. */
export function ActionLink({ action, label, isOpen }: ActionLinkProps) {
  const store = useSessionStore()
  return (
    <button
      type="button"
      dir="auto"
      className={styles['link']}
      aria-label={label}
      aria-expanded={isOpen}
      onClick={() =>
        store.getState().setView({ panel: isOpen === true ? null : { kind: 'action', id: action.id } })
      }
    >
      {actionTitle(action)}
    </button>
  )
}
