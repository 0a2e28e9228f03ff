import { FilesButton } from '../../ui/FilesButton'
import * as words from '../../words/compiled/messages.js'

/** Asks for session files. */
export function ImportButton({ onFiles }: { readonly onFiles: (files: readonly File[]) => void }) {
  return (
    <FilesButton accept=".json,.age,application/json" multiple onFiles={onFiles}>
      {words.startImport()}
    </FilesButton>
  )
}
