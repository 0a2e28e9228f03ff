import { useMemo, useState } from 'react'
import { useOpenSession } from '../../store/useSession'
import { EmptyState } from '../../ui/EmptyState'
import { LongRows, rowCountOf } from '../../ui/LongRows'
import { Segments } from '../../ui/Segments'
import { TextField } from '../../ui/TextField'
import { ToggleButton } from '../../ui/ToggleButton'
import { TallTable } from '../../ui/TallTable'
import * as words from '../../words/compiled/messages.js'
import { BulkBar } from './BulkBar'
import { LateNotices } from './LateNotices'
import { nameOfPart, PARTS, partnerRows, type PartnerRow } from './partnerRows'
import styles from './Partners.module.css'
import { WhoRow } from './WhoRow'

type Kind = PartnerRow['kind'] | 'all'

/** A row with a few chips in each cell, px. */
const USUAL_HEIGHT = 72

/** For every action and every step of the new way: who designs, who delivers, who tests. */
export function WhoTable() {
  const session = useOpenSession((open) => open)
  const all = useMemo(() => partnerRows(session), [session])
  const [kind, setKind] = useState<Kind>('all')
  const [search, setSearch] = useState('')
  const [isOnlyLate, setIsOnlyLate] = useState(false)
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  if (all.length === 0) {
    return <EmptyState title={words.partnersNothing()} hint={words.partnersNothingHint()} />
  }

  const asked = search.trim().toLowerCase()
  const shown = all.filter(
    (row) =>
      (kind === 'all' || row.kind === kind) &&
      (!isOnlyLate || row.late.length > 0) &&
      row.title.toLowerCase().includes(asked),
  )
  const picked = all.filter(({ id }) => chosen.has(id))
  const areAllChosen = shown.length > 0 && shown.every(({ id }) => chosen.has(id))

  function choose(ids: readonly string[], change: 'in' | 'out'): void {
    const next = new Set(chosen)
    for (const id of ids) {
      if (change === 'in') next.add(id)
      else next.delete(id)
    }
    setChosen(next)
  }

  return (
    <>
      <LateNotices rows={all} />
      <div className={styles['filters']}>
        <Segments<Kind>
          label={words.partnersRows()}
          value={kind}
          options={[
            { id: 'all', label: words.partnersAll() },
            { id: 'action', label: words.partnersActions() },
            { id: 'step', label: words.partnersSteps() },
          ]}
          onChange={setKind}
        />
        <TextField label={words.partnersSearch()} type="search" value={search} onChange={setSearch} />
        <ToggleButton isSelected={isOnlyLate} onChange={setIsOnlyLate}>
          {words.partnersOnlyLate()}
        </ToggleButton>
        <p aria-live="polite" className={styles['soft']}>
          {words.partnersShown({ count: all.length, shown: shown.length })}
        </p>
      </div>
      {picked.length > 0 && <BulkBar rows={picked} onClear={() => setChosen(new Set())} />}
      <TallTable label={words.partnersTable()} rowCount={rowCountOf(shown)} className={styles['tall']}>
        {(scroller) => (
          <>
            <thead>
              <tr>
                <th scope="col">
                  <label className={styles['check']}>
                    <input
                      type="checkbox"
                      aria-label={words.partnersChooseAll()}
                      checked={areAllChosen}
                      onChange={() =>
                        choose(
                          shown.map(({ id }) => id),
                          areAllChosen ? 'out' : 'in',
                        )
                      }
                    />
                  </label>
                </th>
                <th scope="col">{words.partnersColumnWhat()}</th>
                {PARTS.map((part) => (
                  <th key={part} scope="col">
                    {nameOfPart(part)}
                  </th>
                ))}
              </tr>
            </thead>
            <LongRows
              rows={shown}
              usualHeight={USUAL_HEIGHT}
              scroller={scroller}
              columns={2 + PARTS.length}
              renderRow={(row, attributes) => (
                <WhoRow
                  key={row.id}
                  row={row}
                  isChosen={chosen.has(row.id)}
                  onChoose={(change) => choose([row.id], change)}
                  attributes={attributes}
                />
              )}
            />
          </>
        )}
      </TallTable>
    </>
  )
}
