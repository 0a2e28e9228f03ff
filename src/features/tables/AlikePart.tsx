import type { AlikeChoice } from '../../commands/tables/choices'
import type { Session, Step } from '../../model/session'
import { find } from '../../model/table'
import { Segments } from '../../ui/Segments'
import * as words from '../../words/compiled/messages.js'
import { notPlacedYet } from '../../words/names'
import { Part } from './Part'
import { shortText } from './rowInWords'
import styles from './Tables.module.css'
import type { TableFileState } from './useTableFile'

const OPTIONS: readonly { readonly id: AlikeChoice; readonly label: () => string }[] = [
  { id: 'same', label: words.tablesSame },
  { id: 'both', label: words.tablesBoth },
  { id: 'later', label: words.tablesLater },
]

/** The table's steps that may be the same as ours, one by one. */
export function AlikePart({ alike, outcome, choose }: TableFileState) {
  if (alike.length === 0) return null
  return (
    <Part title={words.tablesAlike({ count: alike.length })} hint={words.tablesAlikeHint()}>
      {alike.map(({ their, here, there, choice }) => (
        <li key={their} className={styles['row']}>
          <dl className={styles['sides']}>
            <Side label={words.tablesAlikeHere()} step={here} session={outcome.session} />
            <Side label={words.tablesAlikeThere()} step={there} session={outcome.session} />
          </dl>
          <Segments
            label={words.tablesAlikeLabel({ there: shortText(there.text), here: shortText(here.text) })}
            hideLabel
            value={choice}
            options={OPTIONS.map(({ id, label }) => ({ id, label: label() }))}
            onChange={(next) => choose('alike', new Map([[their, { ours: here.id, choice: next }]]))}
          />
        </li>
      ))}
    </Part>
  )
}

function Side({
  label,
  step,
  session,
}: {
  readonly label: string
  readonly step: Step
  readonly session: Session
}) {
  const lane = find(session.lanes, step.lane)?.name ?? notPlacedYet()
  const stage = find(session.stages, step.stage)?.name ?? notPlacedYet()
  return (
    <div className={styles['side']}>
      <dt>{label}</dt>
      <dd dir="auto">{step.text}</dd>
      <dd className={styles['soft']}>{words.tablesValueCell({ lane, stage })}</dd>
    </div>
  )
}
