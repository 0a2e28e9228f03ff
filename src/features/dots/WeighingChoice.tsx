import type { Weighing } from '../../analysis/ballotResults'
import { Segments } from '../../ui/Segments'
import * as words from '../../words/compiled/messages.js'
import styles from './Dots.module.css'

export interface WeighingChoiceProps {
  readonly value: Weighing
  readonly onChange: (weighing: Weighing) => void
}

/** Whether each dot or each group has the same say. */
export function WeighingChoice({ value, onChange }: WeighingChoiceProps) {
  return (
    <div>
      <Segments<Weighing>
        label={words.dotsWeigh()}
        value={value}
        options={[
          { id: 'dots', label: words.dotsWeighDots() },
          { id: 'groups', label: words.dotsWeighGroups() },
        ]}
        onChange={onChange}
      />
      <p className={styles['help']}>
        {value === 'dots' ? words.dotsWeighDotsHelp() : words.dotsWeighGroupsHelp()}
      </p>
    </div>
  )
}
