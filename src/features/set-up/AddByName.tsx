import { Plus } from 'lucide-react'
import { useState } from 'react'
import { useSessionStore } from '../../store/useSession'
import { Button } from '../../ui/Button'
import { TextField } from '../../ui/TextField'
import * as words from '../../words/compiled/messages.js'
import styles from './AddByName.module.css'

export interface AddByNameProps {
  readonly label: string
  readonly placeholder: string
  /** The word on the button. */
  readonly add: string
  readonly onAdd: (name: string) => void
}

/** A name and Enter, again and again: the focus stays for the next one. */
export function AddByName({ label, placeholder, add, onAdd }: AddByNameProps) {
  const store = useSessionStore()
  const [name, setName] = useState('')
  function submit(): void {
    const given = name.trim()
    if (given === '') return
    onAdd(given)
    setName('')
    store.getState().announce(words.setUpAdded({ name: given }))
  }
  return (
    <div className={styles['add']}>
      <div className={styles['name']}>
        <TextField
          label={label}
          hideLabel
          placeholder={placeholder}
          value={name}
          onChange={setName}
          onSubmit={submit}
        />
      </div>
      <Button icon={<Plus aria-hidden />} onPress={submit} isDisabled={name.trim() === ''}>
        {add}
      </Button>
    </div>
  )
}
