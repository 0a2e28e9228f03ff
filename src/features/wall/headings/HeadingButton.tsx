import { useEffect, useRef, useState, type ReactElement } from 'react'
import { Button } from '../../../ui/Button'
import { Menu, type MenuOption } from '../../../ui/Menu'
import { TextField } from '../../../ui/TextField'
import styles from './Headings.module.css'

export interface HeadingButtonProps<Id extends string> {
  /** The lane's or stage's name, as it stands on the wall. */
  readonly name: string
  /** What a screen reader says: which lane or stage it is. */
  readonly label: string
  readonly icon?: ReactElement
  readonly options: readonly MenuOption<Id>[]
  readonly onAction: (id: Id) => void
  /** The name of its name's field. */
  readonly renameLabel: string
  readonly isRenamed: boolean
  readonly onRename: (name: string) => void
  readonly onLeave: () => void
}

/** A heading: pressed, it opens what can be done with its lane or stage; renamed, it is a field in its own place. */
export function HeadingButton<Id extends string>(props: HeadingButtonProps<Id>) {
  const { name, label, icon, options, onAction, isRenamed } = props
  const button = useRef<HTMLButtonElement>(null)
  const wasRenamed = useRef(false)
  useEffect(() => {
    // The field that had the focus is gone: the focus goes back to where it came from.
    if (wasRenamed.current && !isRenamed && document.activeElement === document.body) button.current?.focus()
    wasRenamed.current = isRenamed
  }, [isRenamed])
  if (isRenamed) return <NameField {...props} />
  return (
    <Menu
      label={label}
      trigger={
        <Button ref={button} variant="quiet" aria-label={label} icon={icon}>
          <span dir="auto" title={name} className={styles['name']}>
            {name}
          </span>
        </Button>
      }
      options={options}
      onAction={onAction}
    />
  )
}

type NameFieldProps = Pick<HeadingButtonProps<string>, 'name' | 'renameLabel' | 'onRename' | 'onLeave'>

function NameField({ name, renameLabel, onRename, onLeave }: NameFieldProps) {
  const [written, setWritten] = useState(name)
  const left = useRef(false)
  function leave(keeps: 'keep' | 'drop'): void {
    // Leaving by a key takes the field away, which leaves it a second time.
    if (left.current) return
    left.current = true
    const next = written.trim()
    if (keeps === 'keep' && next !== '' && next !== name) onRename(next)
    else onLeave()
  }
  return (
    <div className={styles['field']}>
      <TextField
        label={renameLabel}
        hideLabel
        autoFocus
        value={written}
        onChange={setWritten}
        onFocus={(event) => {
          if (event.target instanceof HTMLInputElement) event.target.select()
        }}
        onBlur={() => leave('keep')}
        onSubmit={() => leave('keep')}
        onKeyDown={(event) => {
          if (event.key === 'Escape') leave('drop')
        }}
      />
    </div>
  )
}
