import * as words from '../words/compiled/messages.js'
import { tell } from './tell'

/** Says what was done and offers to take it back. `undo` gives false when it cannot be taken back alone any more. */
export function tellUndoably(text: string, undo: () => boolean): void {
  tell({
    text,
    actions: [
      {
        label: words.tellUndo(),
        onPress: () => {
          if (!undo()) tell({ text: words.tellChangedSince() })
        },
      },
    ],
  })
}
