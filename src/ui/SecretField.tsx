import { useState } from 'react'
import * as words from '../words/compiled/messages.js'
import { classes } from './classes'
import styles from './SecretField.module.css'
import { Switch } from './Switch'
import { TextField, type TextFieldProps } from './TextField'

/** One of the fields that `SecretFields` draws. */
export type SecretFieldProps = Omit<TextFieldProps, 'rows' | 'type' | 'hideAdvice'>

/**
 * A text that a room with a projector should not read: shown as dots until asked for. Not a field of the type
 * "password", which browsers offer to keep and to send to their own servers.
 */
export function SecretField(props: SecretFieldProps) {
  return <SecretFields fields={[props]} />
}

/** Several such fields, side by side where there is room, shown or hidden together by one switch. */
export function SecretFields({ fields }: { readonly fields: readonly SecretFieldProps[] }) {
  const [isShown, setShown] = useState(false)
  return (
    <div className={styles['secret']}>
      <div className={classes(styles['fields'], !isShown && styles['dots'])}>
        {fields.map((field) => (
          <TextField key={field.label} {...field} hideAdvice />
        ))}
      </div>
      <Switch label={words.uiShowTyped()} isSelected={isShown} onChange={setShown} />
    </div>
  )
}
