import {
  ArrowDown,
  ArrowUp,
  Ellipsis,
  Link,
  MessageSquareText,
  MoveRight,
  PanelRight,
  Pencil,
  Plus,
  Tag,
  Trash2,
  Unlink,
} from 'lucide-react'
import { memo } from 'react'
import { deleteFlows } from '../../commands/deleteFlows'
import { flowsFrom } from '../../model/byStep'
import type { Step } from '../../model/session'
import { find } from '../../model/table'
import { useOpenSession, useRun, useSession, useSessionStore } from '../../store/useSession'
import { IconButton } from '../../ui/IconButton'
import { Menu, type MenuOption } from '../../ui/Menu'
import * as words from '../../words/compiled/messages.js'
import styles from './Outline.module.css'
import { useOutline } from './OutlineContext'
import { stepName } from './outlineWords'

const DISCONNECT = 'disconnect '

export interface StepMenuProps {
  readonly step: Step
  readonly isTabStop: boolean
  /** In its stage: nothing moves beyond its ends. */
  readonly isFirst: boolean
  readonly isLast: boolean
}

/** All that can be done with a step, without the wall. */
export const StepMenu = memo(function StepMenu(props: StepMenuProps) {
  const { step, isTabStop, isFirst, isLast } = props
  const store = useSessionStore()
  const outline = useOutline()
  const run = useRun()
  const isReadOnly = useSession(({ readOnly }) => readOnly)
  const flows = useOpenSession((session) => flowsFrom(session, step.id))
  const name = stepName(step)
  const { id } = step

  function options(): readonly MenuOption[] {
    const { session } = store.getState()
    return [
      { id: 'edit', label: words.outlineEdit(), icon: <Pencil aria-hidden />, isDisabled: isReadOnly },
      { id: 'details', label: words.outlineDetails(), icon: <PanelRight aria-hidden /> },
      { id: 'cards', label: words.outlineOpenCards(), icon: <MessageSquareText aria-hidden /> },
      { id: 'marks', label: words.outlineMark(), icon: <Tag aria-hidden />, isDisabled: isReadOnly },
      { id: 'connect', label: words.outlineConnect(), icon: <Link aria-hidden />, isDisabled: isReadOnly },
      ...flows.map((flow) => ({
        id: `${DISCONNECT}${flow.id}`,
        label: words.outlineDisconnect({ step: stepName(find(session?.steps ?? [], flow.to)) }),
        icon: <Unlink aria-hidden />,
        isDisabled: isReadOnly,
      })),
      { id: 'place', label: words.outlineMove(), icon: <MoveRight aria-hidden />, isDisabled: isReadOnly },
      {
        id: 'up',
        label: words.outlineUp(),
        icon: <ArrowUp aria-hidden />,
        keys: words.outlineUpKeys(),
        isDisabled: isReadOnly || isFirst,
      },
      {
        id: 'down',
        label: words.outlineDown(),
        icon: <ArrowDown aria-hidden />,
        keys: words.outlineDownKeys(),
        isDisabled: isReadOnly || isLast,
      },
      { id: 'delete', label: words.outlineDelete(), icon: <Trash2 aria-hidden />, isDisabled: isReadOnly },
    ]
  }

  function act(chosen: string): void {
    const { setView } = store.getState()
    if (chosen.startsWith(DISCONNECT)) run(deleteFlows([chosen.slice(DISCONNECT.length)]))
    else if (chosen === 'edit') outline.edit(id)
    else if (chosen === 'details') setView({ panel: { kind: 'step', id } })
    else if (chosen === 'cards') setView({ panel: { kind: 'cards', about: { about: 'step', step: id } } })
    else if (chosen === 'marks' || chosen === 'connect' || chosen === 'place')
      outline.ask({ step: id, what: chosen })
    else if (chosen === 'up' || chosen === 'down') outline.move(id, chosen)
    else outline.remove(id)
  }

  return (
    <div className={styles['acts']}>
      <IconButton
        label={words.outlineAddAfter({ step: name })}
        icon={<Plus aria-hidden />}
        isDisabled={isReadOnly}
        excludeFromTabOrder={!isTabStop}
        onPress={() => outline.addAfter(id)}
      />
      <Menu
        label={words.outlineMore({ step: name })}
        trigger={
          <IconButton
            label={words.outlineMore({ step: name })}
            icon={<Ellipsis aria-hidden />}
            excludeFromTabOrder={!isTabStop}
          />
        }
        options={options()}
        onAction={act}
      />
    </div>
  )
})
