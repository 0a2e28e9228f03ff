import { FileUp } from 'lucide-react'
import { useRef } from 'react'
import { Button } from '../../ui/Button'
import * as words from '../../words/compiled/messages.js'

/** Asks for session files. */
export function ImportButton({ onFiles }: { readonly onFiles: (files: readonly File[]) => void }) {
  const chooser = useRef<HTMLInputElement>(null)
  return (
    <>
      <Button icon={<FileUp aria-hidden />} onPress={() => chooser.current?.click()}>
        {words.startImport()}
      </Button>
      <input
        ref={chooser}
        type="file"
        accept=".json,.age,application/json"
        multiple
        hidden
        onChange={({ currentTarget }) => {
          const files = [...(currentTarget.files ?? [])]
          // Otherwise choosing the same file again is no change.
          currentTarget.value = ''
          if (files.length > 0) onFiles(files)
        }}
      />
    </>
  )
}
