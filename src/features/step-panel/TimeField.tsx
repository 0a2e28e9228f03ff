import { useState } from 'react'
import type { Range } from '../../model/session'
import { Choice } from '../../ui/Choice'
import * as words from '../../words/compiled/messages.js'
import { bestUnit, fromMinutes, longestIn, TIME_UNITS, type TimeUnit, toMinutes } from './duration'
import { RangeField, type RangeFieldProps } from './RangeField'

const UNIT_NAMES: Readonly<Record<TimeUnit, () => string>> = {
  minutes: words.stepPanelUnitMinutes,
  hours: words.stepPanelUnitHours,
  days: words.stepPanelUnitDays,
  weeks: words.stepPanelUnitWeeks,
}

export interface TimeFieldProps extends Pick<RangeFieldProps, 'label' | 'description' | 'isReadOnly'> {
  /** In minutes. */
  readonly value: Range | null
  /** In minutes. */
  readonly onChange: (range: Range | null) => void
  /** The unit offered while nothing is known. */
  readonly usualUnit: TimeUnit
}

/** A time as a range, in the unit it reads best in until another is chosen. Choosing a unit keeps the numbers. */
export function TimeField({ value, onChange, usualUnit, description, ...rest }: TimeFieldProps) {
  const [chosen, setChosen] = useState<TimeUnit | null>(null)
  const unit = chosen ?? (value === null ? usualUnit : bestUnit(value))
  const amounts = value && { low: fromMinutes(value.low, unit), high: fromMinutes(value.high, unit) }
  const most = longestIn(unit)
  const isLongest = amounts !== null && amounts.high >= most
  function write(range: Range | null, to: TimeUnit): void {
    setChosen(to)
    onChange(range && { low: toMinutes(range.low, to), high: toMinutes(range.high, to) })
  }
  return (
    <RangeField
      {...rest}
      value={amounts}
      onChange={(range) => write(range, unit)}
      most={most}
      description={isLongest ? `${description} ${words.stepPanelTimeLongest()}` : description}
      unit={
        <Choice
          label={words.stepPanelUnit()}
          value={unit}
          options={TIME_UNITS.map((id) => ({ id, label: UNIT_NAMES[id]() }))}
          onChange={(next) => write(amounts, next)}
          isDisabled={rest.isReadOnly}
        />
      }
    />
  )
}
