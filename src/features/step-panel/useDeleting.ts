import type { Command } from '../../commands/command'
import { useRunUndoably } from '../../store/useSession'
import { tellUndoably } from '../../ui/tellUndoably'

/** Gives a way to delete at once and offer to take it back. */
export function useDeleting(): (command: Command, text: string) => void {
  const run = useRunUndoably()
  return (command, text) => {
    const undo = run(command)
    if (undo !== null) tellUndoably(text, undo)
  }
}
