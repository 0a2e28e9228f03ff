import { useId } from 'react'
import { TABLE_NAMES } from '../../model/session'
import { Section } from '../../ui/Section'
import * as words from '../../words/compiled/messages.js'
import { countInWords, rowInWords } from './rowInWords'
import styles from './Tables.module.css'
import { unitInWords } from './unitInWords'
import type { TableFileState } from './useTableFile'
import { valueInWords } from './valueInWords'

/** All that comes in without being asked about, and what cannot: every record by name. */
export function ComesIn({ comparison, outcome, ours, bringing }: TableFileState) {
  const heading = useId()
  const { taken, strange } = comparison
  const lost = new Set(outcome.fallen.map(({ record }) => record.id))
  const fresh = comparison.fresh.filter(({ record }) => !lost.has(record.id))
  const counts = TABLE_NAMES.flatMap((table) => {
    const count = fresh.filter((each) => each.table === table).length
    return count === 0 ? [] : countInWords(table, count)
  })
  const isNothing = fresh.length === 0 && taken.length === 0
  return (
    <section className={styles['part']} aria-labelledby={heading}>
      <h3 id={heading} className={styles['title']}>
        {words.tablesComes()}
      </h3>
      {isNothing && <p className={styles['soft']}>{words.tablesComesNothing()}</p>}
      {fresh.length > 0 && (
        <Section title={words.tablesNew({ list: counts.join(', ') })}>
          <ul className={styles['list']}>
            {fresh.map(({ table, raw, record }) => (
              <li key={raw.id}>{rowInWords(table, record, outcome.session)}</li>
            ))}
          </ul>
        </Section>
      )}
      {taken.length > 0 && (
        <Section title={words.tablesChanged({ count: taken.length })}>
          <ul className={styles['list']}>
            {taken.map(({ table, ours: row, unit, before, after }) => (
              <li key={`${row.id} ${unit}`}>
                {words.tablesChangedLine({
                  what: rowInWords(table, row, ours),
                  unit: unitInWords(table, unit),
                  after: valueInWords(table, unit, after, outcome.session),
                  before: valueInWords(table, unit, before, ours),
                })}
              </li>
            ))}
          </ul>
        </Section>
      )}
      {outcome.fallen.length > 0 && (
        <Section title={words.tablesFallen({ count: outcome.fallen.length })}>
          <p className={styles['soft']}>{words.tablesFallenHint()}</p>
          <ul className={styles['list']}>
            {outcome.fallen.map(({ table, raw }) => (
              <li key={raw.id}>{rowInWords(table, raw, bringing.theirs)}</li>
            ))}
          </ul>
        </Section>
      )}
      {strange.length > 0 && (
        <p className={styles['soft']}>{words.tablesStrange({ list: strange.join(', ') })}</p>
      )}
    </section>
  )
}
