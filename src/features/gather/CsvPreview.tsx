import type { CardToBe } from '../../exchange/csvCards'
import type { Session } from '../../model/session'
import { find } from '../../model/table'
import { WideTable } from '../../ui/WideTable'
import * as words from '../../words/compiled/messages.js'
import { nameOfFeeling, nameOfFindingKind, nameOfGroup, notPlacedYet } from '../../words/names'
import styles from './Gather.module.css'

/** So many cards tell whether the columns were chosen well. */
const SHOWN = 8

/** The first cards that a table makes, as they will be. */
export function CsvPreview({
  session,
  cards,
}: {
  readonly session: Session
  readonly cards: readonly CardToBe[]
}) {
  const shown = cards.slice(0, SHOWN)
  const placeOf = ({ step, stage }: CardToBe): string =>
    find(session.steps, step)?.text ?? find(session.stages, stage)?.name ?? notPlacedYet()
  return (
    <WideTable label={words.gatherPreview()} className={styles['read']}>
      <caption className={styles['subtitle']}>
        {words.gatherPreview()}
        {': '}
        {shown.length < cards.length
          ? words.gatherPreviewOf({ shown: shown.length, count: cards.length })
          : words.gatherPreviewAll()}
      </caption>
      <thead>
        <tr>
          <th scope="col">{words.gatherColumnText()}</th>
          <th scope="col">{words.gatherColumnAbout()}</th>
          <th scope="col">{words.gatherColumnGroup()}</th>
          <th scope="col">{words.gatherColumnFeeling()}</th>
          <th scope="col">{words.gatherColumnKind()}</th>
          <th scope="col">{words.gatherColumnShare()}</th>
        </tr>
      </thead>
      <tbody>
        {shown.map((card) => (
          <tr key={card.source}>
            <td dir="auto" className={styles['words']}>
              {card.text === '' ? words.gatherNoWords() : card.text}
            </td>
            <td dir="auto">{placeOf(card)}</td>
            <td>{nameOfGroup(card.group)}</td>
            <td>{card.feeling === null ? words.gatherNotAsked() : nameOfFeeling(card.feeling)}</td>
            <td>{card.kind === null ? words.gatherNoKind() : nameOfFindingKind(card.kind)}</td>
            <td>{card.share ? words.gatherShareYes() : words.gatherShareNo()}</td>
          </tr>
        ))}
      </tbody>
    </WideTable>
  )
}
