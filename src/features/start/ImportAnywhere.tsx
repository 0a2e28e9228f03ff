import type { Importing } from './importFiles'
import { ImportScreen } from './ImportScreen'
import { useImport } from './useImport'

export interface ImportAnywhereProps extends Importing {
  /** Goes to a session that has arrived. */
  readonly onOpen: (id: string) => void
}

/**
 * Files dropped while a session is open arrive as on the start screen: as sessions of their own. What is dropped
 * never leads away from the page.
 */
export function ImportAnywhere({ library, readFile, onOpen }: ImportAnywhereProps) {
  return <ImportScreen importing={useImport({ library, readFile }, onOpen)} onOpen={onOpen} />
}
