import type { Command } from '../../commands/command'
import { useSessionStore } from '../../store/useSession'
import { useTell } from '../../ui/tell'
import * as words from '../../words/compiled/messages.js'

/** Gives a way to delete at once and offer to take it back. */
export function useDeleting(): (command: Command, text: string) => void {
  const store = useSessionStore()
  const tell = useTell()
  return (command, text) => {
    if (!store.getState().run(command)) return
    tell({ text, actions: [{ label: words.stepPanelUndo(), onPress: () => store.getState().undo() }] })
  }
}
