import { useSession, useSessionStore } from '../../store/useSession'
import { Dialog } from '../../ui/Dialog'
import * as words from '../../words/compiled/messages.js'
import { Snapshots, type SnapshotsProps } from './Snapshots'

/** The snapshots of the open session, open while the view says so. */
export function SnapshotsDialog(props: SnapshotsProps) {
  const store = useSessionStore()
  const isOpen = useSession(({ view }) => view.dialog === 'snapshots')
  const close = (): void => store.getState().setView({ dialog: null })
  return (
    <Dialog title={words.snapshotsTitle()} isOpen={isOpen} onClose={close} size="large">
      <Snapshots
        {...props}
        onOpen={(id) => {
          close()
          props.onOpen(id)
        }}
      />
    </Dialog>
  )
}
