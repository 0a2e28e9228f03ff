import { useState } from 'react'
import { changeRows, type ChangeRow } from '../../analysis/changeRows'
import type { MapId, Session, Step } from '../../model/session'
import { changeSign } from '../../scene/changeSigns'
import { useOpenSession } from '../../store/useSession'
import { Chip } from '../../ui/Chip'
import { Switch } from '../../ui/Switch'
import { nameOfChange } from '../../words/changes'
import { WideTable } from '../../ui/WideTable'
import * as words from '../../words/compiled/messages.js'
import { fieldNames, nameOfStep, placeOf } from './sideWords'
import styles from './SideBySide.module.css'

/** What both maps show, in words: what became of each step, from what, to what, and how. */
export function ChangeTable({ toBe }: { readonly toBe: MapId }) {
  const session = useOpenSession((open) => open)
  const [hasKept, setHasKept] = useState(false)
  const rows = changeRows(session, toBe).filter(({ kind }) => hasKept || kind !== 'kept')
  return (
    <section aria-labelledby="side-changes" className={styles['part']}>
      <h3 id="side-changes" className={styles['subtitle']}>
        {words.sideChanges()}
      </h3>
      <Switch label={words.sideKeptToo()} isSelected={hasKept} onChange={setHasKept} />
      {rows.length === 0 ? (
        <p className={styles['soft']}>{words.newWayKeptAll()}</p>
      ) : (
        <WideTable label={words.sideChanges()}>
          <thead>
            <tr>
              <th scope="col">{words.sideChangeWhat()}</th>
              <th scope="col">{words.sideChangeNow()}</th>
              <th scope="col">{words.sideChangeNew()}</th>
              <th scope="col">{words.sideChangeHow()}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <Row key={row.step?.id ?? row.from[0]?.id} session={session} row={row} />
            ))}
          </tbody>
        </WideTable>
      )}
    </section>
  )
}

function Row({ session, row }: { readonly session: Session; readonly row: ChangeRow }) {
  const { kind, alsoChanged, step, from } = row
  const { path, colour } = changeSign(kind)
  const name = nameOfChange(kind)
  return (
    <tr>
      <td>
        <Chip
          symbol={path}
          colour={colour}
          label={alsoChanged ? words.newWayAlsoChanged({ kind: name }) : name}
        />
      </td>
      <td>
        <Steps session={session} steps={from} />
      </td>
      <td>
        <Steps session={session} steps={step === null ? [] : [step]} />
      </td>
      <td>
        {howText(session, row).map((line) => (
          <p key={line} dir="auto">
            {line}
          </p>
        ))}
      </td>
    </tr>
  )
}

function Steps({ session, steps }: { readonly session: Session; readonly steps: readonly Step[] }) {
  if (steps.length === 0) return <span className={styles['soft']}>{words.sideNothing()}</span>
  return (
    <ul className={styles['steps']}>
      {steps.map((step) => (
        <li key={step.id}>
          <span dir="auto">{nameOfStep(step)}</span>
          <span className={styles['cover']} dir="auto">
            {placeOf(session, step)}
          </span>
        </li>
      ))}
    </ul>
  )
}

function howText(session: Session, { kind, step, from, isElsewhere, fields }: ChangeRow): readonly string[] {
  const [origin] = from
  const others = fieldNames(fields)
  return [
    ...(kind === 'new' ? [words.sideHowNew()] : []),
    ...(kind === 'merged' ? [words.sideHowMerged({ count: from.length })] : []),
    ...(kind === 'split' ? [words.sideHowSplit()] : []),
    ...(kind === 'removed' ? [words.sideHowRemoved()] : []),
    ...(isElsewhere && step !== null && origin !== undefined
      ? [words.sideMovedFrom({ from: placeOf(session, origin), to: placeOf(session, step) })]
      : []),
    ...(fields.includes('text') ? [words.sideWordsChanged()] : []),
    ...(others.length === 0 ? [] : [words.sideFieldsChanged({ fields: others.join(', ') })]),
  ]
}
