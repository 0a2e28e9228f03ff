import { useSession, useSessionStore } from '../../store/useSession'
import { Dialog } from '../../ui/Dialog'
import * as words from '../../words/compiled/messages.js'
import type { Keeper } from '../../storage/keeper'
import type { Library } from '../../storage/library'
import { CopyList } from './CopyList'
import { OwnFilePart } from './OwnFilePart'

export interface CopiesDialogProps {
  readonly library: Library
  readonly keeper: Keeper
  readonly sessionId: string
  /** Goes to the session that a copy was opened as. */
  readonly onOpen: (id: string) => void
}

/** What keeps the open session besides the database: the person's own file, and the copies in this browser. */
export function CopiesDialog({ library, keeper, sessionId, onOpen }: CopiesDialogProps) {
  const store = useSessionStore()
  const isOpen = useSession(({ view }) => view.dialog === 'copies')
  const close = (): void => store.getState().setView({ dialog: null })
  return (
    <Dialog title={words.copiesTitle()} isOpen={isOpen} onClose={close} size="large">
      <OwnFilePart keeper={keeper} />
      <CopyList
        library={library}
        sessionId={sessionId}
        onOpen={(id) => {
          close()
          onOpen(id)
        }}
      />
    </Dialog>
  )
}
