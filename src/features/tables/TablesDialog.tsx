import { useSession, useSessionStore } from '../../store/useSession'
import { Dialog } from '../../ui/Dialog'
import * as words from '../../words/compiled/messages.js'
import type { Prepare } from './Prepare'
import { TableFile } from './TableFile'
import { TablesHome } from './TablesHome'
import { useArrivals } from './useArrivals'

/** Handing out to tables, and bringing in what they did, open while the view says so. */
export function TablesDialog({ prepare }: { readonly prepare: Prepare }) {
  const store = useSessionStore()
  const isOpen = useSession(({ view }) => view.dialog === 'tables')
  const arrivals = useArrivals()
  const [file] = arrivals.waiting
  const close = (): void => store.getState().setView({ dialog: null })
  if (file !== undefined && isOpen) {
    return <TableFile key={file.arrival.file} file={file} onDone={arrivals.next} onClose={close} />
  }
  return (
    <Dialog title={words.tablesTitle()} isOpen={isOpen} onClose={close} size="wide">
      <TablesHome prepare={prepare} arrivals={arrivals} />
    </Dialog>
  )
}
