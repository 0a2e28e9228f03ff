import { useState } from 'react'
import { settleUndecided } from '../../commands/tables/handOut'
import type { ClashChoice } from '../../commands/tables/choices'
import type { Undecided as Pair } from '../../commands/tables/handouts'
import { all } from '../../commands/all'
import { makeOneStep, stepsApart } from '../../commands/tables/oneStep'
import type { Session } from '../../model/session'
import { find } from '../../model/table'
import { useRunUndoably } from '../../store/useSession'
import { Button } from '../../ui/Button'
import { tellUndoably } from '../../ui/tellUndoably'
import * as words from '../../words/compiled/messages.js'
import { ClashRow } from './ClashRow'
import { Part } from './Part'
import { shortText } from './rowInWords'
import styles from './Tables.module.css'

/** Steps that may be the same, which somebody left for later. */
export function Undecided({
  session,
  pairs,
}: {
  readonly session: Session
  readonly pairs: readonly Pair[]
}) {
  const open = pairs.filter((pair) => pair.every((id) => find(session.steps, id) !== undefined))
  if (open.length === 0) return null
  return (
    <Part title={words.tablesUndecided({ count: open.length })} hint={words.tablesUndecidedHint()}>
      {open.map((pair) => (
        <PairRow key={pair.join(' ')} pair={pair} session={session} />
      ))}
    </Part>
  )
}

function PairRow({ pair, session }: { readonly pair: Pair; readonly session: Session }) {
  const run = useRunUndoably()
  const [step, other] = pair
  const [choices, setChoices] = useState<ReadonlyMap<string, ClashChoice>>(() => new Map())
  const text = (id: string): string => shortText(find(session.steps, id)?.text ?? '')
  const label = words.tablesAlikeLabel({ there: text(step), here: text(other) })
  const clashes = stepsApart(session, step, other)
  return (
    <li className={styles['pair']}>
      <div className={styles['head']}>
        <p className={styles['words']}>{label}</p>
        <div className={styles['acts']}>
          <Button
            onPress={() => {
              const undo = run(all(makeOneStep(step, other, choices), settleUndecided(pair)))
              if (undo !== null) tellUndoably(words.tablesMadeOne(), undo)
            }}
          >
            {words.tablesMakeOne()}
          </Button>
          <Button
            onPress={() => {
              const undo = run(settleUndecided(pair))
              if (undo !== null) tellUndoably(words.tablesKeptBoth(), undo)
            }}
          >
            {words.tablesNotSame()}
          </Button>
        </div>
      </div>
      <ul className={styles['rows']}>
        {clashes.map((clash) => (
          <ClashRow
            key={clash.key}
            clash={clash}
            session={session}
            sides={{ here: words.tablesStays(), there: words.tablesGoes() }}
            choice={choices.get(clash.key) ?? (clash.unit === 'text' ? 'both' : 'ours')}
            onChoose={(choice) => setChoices(new Map(choices).set(clash.key, choice))}
          />
        ))}
      </ul>
    </li>
  )
}
