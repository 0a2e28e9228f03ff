import { useMemo, useState } from 'react'
import { type AlikeSteps, untied } from '../../analysis/likeness'
import { all } from '../../commands/all'
import { editFinding } from '../../commands/editFinding'
import { raiseFinding } from '../../commands/raiseFinding'
import { newId } from '../../model/newId'
import type { MapId } from '../../model/session'
import { find } from '../../model/table'
import { settingsPlace } from '../../store/deviceSettings'
import { putOffIn } from '../../store/putOff'
import { useOpenSession, useRunUndoably, useSession } from '../../store/useSession'
import { Button } from '../../ui/Button'
import { tellUndoably } from '../../ui/tellUndoably'
import * as words from '../../words/compiled/messages.js'
import { FigureRow } from './FigureRow'
import styles from './Numbers.module.css'
import { useAlike } from './useAlike'

const keyOf = ({ first, second }: AlikeSteps): string => [first, second].toSorted().join(' ')

/** So many at once; the rest are counted. */
const SHOWN = 5

/** Steps of different agencies that are worded alike, each with what the room says of it. */
export function AlikePart({ map }: { readonly map: MapId }) {
  const found = useAlike(map)
  const findings = useOpenSession((session) => session.findings)
  const steps = useOpenSession((session) => session.steps)
  const sessionId = useOpenSession(({ about }) => about.id)
  const later = useMemo(() => putOffIn(sessionId, settingsPlace()), [sessionId])
  const [putOff, setPutOff] = useState(later.list)
  const open = useMemo(
    () =>
      untied(
        { findings },
        (found ?? []).filter(({ first, second }) => find(steps, first) && find(steps, second)),
      ),
    [findings, found, steps],
  )
  const asked = open.filter((pair) => !putOff.includes(keyOf(pair)))
  const laterCount = open.length - asked.length
  const figure = {
    id: 'alike',
    text: words.numbersAlike({ count: asked.length }),
    note: words.numbersAlikeNote(),
    steps: [...new Set(asked.flatMap(({ first, second }) => [first, second]))],
    parts: [],
  }
  if (found === null) return <li className={styles['figure']}>{words.numbersAlikeLooking()}</li>
  return (
    <>
      <FigureRow figure={figure} />
      {asked.slice(0, SHOWN).map((pair) => (
        <Pair
          key={keyOf(pair)}
          pair={pair}
          map={map}
          onLater={() => {
            later.add(keyOf(pair))
            setPutOff(later.list())
          }}
        />
      ))}
      {asked.length > SHOWN && (
        <li className={styles['note']}>{words.numbersMore({ count: asked.length - SHOWN })}</li>
      )}
      {laterCount > 0 && (
        <li className={styles['later']}>
          <span className={styles['note']}>{words.numbersPutOff({ count: laterCount })}</span>
          <Button
            variant="quiet"
            onPress={() => {
              later.clear()
              setPutOff([])
            }}
          >
            {words.numbersAskAgain()}
          </Button>
        </li>
      )}
    </>
  )
}

interface PairProps {
  readonly pair: AlikeSteps
  readonly map: MapId
  readonly onLater: () => void
}

function Pair({ pair: { first, second }, map, onLater }: PairProps) {
  const run = useRunUndoably()
  const isReadOnly = useSession(({ readOnly }) => readOnly)
  const session = useOpenSession((open) => open)
  const text = (id: string): string => find(session.steps, id)?.text.trim() ?? ''
  const lane = (id: string): string => find(session.lanes, find(session.steps, id)?.lane ?? null)?.name ?? ''
  const raise = (status: 'raised' | 'checked'): void => {
    const id = newId()
    const finding = raiseFinding({ id, map, kind: 'duplication', steps: [first, second] })
    const checked = editFinding(id, { status: 'checked', checkedNote: words.numbersCheckedNote() })
    const undo = run(status === 'raised' ? finding : all(finding, checked))
    if (undo === null) return
    tellUndoably(status === 'raised' ? words.numbersMarked() : words.numbersChecked(), undo)
  }
  const figure = {
    id: `${first} ${second}`,
    text: words.numbersAlikePair({ first: text(first), second: text(second) }),
    note: words.numbersAlikePlace({ first: lane(first), second: lane(second) }),
    steps: [first, second],
    parts: [],
  }
  return (
    <li className={styles['pair']}>
      <ul className={styles['list']}>
        <FigureRow figure={figure} />
      </ul>
      {!isReadOnly && (
        <div className={styles['answers']}>
          <Button onPress={() => raise('raised')}>{words.numbersMark()}</Button>
          <Button onPress={() => raise('checked')}>{words.numbersNotSo()}</Button>
          <Button variant="quiet" onPress={onLater}>
            {words.numbersLater()}
          </Button>
        </div>
      )}
    </li>
  )
}
