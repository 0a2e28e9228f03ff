import type { Agreement } from '../../analysis/agreement'
import { SAID_CLASSES } from '../../analysis/said'
import { WideTable } from '../../ui/WideTable'
import * as words from '../../words/compiled/messages.js'
import { nameOfSaid } from '../../words/said'
import styles from './Compare.module.css'

export interface FiguresRow extends Agreement {
  readonly key: string
  readonly name: string
}

export interface FiguresTableProps {
  readonly title: string
  /** What a row is. */
  readonly of: string
  readonly rows: readonly FiguresRow[]
}

/** The four classes and the agreement, a row for each kind or stage. */
export function FiguresTable({ title, of, rows }: FiguresTableProps) {
  if (rows.length === 0) return null
  return (
    <section className={styles['part']}>
      <h3 className={styles['subtitle']}>{title}</h3>
      <WideTable label={title} className={styles['figures']}>
        <thead>
          <tr>
            <th scope="col">{of}</th>
            <th scope="col">{words.compareAgreementColumn()}</th>
            {SAID_CLASSES.map((said) => (
              <th key={said} scope="col">
                {nameOfSaid(said)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, name, percent, counts }) => (
            <tr key={key}>
              <th scope="row" dir="auto">
                {name}
              </th>
              <td>{percent === null ? words.compareNotKnown() : words.comparePercent({ percent })}</td>
              {SAID_CLASSES.map((said) => (
                <td key={said}>{counts[said]}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </WideTable>
    </section>
  )
}
