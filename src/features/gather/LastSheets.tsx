import { deleteCards } from '../../commands/deleteCards'
import { useRunUndoably, useSession } from '../../store/useSession'
import { Button } from '../../ui/Button'
import { tellUndoably } from '../../ui/tellUndoably'
import * as words from '../../words/compiled/messages.js'
import { nameOfFeeling } from '../../words/names'
import styles from './Gather.module.css'
import type { SheetIn } from './paperPlaces'

/** So many are looked back at. */
const SHOWN = 5

/** The sheets typed last, the newest first, each to be taken out again. */
export function LastSheets({ sheets }: { readonly sheets: readonly SheetIn[] }) {
  const runUndoably = useRunUndoably()
  const isReadOnly = useSession(({ readOnly }) => readOnly)
  const last = sheets.slice(-SHOWN).toReversed()
  if (last.length === 0) return null
  function takeOut({ card, number }: SheetIn): void {
    const undo = runUndoably(deleteCards([card.id]))
    if (undo !== null) tellUndoably(words.gatherTakenBack({ number }), undo)
  }
  return (
    <div className={styles['part']}>
      <h4 className={styles['subtitle']}>{words.gatherLastSheets()}</h4>
      <ul className={styles['last']} aria-label={words.gatherLastSheets()}>
        {last.map((sheet) => (
          <li key={sheet.card.id}>
            <span dir="auto" className={styles['words']}>
              {words.gatherSheetLine({ number: sheet.number, text: wordsOf(sheet) })}
            </span>
            <Button
              aria-label={words.gatherTakeBackSheet({ number: sheet.number })}
              isDisabled={isReadOnly}
              onPress={() => takeOut(sheet)}
            >
              {words.gatherTakeBack()}
            </Button>
          </li>
        ))}
      </ul>
    </div>
  )
}

function wordsOf({ card: { text, feeling } }: SheetIn): string {
  if (text !== '') return text
  return feeling === null ? words.gatherNoWords() : nameOfFeeling(feeling)
}
