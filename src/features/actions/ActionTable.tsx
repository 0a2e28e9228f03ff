import { useMemo, useState } from 'react'
import { isOverdue } from '../../analysis/actions'
import { ACTION_STATUSES, TIERS } from '../../model/kinds'
import { sortedLanes } from '../../model/order'
import type { IsoDate } from '../../model/session'
import { useOpenSession } from '../../store/useSession'
import { Button } from '../../ui/Button'
import { Choice } from '../../ui/Choice'
import { LongRows, rowCountOf } from '../../ui/LongRows'
import { TextField } from '../../ui/TextField'
import { ToggleButton } from '../../ui/ToggleButton'
import { TallTable } from '../../ui/TallTable'
import * as words from '../../words/compiled/messages.js'
import { nameOfActionStatus, nameOfTier } from '../../words/names'
import { type ActionFilter, NO_FILTER, shownActions, type Sorting, type SortKey } from './actionFilter'
import { ActionRow } from './ActionRow'
import styles from './Actions.module.css'
import { HealthMeanings } from './HealthMeanings'

const ANY = 'any'

/** An action of two lines, px. */
const USUAL_HEIGHT = 84

const COLUMNS: readonly (readonly [SortKey, () => string])[] = [
  ['title', words.actionsColumnTitle],
  ['answers', words.actionsColumnAnswers],
  ['lead', words.actionsLead],
  ['due', words.actionsColumnDue],
  ['status', words.actionsStatus],
  ['health', words.actionsColumnHealth],
  ['tier', words.actionsTier],
  ['impact', words.actionsColumnImpact],
  ['effort', words.actionsColumnEffort],
]

/** All actions, to be sorted and filtered; pressing one opens it beside the table. */
export function ActionTable({ today }: { readonly today: IsoDate }) {
  const session = useOpenSession((open) => open)
  const [filter, setFilter] = useState(NO_FILTER)
  const [sorting, setSorting] = useState<Sorting | null>(null)
  const shown = useMemo(
    () => shownActions(session, filter, sorting, today),
    [session, filter, sorting, today],
  )
  const sortBy = (by: SortKey): void =>
    setSorting((before) => ({
      by,
      order: before?.by === by && before.order === 'ascending' ? 'descending' : 'ascending',
    }))
  return (
    <div className={styles['part']}>
      <Filters filter={filter} today={today} onChange={setFilter} />
      <div className={styles['bar']}>
        <p aria-live="polite">{words.actionsShown({ count: session.actions.length, shown: shown.length })}</p>
        {filter !== NO_FILTER && (
          <Button variant="quiet" onPress={() => setFilter(NO_FILTER)}>
            {words.actionsShowAll()}
          </Button>
        )}
      </div>
      <TallTable label={words.actionsTable()} rowCount={rowCountOf(shown)} className={styles['actions']}>
        {(scroller) => (
          <>
            <thead>
              <tr>
                {COLUMNS.map(([by, name]) => (
                  <th key={by} scope="col" aria-sort={sorting?.by === by ? sorting.order : undefined}>
                    <SortButton
                      name={name()}
                      sorting={sorting?.by === by ? sorting.order : null}
                      onPress={() => sortBy(by)}
                    />
                  </th>
                ))}
              </tr>
            </thead>
            <LongRows
              rows={shown}
              usualHeight={USUAL_HEIGHT}
              scroller={scroller}
              columns={COLUMNS.length}
              renderRow={(action, attributes) => (
                <ActionRow
                  key={action.id}
                  action={action}
                  overdue={isOverdue(action, today) ? 'overdue' : 'in-time'}
                  today={today}
                  attributes={attributes}
                />
              )}
            />
          </>
        )}
      </TallTable>
      <HealthMeanings />
    </div>
  )
}

interface SortButtonProps {
  readonly name: string
  readonly sorting: Sorting['order'] | null
  readonly onPress: () => void
}

const ARROWS = { ascending: '▲', descending: '▼' } as const

function SortButton({ name, sorting, onPress }: SortButtonProps) {
  return (
    <button
      type="button"
      className={styles['sort']}
      onClick={onPress}
      title={words.actionsSortBy({ column: name })}
    >
      {name}
      <span aria-hidden className={styles['arrow']}>
        {sorting === null ? '' : ARROWS[sorting]}
      </span>
    </button>
  )
}

interface FiltersProps {
  readonly filter: ActionFilter
  readonly today: IsoDate
  readonly onChange: (filter: ActionFilter) => void
}

function Filters({ filter, today, onChange }: FiltersProps) {
  const lanes = useOpenSession(sortedLanes)
  const isAnyLate = useOpenSession(({ actions }) => actions.some((action) => isOverdue(action, today)))
  const change = (changes: Partial<ActionFilter>): void => onChange({ ...filter, ...changes })
  return (
    <div className={styles['filters']}>
      <TextField
        label={words.actionsSearch()}
        type="search"
        value={filter.search}
        onChange={(search) => change({ search })}
      />
      <Choice
        label={words.actionsStatus()}
        value={filter.status ?? ANY}
        options={[
          { id: ANY, label: words.actionsAnyStatus() },
          ...ACTION_STATUSES.map((id) => ({ id, label: nameOfActionStatus(id) })),
        ]}
        onChange={(status) => change({ status: status === ANY ? null : status })}
      />
      <Choice
        label={words.actionsTier()}
        value={filter.tier ?? ANY}
        options={[
          { id: ANY, label: words.actionsAnyTier() },
          ...TIERS.map((id) => ({ id, label: nameOfTier(id) })),
        ]}
        onChange={(tier) => change({ tier: tier === ANY ? null : tier })}
      />
      <Choice
        label={words.actionsLead()}
        value={filter.lead ?? ANY}
        options={[
          { id: ANY, label: words.actionsAnyLead() },
          ...lanes.map(({ id, name }) => ({ id, label: name })),
        ]}
        onChange={(lead) => change({ lead: lead === ANY ? null : lead })}
      />
      {(isAnyLate || filter.only !== null) && (
        <ToggleButton
          isSelected={filter.only === 'overdue'}
          onChange={(isOn) => change({ only: isOn ? 'overdue' : null })}
        >
          {words.actionsOnlyOverdue()}
        </ToggleButton>
      )}
    </div>
  )
}
