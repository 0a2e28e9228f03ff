import { useMemo } from 'react'
import { keptIn, tableMarkOf, type Kept } from '../../commands/tables/handouts'
import { useOpenSession, useSession } from '../../store/useSession'
import { FilesButton } from '../../ui/FilesButton'
import { Notice } from '../../ui/Notice'
import * as words from '../../words/compiled/messages.js'
import { momentInWords } from '../../words/momentInWords'
import { GiveBack } from './GiveBack'
import { HandOut } from './HandOut'
import type { Prepare } from './Prepare'
import styles from './Tables.module.css'
import { Undecided } from './Undecided'
import type { Arrivals } from './useArrivals'

export interface TablesHomeProps {
  readonly prepare: Prepare
  readonly arrivals: Arrivals
}

/** What can be done about tables, and where each of them stands. */
export function TablesHome({ prepare, arrivals }: TablesHomeProps) {
  const session = useOpenSession((open) => open)
  const readOnly = useSession((store) => store.readOnly)
  const kept = useMemo(() => keptIn(session), [session])
  const mark = useMemo(() => tableMarkOf(session), [session])
  const seen = tablesSeen(kept)
  return (
    <div className={styles['page']}>
      <p className={styles['soft']}>{words.tablesHint()}</p>
      {mark !== null && <GiveBack name={mark.name} prepare={prepare} />}
      <div className={styles['columns']}>
        <HandOut prepare={prepare} />
        <section className={styles['part']}>
          <h3 className={styles['title']}>{words.tablesTakeIn()}</h3>
          <p className={styles['soft']}>{words.tablesTakeInHint()}</p>
          {readOnly && <Notice kind="warning">{words.tablesReadOnly()}</Notice>}
          <div>
            <FilesButton
              accept=".json,application/json"
              multiple
              isDisabled={readOnly || arrivals.reading !== null}
              onFiles={(files) => void arrivals.take(files)}
            >
              {words.tablesChoose()}
            </FilesButton>
          </div>
          <output className={styles['part']}>
            {arrivals.reading !== null && <p>{words.tablesReading({ name: arrivals.reading })}</p>}
            {arrivals.said.map((sentence) => (
              <Notice key={sentence} kind="plain">
                {sentence}
              </Notice>
            ))}
          </output>
          {seen.length > 0 && (
            <>
              <h3 className={styles['title']}>{words.tablesSeen()}</h3>
              <ul className={styles['list']}>
                {seen.map(({ id, text }) => (
                  <li key={id}>{text}</li>
                ))}
              </ul>
            </>
          )}
        </section>
      </div>
      <Undecided session={session} pairs={kept.undecided} />
    </div>
  )
}

/** Each table once: when it came the last time, or when it got its file. */
function tablesSeen({ handedOut, takenIn }: Kept): readonly { readonly id: string; readonly text: string }[] {
  const back = new Set(takenIn.map(({ handout }) => handout))
  const time = (at: string): string => {
    const moment = Date.parse(at)
    return Number.isNaN(moment) ? '' : momentInWords(moment)
  }
  return [
    ...takenIn.map(({ session, name, at }) => ({
      id: session,
      text: words.tablesSeenIn({ name, time: time(at) }),
    })),
    ...handedOut
      .filter(({ id }) => !back.has(id))
      .map(({ id, name, at }) => ({ id, text: words.tablesSeenOut({ name, time: time(at) }) })),
  ]
}
