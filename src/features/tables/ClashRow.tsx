import type { ClashChoice } from '../../commands/tables/choices'
import type { Clash } from '../../commands/tables/decide'
import type { Session } from '../../model/session'
import { Segments } from '../../ui/Segments'
import * as words from '../../words/compiled/messages.js'
import { rowInWords } from './rowInWords'
import styles from './Tables.module.css'
import { unitInWords } from './unitInWords'
import { valueInWords } from './valueInWords'

export interface ClashRowProps {
  readonly clash: Clash
  readonly session: Session
  readonly choice: ClashChoice
  /** What the two are called, where neither is at a table. */
  readonly sides?: { readonly here: string; readonly there: string }
  readonly onChoose: (choice: ClashChoice) => void
}

/** What two say of one thing, side by side, and which of them stands. */
export function ClashRow({ clash, session, choice, sides, onChoose }: ClashRowProps) {
  const { table, ours, unit, here, there, both } = clash
  const label = words.tablesClashLabel({
    what: rowInWords(table, ours, session),
    unit: unitInWords(table, unit),
  })
  const options = [
    { id: 'ours', label: sides?.here ?? words.tablesOurs() },
    { id: 'theirs', label: sides?.there ?? words.tablesTheirs() },
    ...(both === undefined ? [] : [{ id: 'both', label: words.tablesBothTexts() } as const]),
  ] as const
  return (
    <li className={styles['row']}>
      <div className={styles['words']}>
        <p className={styles['name']}>{label}</p>
        <dl className={styles['sides']}>
          <div className={styles['side']}>
            <dt>{sides?.here ?? words.tablesAlikeHere()}</dt>
            <dd dir="auto">{valueInWords(table, unit, here, session)}</dd>
          </div>
          <div className={styles['side']}>
            <dt>{sides?.there ?? words.tablesAlikeThere()}</dt>
            <dd dir="auto">{valueInWords(table, unit, there, session)}</dd>
          </div>
        </dl>
      </div>
      <Segments label={label} hideLabel value={choice} options={options} onChange={onChoose} />
    </li>
  )
}
