import type { CSSProperties, KeyboardEvent } from 'react'
import { Input } from 'react-aria-components/Input'
import { Label } from 'react-aria-components/Label'
import { Text } from 'react-aria-components/Text'
import { TextArea } from 'react-aria-components/TextArea'
import { TextField as AriaTextField, type TextFieldProps as AriaProps } from 'react-aria-components/TextField'
import { classes } from './classes'
import styles from './Field.module.css'
import { PLAIN_TYPING } from './plainTyping'
import { TextAdvice } from './TextAdvice'

export interface TextFieldProps extends Omit<AriaProps, 'children' | 'className' | 'style' | 'type'> {
  readonly label: string
  readonly value: string
  readonly onChange: (value: string) => void
  readonly description?: string
  readonly placeholder?: string
  /** Lines shown at least; when given, the text may have several lines. */
  readonly rows?: number
  readonly type?: 'text' | 'date' | 'search'
  /** The label is a name only, and not seen. */
  readonly hideLabel?: true
  /** What is typed is no words for the wall, and nothing is said about it. */
  readonly hideAdvice?: true
  /** Enter in a field of one line, Ctrl+Enter in one of several; never while a text is being composed. */
  readonly onSubmit?: () => void
}

/** A text with its label. Browsers never offer what others wrote here before. */
export function TextField(props: TextFieldProps) {
  const {
    label,
    description,
    placeholder,
    rows,
    hideLabel,
    hideAdvice,
    onSubmit,
    type = 'text',
    ...rest
  } = props
  function submit(event: KeyboardEvent): void {
    const asked = rows === undefined || event.ctrlKey || event.metaKey
    if (event.key !== 'Enter' || !asked || event.nativeEvent.isComposing || onSubmit === undefined) return
    event.preventDefault()
    onSubmit()
  }
  const shared = { ...PLAIN_TYPING, dir: 'auto', placeholder: placeholder ?? '', onKeyDown: submit } as const
  return (
    <AriaTextField {...rest} className={styles['field'] ?? ''}>
      <Label className={classes(hideLabel === true ? styles['hidden'] : styles['label'])}>{label}</Label>
      {rows === undefined ? (
        <Input {...shared} type={type} className={styles['input'] ?? ''} />
      ) : (
        <TextArea
          {...shared}
          rows={rows}
          style={{ '--rows': rows } as CSSProperties}
          className={styles['area'] ?? ''}
        />
      )}
      {description !== undefined && (
        <Text slot="description" className={styles['description']}>
          {description}
        </Text>
      )}
      {type === 'text' && hideAdvice === undefined && <TextAdvice text={props.value} />}
    </AriaTextField>
  )
}
