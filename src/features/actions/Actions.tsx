import { Plus } from 'lucide-react'
import { type MouseEvent, type ReactNode, useRef, useState } from 'react'
import { countActions } from '../../analysis/actions'
import { addAction } from '../../commands/addAction'
import { TIERS } from '../../model/kinds'
import { newId } from '../../model/newId'
import type { ActionId, IsoDate } from '../../model/session'
import { find } from '../../model/table'
import { useOpenSession, useSession, useSessionStore } from '../../store/useSession'
import { Button } from '../../ui/Button'
import { EmptyState } from '../../ui/EmptyState'
import { Segments } from '../../ui/Segments'
import { ScreenHead } from '../../ui/ScreenHead'
import * as words from '../../words/compiled/messages.js'
import { nameOfTier } from '../../words/names'
import { ActionPanel } from './ActionPanel'
import styles from './Actions.module.css'
import { ActionTable } from './ActionTable'
import { AskedPart } from './AskedPart'
import { RateGrid } from './RateGrid'
import { TracePart } from './TracePart'

const PARTS = ['table', 'grid', 'trace', 'asked', 'dots'] as const
type Part = (typeof PARTS)[number]

const PART_NAMES: Readonly<Record<Part, () => string>> = {
  table: words.actionsPartTable,
  grid: words.actionsPartGrid,
  trace: words.actionsPartTrace,
  asked: words.actionsPartAsked,
  dots: words.actionsPartDots,
}

export interface ActionsProps {
  /** By the calendar of this device. */
  readonly today: IsoDate
  /** The dots that the room gives to actions. */
  readonly dots: ReactNode
}

/** What will change: as a table, by impact and effort, traced to the findings, and what the board must decide. */
export function Actions({ today, dots }: ActionsProps) {
  const store = useSessionStore()
  const isReadOnly = useSession(({ readOnly }) => readOnly)
  const hasActions = useOpenSession(({ actions }) => actions.length > 0)
  const opened = useOpened()
  const [part, setPart] = useState<Part>('table')

  const justAdded = useRef(false)

  function add(): void {
    const id = newId()
    justAdded.current = true
    store.getState().run(addAction({ id, title: '' }), { view: { panel: { kind: 'action', id } } })
  }

  /** The second press of a double click meets what came in the button's place: the new action keeps the focus. */
  function press(event: MouseEvent): void {
    if (event.detail < 2) justAdded.current = false
    else if (justAdded.current) event.preventDefault()
  }

  const adding = (
    <Button variant="primary" icon={<Plus aria-hidden />} isDisabled={isReadOnly} onPress={add}>
      {words.actionsAdd()}
    </Button>
  )
  return (
    <section aria-labelledby="actions-title" className={styles['beside']} onMouseDownCapture={press}>
      <div className={styles['main']}>
        <ScreenHead id="actions-title" title={words.actionsTab()} beside={hasActions && adding}>
          <p className={styles['soft']}>{words.actionsIntro()}</p>
        </ScreenHead>
        {hasActions && <Counts today={today} />}
        <Segments
          label={words.actionsParts()}
          hideLabel
          value={part}
          options={PARTS.map((id) => ({ id, label: PART_NAMES[id]() }))}
          onChange={setPart}
        />
        {!hasActions && (part === 'table' || part === 'grid') && (
          <EmptyState title={words.actionsNone()} hint={words.actionsNoneHint()} action={adding} />
        )}
        {hasActions && part === 'table' && <ActionTable today={today} />}
        {hasActions && part === 'grid' && <RateGrid />}
        {part === 'trace' && <TracePart />}
        {part === 'asked' && <AskedPart />}
        {part === 'dots' && dots}
      </div>
      {opened !== null && (
        <div className={styles['editor']}>
          <ActionPanel key={opened} id={opened} today={today} />
        </div>
      )}
    </section>
  )
}

/** The action that is written now. */
function useOpened(): ActionId | null {
  return useSession(({ view: { panel }, session }) =>
    panel?.kind === 'action' && session !== null && find(session.actions, panel.id) !== undefined
      ? panel.id
      : null,
  )
}

/** How many there are, in whose gift, and how many are late. */
function Counts({ today }: { readonly today: IsoDate }) {
  const actions = useOpenSession((session) => session.actions)
  const { all, tiers, overdue, done } = countActions(actions, today)
  return (
    <ul className={styles['counts']}>
      <li>{words.actionsCount({ count: all })}</li>
      {TIERS.map((tier) => (
        <li key={tier}>{words.actionsCountTier({ tier: nameOfTier(tier), count: tiers[tier] })}</li>
      ))}
      {tiers['not-said'] > 0 && <li>{words.actionsCountUnsaid({ count: tiers['not-said'] })}</li>}
      <li>{words.actionsCountDone({ count: done })}</li>
      <li className={overdue > 0 ? styles['late'] : undefined}>
        {words.actionsCountOverdue({ count: overdue })}
      </li>
    </ul>
  )
}
