import { useState } from 'react'
import * as words from '../words/compiled/messages.js'
import styles from './SecretField.module.css'
import { Switch } from './Switch'
import { TextField, type TextFieldProps } from './TextField'

/**
 * A text that a room with a projector should not read: shown as dots until asked for. Not a field of the type
 * "password", which browsers offer to keep and to send to their own servers.
 */
export function SecretField(props: Omit<TextFieldProps, 'rows' | 'type' | 'hideAdvice'>) {
  const [isShown, setShown] = useState(false)
  return (
    <div className={styles['secret']}>
      <div className={isShown ? undefined : styles['dots']}>
        <TextField {...props} hideAdvice />
      </div>
      <Switch label={words.uiShowTyped()} isSelected={isShown} onChange={setShown} />
    </div>
  )
}
