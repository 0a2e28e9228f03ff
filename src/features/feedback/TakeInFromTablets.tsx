import { type DragEvent, useState } from 'react'
import type { Library } from '../../storage/library'
import { useSessionStore } from '../../store/useSession'
import { FilesButton } from '../../ui/FilesButton'
import { Notice } from '../../ui/Notice'
import * as words from '../../words/compiled/messages.js'
import type { TakenFile } from './takeInFiles'
import styles from './Tablets.module.css'

/** Takes in the card files of tablets: chosen, or dropped here. */
export function TakeInFromTablets({ library }: { readonly library: Library }) {
  const store = useSessionStore()
  const [taken, setTaken] = useState<readonly TakenFile[]>([])

  async function take(files: readonly File[]): Promise<void> {
    if (files.length === 0) return
    // The gate is large, and most windows never read such a file.
    const { takeInFiles } = await import('./takeInFiles')
    setTaken(await takeInFiles(files, store, library))
  }

  function drop(event: DragEvent): void {
    // Else the window would take it for a session.
    event.preventDefault()
    void take([...event.dataTransfer.files])
  }

  return (
    // Dropping is a short cut: the button does the same.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <section
      className={styles['drop']}
      aria-label={words.tabletsTakeIn()}
      onDragOver={(event) => event.preventDefault()}
      onDrop={drop}
    >
      <FilesButton accept=".json,application/json" multiple onFiles={(files) => void take(files)}>
        {words.tabletsTakeIn()}
      </FilesButton>
      <p className={styles['soft']}>{words.tabletsTakeInHint()}</p>
      <output className={styles['told']}>
        {taken.map(({ name, kind, sentence }) => (
          <Notice key={name} kind={kind}>
            <span dir="auto">{sentence}</span>
          </Notice>
        ))}
      </output>
    </section>
  )
}
