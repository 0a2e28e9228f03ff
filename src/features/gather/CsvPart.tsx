import { takeInCards } from '../../commands/takeInCards'
import type { CsvPlan } from '../../exchange/csvCards'
import { newCard } from '../../model/defaults'
import { newId } from '../../model/newId'
import { useRunUndoably, useSession } from '../../store/useSession'
import { Button } from '../../ui/Button'
import { Dialog } from '../../ui/Dialog'
import { FilesButton } from '../../ui/FilesButton'
import { Progress } from '../../ui/Progress'
import { tell } from '../../ui/tell'
import { tellUndoably } from '../../ui/tellUndoably'
import * as words from '../../words/compiled/messages.js'
import { CsvForm } from './CsvForm'
import styles from './Gather.module.css'
import { useCsv } from './useCsv'

/** Takes in the rows of a table as cards, once somebody has said which column says what. */
export function CsvPart() {
  const isReadOnly = useSession(({ readOnly }) => readOnly)
  const runUndoably = useRunUndoably()
  const { state, read, leave } = useCsv()

  function takeIn({ cards }: CsvPlan, name: string): void {
    const undo = runUndoably(
      takeInCards(cards.map((card) => newCard({ ...card, id: newId(), gathered: 'import' }))),
    )
    if (undo === null) {
      tell({ text: words.gatherCsvNoneTaken(), kind: 'warning' })
      return
    }
    tellUndoably(words.gatherCsvDone({ count: cards.length, name }), undo)
    leave()
  }

  if (state.kind === 'sheet') {
    const { file, sheet, serial } = state
    return (
      <CsvForm
        key={serial}
        name={file.name}
        sheet={sheet}
        onReadAs={(asked) => void read(file, asked)}
        onTakeIn={(plan) => takeIn(plan, file.name)}
        onCancel={leave}
      />
    )
  }
  return (
    <div className={styles['part']}>
      <p className={styles['soft']}>{words.gatherCsvIntro()}</p>
      <div>
        <FilesButton
          accept=".csv,.tsv,.txt,text/csv,text/tab-separated-values,text/plain"
          isDisabled={isReadOnly}
          onFiles={([file]) => {
            if (file !== undefined) void read(file)
          }}
        >
          {words.gatherChooseCsv()}
        </FilesButton>
      </div>
      {state.kind === 'reading' && (
        <Dialog
          title={words.gatherCsvTitle()}
          isOpen
          onClose={leave}
          actions={<Button onPress={leave}>{words.gatherStop()}</Button>}
        >
          <Progress label={words.gatherCsvReading({ name: state.name })} done={state.done} />
        </Dialog>
      )}
    </div>
  )
}
