import { TriangleAlert } from 'lucide-react'
import { useState } from 'react'
import type { Partners } from '../../model/session'
import { useOpenSession } from '../../store/useSession'
import type { TableRowAttributes } from '../../ui/LongRows'
import * as words from '../../words/compiled/messages.js'
import { nameOfPart, PARTS, partnerName, type PartnerRow } from './partnerRows'
import styles from './Partners.module.css'
import { WhoDialog } from './WhoDialog'

export interface WhoRowProps {
  readonly row: PartnerRow
  readonly isChosen: boolean
  readonly onChoose: (change: 'in' | 'out') => void
  readonly attributes: TableRowAttributes
}

/** One action or step: who designs, delivers and tests it. A cell opens the list of who it can be. */
export function WhoRow({ row, isChosen, onChoose, attributes }: WhoRowProps) {
  const session = useOpenSession((open) => open)
  const [asking, setAsking] = useState<keyof Partners | null>(null)
  const { title, partners, late } = row
  return (
    <tr {...attributes}>
      <td>
        <label className={styles['check']}>
          <input
            type="checkbox"
            aria-label={words.partnersChoose({ title })}
            checked={isChosen}
            onChange={() => onChoose(isChosen ? 'out' : 'in')}
          />
        </label>
      </td>
      <th scope="row">
        <span className={styles['kind']}>
          {row.kind === 'action' ? words.partnersKindAction() : words.partnersKindStep()}
        </span>
        <span dir="auto">{title}</span>
        {late.map((side) => (
          <span key={side} className={styles['late']}>
            <TriangleAlert aria-hidden size={18} />
            {side === 'people' ? words.partnersLatePeople() : words.partnersLateThirdSector()}
          </span>
        ))}
      </th>
      {PARTS.map((part) => {
        const names = partners[part].map((id) => partnerName(session, id))
        return (
          <td key={part}>
            <button
              type="button"
              className={styles['cell']}
              aria-haspopup="dialog"
              aria-label={words.partnersCell({
                part: nameOfPart(part),
                title,
                who: names.length === 0 ? words.partnersNobody() : names.join(', '),
              })}
              onClick={() => setAsking(part)}
            >
              {names.length === 0 ? (
                <span className={styles['soft']}>{words.partnersNobodyShort()}</span>
              ) : (
                names.map((name) => (
                  <span key={name} className={styles['who']} dir="auto">
                    {name}
                  </span>
                ))
              )}
            </button>
            {asking === part && <WhoDialog row={row} part={part} onClose={() => setAsking(null)} />}
          </td>
        )
      })}
    </tr>
  )
}
