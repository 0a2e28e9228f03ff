import { useState } from 'react'
import { TextField, type TextFieldProps } from './TextField'

export interface LiveTextProps extends Omit<TextFieldProps, 'onChange'> {
  /** Called with every letter; with a word being composed (IME) only when it is done. */
  readonly onType: (text: string) => void
}

/** A text that is kept as it is typed. */
export function LiveText({ value, onType, ...rest }: LiveTextProps) {
  const [composed, setComposed] = useState<string | null>(null)
  return (
    <TextField
      {...rest}
      value={composed ?? value}
      onChange={(text) => {
        if (composed === null) onType(text)
        else setComposed(text)
      }}
      onCompositionStart={() => setComposed(value)}
      onCompositionEnd={(event) => {
        setComposed(null)
        onType(event.currentTarget.value)
      }}
    />
  )
}
