import { ChevronRight } from 'lucide-react'
import type { RegisterRow } from '../../analysis/registerRows'
import { asIsMap } from '../../model/mapOf'
import { find } from '../../model/table'
import { useOpenSession } from '../../store/useSession'
import { classes } from '../../ui/classes'
import type { TableRowAttributes } from '../../ui/LongRows'
import * as words from '../../words/compiled/messages.js'
import { nameOfEvidence, nameOfGroup, nameOfSeverity } from '../../words/names'
import { findingName, statusName, stepNames } from './findingWords'
import { KindChip } from './KindChip'
import styles from './Register.module.css'
import table from './RegisterTable.module.css'

export interface FindingLineProps {
  readonly row: RegisterRow
  /** How it stands in a table of which only a part is drawn. */
  readonly attributes: TableRowAttributes
  readonly isSelected: boolean
  readonly onSelect: (isSelected: boolean) => void
  readonly isOpen: boolean
  readonly onOpen: () => void
}

/** One finding in a row: what, where, who says so, how bad, how far it is looked into, and what bears it out. */
export function FindingLine({ row, attributes, isSelected, onSelect, isOpen, onOpen }: FindingLineProps) {
  const { finding, lanes, votes, cards } = row
  const session = useOpenSession((open) => open)
  const name = findingName(session, finding)
  const { kind, text, raisedBy, severity, evidence, status, map } = finding
  const isElsewhere = map !== asIsMap(session).id
  return (
    <tr {...attributes} className={classes(isSelected && table['selected'])}>
      <td className={table['pick']}>
        <label className={table['tick']}>
          <input
            type="checkbox"
            aria-label={words.registerSelect({ text: name })}
            checked={isSelected}
            onChange={({ target }) => onSelect(target.checked)}
          />
        </label>
      </td>
      <td>
        <KindChip kind={kind} status={status} />
      </td>
      <th scope="row">
        <button
          type="button"
          aria-expanded={isOpen}
          aria-label={words.registerDetails({ text: name })}
          className={table['open']}
          onClick={onOpen}
        >
          <ChevronRight aria-hidden size={18} className={table['arrow']} />
          <span dir="auto" className={classes(text === '' && styles['soft'])}>
            {text === '' ? words.registerNoSentence() : text}
          </span>
        </button>
      </th>
      <td dir="auto">
        {stepNames(session, finding)}
        {isElsewhere && (
          <span className={table['map']}>
            {words.registerMap({ map: find(session.maps, map)?.name ?? '' })}
          </span>
        )}
      </td>
      <td dir="auto">{lanes.map((lane) => lane.name).join(', ')}</td>
      <td>{raisedBy.length === 0 ? words.registerNotSaid() : raisedBy.map(nameOfGroup).join(', ')}</td>
      <td>{severity === null ? words.registerNotSaid() : nameOfSeverity(severity)}</td>
      <td>{nameOfEvidence(evidence)}</td>
      <td>{statusName(status, kind)}</td>
      <td className={table['number']}>{votes}</td>
      <td className={table['number']}>
        <button type="button" aria-expanded={isOpen} className={table['cardsOpen']} onClick={onOpen}>
          {cardsInWords(cards.length, session.about.screenSmallestGroup)}
        </button>
      </td>
    </tr>
  )
}

function cardsInWords(count: number, least: number): string {
  if (count === 0) return words.registerNoCards()
  return count < least ? words.registerFewCards() : words.registerCardCount({ count })
}
