import { AIMS, beforeAfter, type Figure, type FigureId, type FigureRow } from '../../analysis/beforeAfter'
import type { MapId } from '../../model/session'
import { useOpenSession } from '../../store/useSession'
import { WideTable } from '../../ui/WideTable'
import * as words from '../../words/compiled/messages.js'
import { coverText, differenceText, nameOfAim, nameOfFigure, valueText } from './sideWords'
import styles from './SideBySide.module.css'

/** Before and after in numbers, in the order of the three aims, each with how much of the map it is known of. */
export function FigureTable({ toBe }: { readonly toBe: MapId | null }) {
  const rows = useOpenSession((session) => beforeAfter(session, toBe))
  return (
    <section aria-labelledby="side-numbers" className={styles['part']}>
      <h3 id="side-numbers" className={styles['subtitle']}>
        {words.sideNumbers()}
      </h3>
      <WideTable label={words.sideNumbers()}>
        <thead>
          <tr>
            <th scope="col">{words.sideFigure()}</th>
            <th scope="col">{words.sideBefore()}</th>
            {toBe !== null && <th scope="col">{words.sideAfter()}</th>}
          </tr>
        </thead>
        {AIMS.map((aim) => (
          <tbody key={aim}>
            <tr>
              <th scope="rowgroup" colSpan={toBe === null ? 2 : 3} className={styles['aim']}>
                {nameOfAim(aim)}
              </th>
            </tr>
            {rows
              .filter((row) => row.aim === aim)
              .map((row) => (
                <Row key={row.id} row={row} />
              ))}
          </tbody>
        ))}
      </WideTable>
      <p className={styles['soft']}>{words.sideNumbersNote()}</p>
    </section>
  )
}

function Row({ row: { id, before, after } }: { readonly row: FigureRow }) {
  return (
    <tr>
      <th scope="row">{nameOfFigure(id)}</th>
      <Cell id={id} figure={before} note="" />
      {after !== null && <Cell id={id} figure={after} note={differenceText(before, after)} />}
    </tr>
  )
}

function Cell({
  id,
  figure,
  note,
}: {
  readonly id: FigureId
  readonly figure: Figure
  readonly note: string
}) {
  return (
    <td>
      <span className={styles['value']}>{valueText(id, figure)}</span>{' '}
      {note !== '' && <span className={styles['difference']}>{note}</span>}
      <span className={styles['cover']}>{coverText(id, figure)}</span>
    </td>
  )
}
