import { ArrowDown, ArrowUp, ArrowUpDown } from 'lucide-react'
import { useState } from 'react'
import { type SortBy, SORTS } from '../../analysis/sortFindings'
import { classes } from '../../ui/classes'
import { LongRows, rowCountOf } from '../../ui/LongRows'
import sideways from '../../ui/Sideways.module.css'
import * as words from '../../words/compiled/messages.js'
import { FindingDetails } from './FindingDetails'
import { FindingLine } from './FindingLine'
import { groupName } from './groupName'
import { linesOf } from './lines'
import styles from './Register.module.css'
import table from './RegisterTable.module.css'
import type { RegisterShown } from './useRegister'

const COLUMN_NAMES: Readonly<Record<SortBy, () => string>> = {
  kind: words.registerKind,
  text: words.registerText,
  steps: words.registerSteps,
  lanes: words.registerLanes,
  raisedBy: words.registerRaisedBy,
  severity: words.registerSeverity,
  evidence: words.registerEvidence,
  status: words.registerStatus,
  votes: words.registerVotes,
  cards: words.registerCards,
}

/** The sorted ones, and the one to select by. */
const COLUMNS = SORTS.length + 1

/** A finding with two lines of words, px. */
const USUAL_HEIGHT = 68

/** The register as one table, with a line over each group where it is grouped. */
export function RegisterTable({ register }: { readonly register: RegisterShown }) {
  const { session, look, change, shown, groups, selected } = register
  const [scroller, setScroller] = useState<HTMLElement | null>(null)
  const lines = linesOf(groups ?? [{ key: '', rows: shown }], groups === null ? 'one' : 'each', look.opened)
  if (shown.length === 0) return <p className={styles['soft']}>{words.registerNoneShown()}</p>

  function select(ids: readonly string[], isOn: boolean): void {
    const next = new Set(look.selected)
    for (const id of ids) {
      if (isOn) next.add(id)
      else next.delete(id)
    }
    change({ selected: next })
  }

  function open(line: string): void {
    const opened = new Set(look.opened)
    if (!opened.delete(line)) opened.add(line)
    change({ opened })
  }

  return (
    // Wider and longer than a screen: it scrolls by itself, by keyboard too.
    <div
      ref={setScroller}
      className={classes(table['scroller'], sideways['sideways'])}
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
      role="group"
      aria-label={words.registerTable()}
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
      tabIndex={0}
    >
      <table aria-label={words.registerTable()} aria-rowcount={rowCountOf(lines)} className={table['table']}>
        <thead>
          <tr>
            <th scope="col" className={table['pick']}>
              <label className={table['tick']}>
                <input
                  type="checkbox"
                  aria-label={words.registerSelectAll()}
                  checked={selected.length === shown.length}
                  ref={(box) => {
                    if (box !== null)
                      box.indeterminate = selected.length > 0 && selected.length < shown.length
                  }}
                  onChange={({ target }) =>
                    select(
                      shown.map(({ id }) => id),
                      target.checked,
                    )
                  }
                />
              </label>
            </th>
            {SORTS.map((by) => (
              <th
                key={by}
                scope="col"
                aria-sort={look.sort.by === by ? look.sort.direction : 'none'}
                className={table[by]}
              >
                <button type="button" className={table['sort']} onClick={() => register.sortBy(by)}>
                  {COLUMN_NAMES[by]()}
                  <SortArrow direction={look.sort.by === by ? look.sort.direction : null} />
                </button>
              </th>
            ))}
          </tr>
        </thead>
        <LongRows
          rows={lines}
          usualHeight={USUAL_HEIGHT}
          scroller={scroller}
          columns={COLUMNS}
          renderRow={(line, attributes) => {
            if (line.kind === 'group') {
              const name = groupName(session, look.grouping ?? 'kind', line.group.key)
              return (
                <tr key={line.id} {...attributes} className={table['group']}>
                  <th scope="rowgroup" colSpan={COLUMNS}>
                    <h3 dir="auto">{words.registerGroupCount({ name, count: line.group.rows.length })}</h3>
                  </th>
                </tr>
              )
            }
            if (line.kind === 'details') {
              return (
                <tr key={line.id} {...attributes} className={table['details']}>
                  <td colSpan={COLUMNS}>
                    <FindingDetails row={line.row} />
                  </td>
                </tr>
              )
            }
            return (
              <FindingLine
                key={line.id}
                row={line.row}
                attributes={attributes}
                isSelected={look.selected.has(line.row.id)}
                onSelect={(isOn) => select([line.row.id], isOn)}
                isOpen={look.opened.has(line.id)}
                onOpen={() => open(line.id)}
              />
            )
          }}
        />
      </table>
    </div>
  )
}

function SortArrow({ direction }: { readonly direction: 'ascending' | 'descending' | null }) {
  if (direction === null) return <ArrowUpDown aria-hidden size={14} className={table['unsorted']} />
  return direction === 'ascending' ? <ArrowUp aria-hidden size={14} /> : <ArrowDown aria-hidden size={14} />
}
