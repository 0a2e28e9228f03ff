import { useState } from 'react'
import { takeInCards } from '../../commands/takeInCards'
import { newCard } from '../../model/defaults'
import { type Group, GROUPS } from '../../model/kinds'
import { asIsMap } from '../../model/mapOf'
import { newId } from '../../model/newId'
import type { Session } from '../../model/session'
import { useOpenSession, useRun, useSession, useSessionStore } from '../../store/useSession'
import { Choice } from '../../ui/Choice'
import { NumberField } from '../../ui/NumberField'
import { TextField } from '../../ui/TextField'
import * as words from '../../words/compiled/messages.js'
import { nameOfGroup } from '../../words/names'
import styles from './Gather.module.css'
import { LastSheets } from './LastSheets'
import { PaperSheet, type SheetWords } from './PaperSheet'
import { sheetsOf } from './paperPlaces'

const cardsOf = ({ cards }: Session): Session['cards'] => cards

/** A stack of handwritten sheets, typed one after the other: the stack and who says so stay from sheet to sheet. */
export function PaperPart() {
  const run = useRun()
  const store = useSessionStore()
  const isReadOnly = useSession(({ readOnly }) => readOnly)
  const cards = useOpenSession(cardsOf)
  const [batch, setBatch] = useState<string>(words.gatherBatchDefault())
  const [count, setCount] = useState<number | null>(null)
  const [group, setGroup] = useState<Group | null>(null)
  /** Before anybody typed a sheet, the focus stays where it is. */
  const [serial, setSerial] = useState(0)
  const name = batch.trim() === '' ? words.gatherBatchDefault() : batch.trim()
  const sheets = sheetsOf(cards, name)
  const number = (sheets.at(-1)?.number ?? 0) + 1

  function add(sheet: SheetWords): boolean {
    const { session } = store.getState()
    if (session === null) return false
    const source = words.gatherSheetSource({ batch: name, number })
    const card = newCard({
      ...sheet,
      id: newId(),
      map: asIsMap(session).id,
      group: group ?? 'other',
      gathered: 'paper',
      source,
    })
    if (!run(takeInCards([card]))) return false
    store.getState().announce(words.gatherSheetAdded({ number }))
    return true
  }

  return (
    <div className={styles['part']}>
      <p className={styles['soft']}>{words.gatherPaperIntro()}</p>
      <div className={styles['grid']}>
        <TextField
          label={words.gatherBatch()}
          description={words.gatherBatchHint()}
          value={batch}
          onChange={setBatch}
          isReadOnly={isReadOnly}
        />
        <NumberField
          label={words.gatherStackCount()}
          value={count}
          minValue={1}
          maxValue={10_000}
          onChange={setCount}
          isDisabled={isReadOnly}
        />
        <Choice
          label={words.gatherColumnGroup()}
          value={group}
          options={GROUPS.map((id) => ({ id, label: nameOfGroup(id) }))}
          onChange={setGroup}
          isDisabled={isReadOnly}
        />
      </div>
      <p aria-live="polite">
        {count !== null && sheets.length >= count
          ? words.gatherStackDone({ count })
          : words.gatherSheetsDone({ count: sheets.length })}
      </p>
      <PaperSheet
        key={serial}
        title={
          count === null
            ? words.gatherSheet({ number })
            : words.gatherSheetOf({ number, count: Math.max(count, number) })
        }
        hasGroup={group !== null}
        takesFocus={serial > 0}
        isDisabled={isReadOnly}
        onAdd={add}
        onNext={() => setSerial(serial + 1)}
      />
      <LastSheets sheets={sheets} />
    </div>
  )
}
