import type { ColumnValue } from '../../exchange/csvValues'
import { Choice, type Option } from '../../ui/Choice'
import { WideTable } from '../../ui/WideTable'
import * as words from '../../words/compiled/messages.js'
import { formatLocale } from '../../words/formatLocale'
import styles from './Gather.module.css'

/** A column with more words than this is free text: the rarer ones mean what they were taken for. */
const MOST_VALUES = 40

export interface ValuesTableProps<Meaning extends string> {
  readonly title: string
  readonly values: readonly ColumnValue[]
  readonly meaningOf: (value: ColumnValue) => Meaning
  readonly meanings: readonly Option<Meaning>[]
  readonly onChange: (value: ColumnValue, meaning: Meaning) => void
}

/** What each word of a column is taken for, to be corrected. */
export function ValuesTable<Meaning extends string>(props: ValuesTableProps<Meaning>) {
  const { title, values, meaningOf, meanings, onChange } = props
  const shown = values.slice(0, MOST_VALUES)
  const rest = values.slice(MOST_VALUES)
  const restMeanings = meanings.filter(({ id }) => rest.some((value) => meaningOf(value) === id))
  return (
    <div className={styles['values']}>
      <WideTable label={title} className={styles['read']}>
        <caption className={styles['subtitle']}>{title}</caption>
        <thead>
          <tr>
            <th scope="col">{words.gatherValue()}</th>
            <th scope="col">{words.gatherRows()}</th>
            <th scope="col">{words.gatherMeans()}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map((value) => (
            <tr key={value.key}>
              <th scope="row" dir="auto">
                {value.shown}
              </th>
              <td>{value.count}</td>
              <td>
                <Choice
                  label={words.gatherMeansFor({ value: value.shown })}
                  hideLabel
                  value={meaningOf(value)}
                  options={meanings}
                  onChange={(meaning) => onChange(value, meaning)}
                />
              </td>
            </tr>
          ))}
        </tbody>
      </WideTable>
      {rest.length > 0 && (
        <p className={styles['soft']}>
          {words.gatherMoreValues({
            count: rest.length,
            meaning: new Intl.ListFormat(formatLocale()).format(restMeanings.map(({ label }) => label)),
          })}
        </p>
      )}
    </div>
  )
}
