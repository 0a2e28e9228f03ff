import { SPENDS, type Spend, VALUES, type Value } from '../../model/kinds'
import type { Step } from '../../model/session'
import { Choice } from '../../ui/Choice'
import { NumberField } from '../../ui/NumberField'
import { Segments } from '../../ui/Segments'
import { Switch } from '../../ui/Switch'
import * as words from '../../words/compiled/messages.js'
import { nameOfSpend, nameOfValue } from '../../words/names'
import { fromPercent, toPercent } from './percent'
import { RangeField } from './RangeField'
import styles from './StepPanel.module.css'
import { useStepEdit } from './useStepEdit'

/** The session file's largest number. */
const LARGEST = 100_000

const NOT_SAID = 'not-said'

/** What it is worth: cost, spending, value, volume, quality, and whether it is a moment that matters. */
export function StepWorth({ step }: { readonly step: Step }) {
  const { set, isReadOnly } = useStepEdit(step.id)
  const notSaid = { id: NOT_SAID, label: words.stepPanelNotSaid() } as const
  const valueOptions: { id: Value | typeof NOT_SAID; label: string }[] = [
    ...VALUES.map((id) => ({ id, label: nameOfValue(id) })),
    notSaid,
  ]
  const spendOptions: { id: Spend | typeof NOT_SAID; label: string }[] = [
    ...SPENDS.map((id) => ({ id, label: nameOfSpend(id) })),
    notSaid,
  ]
  return (
    <>
      <div>
        <Switch
          label={words.stepPanelMoment()}
          isSelected={step.moment}
          onChange={(moment) => set({ moment })}
          isDisabled={isReadOnly}
        />
        <p className={styles['help']}>{words.stepPanelMomentHelp()}</p>
      </div>
      <div>
        <Choice
          label={words.stepPanelValue()}
          value={step.value ?? NOT_SAID}
          options={valueOptions}
          onChange={(value) => set({ value: value === NOT_SAID ? null : value })}
          isDisabled={isReadOnly}
        />
        <p className={styles['help']}>{words.stepPanelValueHelp()}</p>
      </div>
      <RangeField
        label={words.stepPanelCost()}
        description={words.stepPanelCostHelp()}
        value={step.costPounds}
        onChange={(costPounds) => set({ costPounds })}
        most={LARGEST}
        isReadOnly={isReadOnly}
      />
      <Segments
        label={words.stepPanelSpend()}
        value={step.spend ?? NOT_SAID}
        options={spendOptions}
        onChange={(spend) => set({ spend: spend === NOT_SAID ? null : spend })}
        isDisabled={isReadOnly}
      />
      <NumberField
        label={words.stepPanelVolume()}
        value={step.volume}
        onChange={(volume) => set({ volume })}
        minValue={0}
        maxValue={LARGEST}
        step={1}
        unit={words.stepPanelPeopleAYear()}
        isDisabled={isReadOnly}
      />
      <div>
        <NumberField
          label={words.stepPanelRightFirstTime()}
          value={toPercent(step.rightFirstTime)}
          onChange={(percent) => set({ rightFirstTime: fromPercent(percent) })}
          minValue={0}
          maxValue={100}
          unit={words.stepPanelPercent()}
          isDisabled={isReadOnly}
        />
        <p className={styles['help']}>{words.stepPanelRightFirstTimeHelp()}</p>
      </div>
    </>
  )
}
