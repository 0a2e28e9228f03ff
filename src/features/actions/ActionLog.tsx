import { Plus } from 'lucide-react'
import { useState } from 'react'
import { logAction } from '../../commands/logAction'
import type { Action, IsoDate, LogLine } from '../../model/session'
import { useRun, useSession } from '../../store/useSession'
import { Button } from '../../ui/Button'
import { TextField } from '../../ui/TextField'
import * as words from '../../words/compiled/messages.js'
import { dayInWords } from '../../words/dayInWords'
import { nameOfActionStatus } from '../../words/names'
import styles from './Actions.module.css'

export interface ActionLogProps {
  readonly action: Action
  readonly today: IsoDate
}

/** What happened to an action, by day, the latest last; and a box for what happened today. */
export function ActionLog({ action: { id, log, status }, today }: ActionLogProps) {
  const run = useRun()
  const isReadOnly = useSession(({ readOnly }) => readOnly)
  const [text, setText] = useState('')

  function add(): void {
    if (text.trim() !== '' && run(logAction(id, { date: today, status, text: text.trim() }))) setText('')
  }

  return (
    <section className={styles['log']}>
      <h3 className={styles['small']}>{words.actionsLog()}</h3>
      {log.length === 0 ? (
        <p className={styles['soft']}>{words.actionsLogNone()}</p>
      ) : (
        <ol className={styles['lines']}>
          {numbered(log).map(({ line, place }) => (
            <li key={place}>
              <strong>{headOf(line)}</strong>
              {line.text !== '' && <span dir="auto">{line.text}</span>}
            </li>
          ))}
        </ol>
      )}
      <TextField
        label={words.actionsLogText()}
        value={text}
        onChange={setText}
        onSubmit={add}
        isReadOnly={isReadOnly}
      />
      <div>
        <Button icon={<Plus aria-hidden />} isDisabled={isReadOnly || text.trim() === ''} onPress={add}>
          {words.actionsLogAdd()}
        </Button>
      </div>
    </section>
  )
}

function headOf({ date, status }: LogLine): string {
  const name = nameOfActionStatus(status)
  return date === null
    ? words.actionsLogUndated({ status: name })
    : words.actionsLogLine({ day: dayInWords(date), status: name })
}

function numbered(log: readonly LogLine[]): readonly { readonly line: LogLine; readonly place: number }[] {
  return log.map((line, place) => ({ line, place }))
}
