import { useEffect, useMemo, useRef, useState } from 'react'
import { newId } from '../../model/newId'
import { kindOfTrouble } from '../../storage/keepingTrouble'
import type { Library, SessionSummary } from '../../storage/library'
import { Button } from '../../ui/Button'
import { EmptyState } from '../../ui/EmptyState'
import { late } from '../../ui/late'
import { tell } from '../../ui/tell'
import { TextField } from '../../ui/TextField'
import * as words from '../../words/compiled/messages.js'
import { keepingSentence } from '../../words/keepingSentence'
import { matchesSearch } from './matchesSearch'
import { SessionCard, type CardAct } from './SessionCard'
import styles from './SessionList.module.css'
import { useGrowing } from './useGrowing'
import { useNow } from './useNow'

const RenameSession = late(async () => (await import('./RenameSession')).RenameSession)

/** Cards drawn at first: more than fill a large screen. */
const CARDS_AT_FIRST = 48

/** Does something with what is kept; when that cannot be done, says why. */
async function attempt(work: () => Promise<void>): Promise<void> {
  try {
    await work()
  } catch (error) {
    const reason = keepingSentence(kindOfTrouble(error))
    tell({ text: words.startNotDone({ reason }), kind: 'danger' })
  }
}

async function duplicate(library: Library, id: string, title: string): Promise<void> {
  await library.duplicate(id, newId(), words.startCopyOf({ title }))
  tell({ text: words.startDuplicated({ title: words.startCopyOf({ title }) }) })
}

async function remove(library: Library, id: string, title: string): Promise<void> {
  const undo = await library.remove(id)
  const bringBack = async (): Promise<void> => {
    await undo()
    tell({ text: words.startBack({ title }) })
  }
  tell({
    text: words.startDeleted({ title }),
    actions: [{ label: words.startUndo(), onPress: () => void attempt(bringBack) }],
  })
}

export interface SessionListProps {
  readonly library: Library
  readonly sessions: readonly SessionSummary[]
  readonly onOpen: (id: string) => void
  /** Asks whether this session is to be deleted for good. */
  readonly onErase: (session: SessionSummary) => void
}

/** The sessions kept on this device as cards, the last changed first, with a search as one types. */
export function SessionList({ library, sessions, onOpen, onErase }: SessionListProps) {
  const [typed, setTyped] = useState('')
  const [renaming, setRenaming] = useState<SessionSummary | null>(null)
  const heading = useRef<HTMLHeadingElement>(null)
  const [leaving, setLeaving] = useState<string | null>(null)
  const isGone = leaving !== null && !sessions.some((session) => session.id === leaving)
  const now = useNow()
  const found = useMemo(
    () => sessions.filter((session) => matchesSearch(session, typed.trim())),
    [sessions, typed],
  )
  const end = useRef<HTMLDivElement>(null)
  const { shown, more } = useGrowing(CARDS_AT_FIRST, typed.trim(), end)

  useEffect(() => {
    // The card went, and with it the focus, which its closed menu had given back to it.
    if (isGone && document.activeElement === document.body) heading.current?.focus()
  }, [isGone])

  function act(session: SessionSummary, chosen: CardAct): void {
    const { id } = session
    const title = session.title.trim() || words.dayUntitled()
    if (chosen === 'open') onOpen(id)
    else if (chosen === 'rename') setRenaming(session)
    else if (chosen === 'duplicate') void attempt(() => duplicate(library, id, title))
    else {
      setLeaving(id)
      if (chosen === 'erase') onErase(session)
      else void attempt(() => remove(library, id, title))
    }
  }

  const count = sessions.length
  return (
    <section className={styles['sessions']} aria-labelledby="your-sessions">
      <div className={styles['head']}>
        <h2 id="your-sessions" ref={heading} tabIndex={-1} className={styles['heading']}>
          {words.startYours()}
        </h2>
        {count > 0 && (
          <>
            <output className={styles['count']}>
              {found.length === count
                ? words.startCount({ count })
                : words.startFound({ found: found.length, count })}
            </output>
            <div className={styles['search']}>
              <TextField
                label={words.startSearch()}
                placeholder={words.startSearchExample()}
                type="search"
                hideLabel
                value={typed}
                onChange={setTyped}
              />
            </div>
          </>
        )}
      </div>
      {count === 0 && <EmptyState title={words.startEmptyTitle()} hint={words.startEmptyHint()} />}
      {count > 0 && found.length === 0 && (
        <EmptyState
          title={words.startNoneFound({ text: typed.trim() })}
          hint={words.startNoneFoundHint()}
          action={<Button onPress={() => setTyped('')}>{words.startShowAll()}</Button>}
        />
      )}
      <ul className={styles['cards']}>
        {found.slice(0, shown).map((session) => (
          <li key={session.id}>
            <SessionCard session={session} now={now} onAct={(chosen) => act(session, chosen)} />
          </li>
        ))}
      </ul>
      {shown < found.length && (
        <div ref={end} className={styles['more']}>
          <Button onPress={more}>
            {words.startShowMore({ count: Math.min(CARDS_AT_FIRST, found.length - shown) })}
          </Button>
        </div>
      )}
      {renaming !== null && (
        <RenameSession
          title={renaming.title}
          onClose={() => setRenaming(null)}
          onRename={(title) => void attempt(() => library.rename(renaming.id, title))}
        />
      )}
    </section>
  )
}
