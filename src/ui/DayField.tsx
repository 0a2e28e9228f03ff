import { TextField } from './TextField'

export interface DayFieldProps {
  readonly label: string
  readonly description?: string
  readonly hideLabel?: true
  /** `YYYY-MM-DD`, or null. */
  readonly value: string | null
  readonly onChange: (day: string | null) => void
  readonly isReadOnly?: boolean
}

const DAY = /^\d{4}-\d\d-\d\d$/

/** A calendar day, or none. */
export function DayField({ value, onChange, ...rest }: DayFieldProps) {
  function change(text: string): void {
    // A year beyond four digits is on its way to being mistyped: the day before it stays.
    if (text === '') onChange(null)
    else if (DAY.test(text)) onChange(text)
  }
  return <TextField {...rest} type="date" value={value ?? ''} onChange={change} />
}
