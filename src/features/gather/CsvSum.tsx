import type { CsvChoices, CsvPlan } from '../../exchange/csvCards'
import { Segments, type SegmentsProps } from '../../ui/Segments'
import * as words from '../../words/compiled/messages.js'
import styles from './Gather.module.css'

export interface CsvSumProps {
  readonly plan: CsvPlan
  readonly choices: CsvChoices
  readonly onChange: (changes: Partial<CsvChoices>) => void
}

/** What becomes of every row, and what may be done about rows that say the same. */
export function CsvSum({ plan, choices, onChange }: CsvSumProps) {
  const { cards, rows, merged, empty, leftOutHere, same, here, onSteps, onStages, unplaced } = plan
  return (
    <div className={styles['part']}>
      {same > 0 && (
        <Asked
          said={words.gatherSame({ count: same })}
          label={words.gatherSameLabel()}
          value={choices.same}
          options={[
            { id: 'keep', label: words.gatherSameKeep() },
            { id: 'merge', label: words.gatherSameMerge() },
          ]}
          onChange={(chosen) => onChange({ same: chosen })}
        />
      )}
      {here > 0 && (
        <Asked
          said={words.gatherHere({ count: here })}
          label={words.gatherHereLabel()}
          value={choices.here}
          options={[
            { id: 'keep', label: words.gatherHereKeep() },
            { id: 'leave-out', label: words.gatherHereLeave() },
          ]}
          onChange={(chosen) => onChange({ here: chosen })}
        />
      )}
      <div aria-live="polite" className={styles['sum']}>
        <p>
          <strong>{words.gatherSum({ rows, cards: cards.length, merged, out: empty + leftOutHere })}</strong>
        </p>
        {empty > 0 && <p>{words.gatherSumEmpty({ count: empty })}</p>}
        {leftOutHere > 0 && <p>{words.gatherSumHere({ count: leftOutHere })}</p>}
        <p>{words.gatherSumPlaces({ steps: onSteps, stages: onStages, unplaced })}</p>
      </div>
    </div>
  )
}

interface AskedProps<Id extends string> extends SegmentsProps<Id> {
  readonly said: string
}

/** How many rows it is about, and what is to be done with them. */
function Asked<Id extends string>({ said, ...choosing }: AskedProps<Id>) {
  return (
    <div>
      <p>{said}</p>
      <Segments {...choosing} />
    </div>
  )
}
