import { useState } from 'react'
import { takeInCards } from '../../commands/takeInCards'
import type { CardToBe, CsvPlan } from '../../exchange/csvCards'
import { newCard } from '../../model/defaults'
import { newId } from '../../model/newId'
import type { Card } from '../../model/session'
import { useRunUndoably, useSession } from '../../store/useSession'
import { Button } from '../../ui/Button'
import { FilesButton } from '../../ui/FilesButton'
import { SlowDialog, type SlowDialogProps } from '../../ui/SlowDialog'
import { tell } from '../../ui/tell'
import { tellUndoably } from '../../ui/tellUndoably'
import { inTurns } from '../../workers/turns'
import * as words from '../../words/compiled/messages.js'
import { CsvForm } from './CsvForm'
import styles from './Gather.module.css'
import type { CsvRead } from './useCsv'

/** So many cards are made before the page may do something else. */
const CARDS_A_TURN = 500

/** Makes the cards of a table, telling how much is done. */
function* makeCards(
  cards: readonly CardToBe[],
  progress: (done: number) => void,
): Generator<void, readonly Card[]> {
  const made: Card[] = []
  for (const card of cards) {
    made.push(newCard({ ...card, id: newId(), gathered: 'import' }))
    if (made.length % CARDS_A_TURN > 0) continue
    progress(made.length / cards.length)
    yield
  }
  return made
}

/** Takes in the rows of a table as cards, once somebody has said which column says what. */
export function CsvPart({ csv }: { readonly csv: CsvRead }) {
  const isReadOnly = useSession(({ readOnly }) => readOnly)
  const runUndoably = useRunUndoably()
  const { state, read, leave } = csv
  /** Before the first table, the focus stays where it is. */
  const [hasRead, setHasRead] = useState(false)

  const [taking, setTaking] = useState<{ readonly done: number; readonly stop: () => void } | null>(null)

  async function takeIn({ cards }: CsvPlan, name: string): Promise<void> {
    const stopper = new AbortController()
    const stop = (): void => stopper.abort()
    const made = await inTurns(makeCards(cards, (done) => setTaking({ done, stop })))
    setTaking(null)
    if (stopper.signal.aborted) return
    const undo = runUndoably(takeInCards(made))
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
      <>
        <CsvForm
          key={serial}
          name={file.name}
          sheet={sheet}
          onReadAs={(asked) => void read(file, asked)}
          onTakeIn={(plan) => void takeIn(plan, file.name)}
          onCancel={leave}
        />
        {taking !== null && (
          <CsvProgress
            label={words.gatherTaking({ name: file.name })}
            done={taking.done}
            onStop={taking.stop}
          />
        )}
      </>
    )
  }
  return (
    <div className={styles['part']}>
      <p className={styles['soft']}>{words.gatherCsvIntro()}</p>
      <div>
        <FilesButton
          accept=".csv,.tsv,.txt,text/csv,text/tab-separated-values,text/plain"
          isDisabled={isReadOnly}
          takesFocus={hasRead}
          onFiles={([file]) => {
            if (file === undefined) return
            setHasRead(true)
            void read(file)
          }}
        >
          {words.gatherChooseCsv()}
        </FilesButton>
      </div>
      {state.kind === 'reading' && (
        <CsvProgress label={words.gatherCsvReading({ name: state.name })} done={state.done} onStop={leave} />
      )}
    </div>
  )
}

/** Says how far the reading or the taking in is. */
function CsvProgress(props: Pick<SlowDialogProps, 'label' | 'done' | 'onStop'>) {
  return (
    <SlowDialog
      {...props}
      title={words.gatherCsvTitle()}
      afterMs={300}
      actions={<Button onPress={props.onStop}>{words.gatherStop()}</Button>}
    />
  )
}
