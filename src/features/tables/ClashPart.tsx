import { choiceOn } from '../../commands/tables/bringTogether'
import { Button } from '../../ui/Button'
import * as words from '../../words/compiled/messages.js'
import { ClashRow } from './ClashRow'
import { Part } from './Part'
import styles from './Tables.module.css'
import type { TableFileState } from './useTableFile'

/** What was changed on both sides, side by side, to choose. */
export function ClashPart({ comparison: { clashes }, outcome, choices, choose }: TableFileState) {
  if (clashes.length === 0) return null
  const all = (choice: 'ours' | 'theirs'): void =>
    choose('clashes', new Map(clashes.map(({ key }) => [key, choice])))
  return (
    <Part
      title={words.tablesClashes({ count: clashes.length })}
      hint={words.tablesClashesHint()}
      before={
        <>
          {clashes.some(({ table, unit }) => table === 'steps' && unit === 'text') && (
            <p className={styles['soft']}>{words.tablesBothNote()}</p>
          )}
          {clashes.length > 1 && (
            <div className={styles['acts']}>
              <Button onPress={() => all('ours')}>{words.tablesAllOurs()}</Button>
              <Button onPress={() => all('theirs')}>{words.tablesAllTheirs()}</Button>
            </div>
          )}
        </>
      }
    >
      {clashes.map((clash) => (
        <ClashRow
          key={clash.key}
          clash={clash}
          session={outcome.session}
          choice={choiceOn(clash, choices)}
          onChoose={(choice) => choose('clashes', new Map([[clash.key, choice]]))}
        />
      ))}
    </Part>
  )
}
