import { Sparkles } from 'lucide-react'
import { type ReactNode, useEffect, useState } from 'react'
import { nextNewWayName, startNewWay } from '../../commands/startNewWay'
import { asIsMap, toBeMaps } from '../../model/mapOf'
import { newId } from '../../model/newId'
import type { JourneyMap } from '../../model/session'
import { useRunUndoably, useSession, useSessionStore } from '../../store/useSession'
import { Button } from '../../ui/Button'
import { EmptyState } from '../../ui/EmptyState'
import { Segments } from '../../ui/Segments'
import { tellUndoably } from '../../ui/tellUndoably'
import * as words from '../../words/compiled/messages.js'
import { changeOverlay, showsChanges } from './changeOverlay'
import { ChangeList } from './ChangeList'
import { MapSettings } from './MapSettings'
import { MapSwitcher } from './MapSwitcher'
import styles from './NewWay.module.css'
import { Prompts } from './Prompts'
import { Reminders } from './Reminders'
import { useToBe } from './useToBe'

/** The new way, worked out on the wall: started from what happens now, changed, and what changes told beside it. */
export function NewWay({ wall }: { readonly wall: ReactNode }) {
  const toBe = useToBe()
  return (
    <section aria-labelledby="new-way-title" className={styles['region']}>
      <header className={styles['header']}>
        <h2 id="new-way-title" className={styles['title']}>
          {words.newWayTab()}
        </h2>
        {toBe === null && <p className={styles['soft']}>{words.newWayIntro()}</p>}
        {toBe !== null && <MapSwitcher />}
        {toBe !== null && <Start isAnother />}
      </header>
      {toBe === null ? (
        <EmptyState title={words.newWayNone()} hint={words.newWayNoneHint()} action={<Start />} />
      ) : (
        <Worked toBe={toBe} wall={wall} />
      )}
    </section>
  )
}

/** Starts a new way and puts it on the wall. */
function Start({ isAnother }: { readonly isAnother?: true }) {
  const store = useSessionStore()
  const run = useRunUndoably()
  const isReadOnly = useSession(({ readOnly }) => readOnly)
  function start(): void {
    const { session } = store.getState()
    if (session === null) return
    const id = newId()
    const name = nextNewWayName(session)
    const undo = run(startNewWay({ id, name, from: asIsMap(session).id }, newId))
    if (undo === null) return
    store.getState().setView({ map: id, overlay: changeOverlay(id), spotlight: null })
    tellUndoably(words.newWayStarted({ name }), undo)
  }
  return (
    <Button
      variant={isAnother === undefined ? 'primary' : 'plain'}
      icon={<Sparkles aria-hidden />}
      isDisabled={isReadOnly}
      onPress={start}
    >
      {isAnother === undefined ? words.newWayStart() : words.newWayStartAnother()}
    </Button>
  )
}

const PARTS = ['changes', 'prompts', 'reminders'] as const
type Part = (typeof PARTS)[number]

const PART_NAMES: Readonly<Record<Part, () => string>> = {
  changes: words.newWayPartChanges,
  prompts: words.newWayPartPrompts,
  reminders: words.newWayPartReminders,
}

function Worked({ toBe, wall }: { readonly toBe: JourneyMap; readonly wall: ReactNode }) {
  const [part, setPart] = useState<Part>('changes')
  useOnWall(toBe)
  return (
    <>
      <div className={styles['columns']}>
        <div className={styles['beside']}>
          <Segments
            label={words.newWayParts()}
            value={part}
            options={PARTS.map((id) => ({ id, label: PART_NAMES[id]() }))}
            onChange={setPart}
          />
          {part === 'changes' && <ChangeList toBe={toBe.id} />}
          {part === 'prompts' && <Prompts toBe={toBe.id} />}
          {part === 'reminders' && <Reminders toBe={toBe.id} />}
        </div>
        <div className={styles['wall']}>{wall}</div>
      </div>
      <MapSettings key={toBe.id} map={toBe} />
    </>
  )
}

/** Here the new way is on the wall, with its signs; elsewhere what happens now, as everybody knows it. */
function useOnWall(toBe: JourneyMap): void {
  const store = useSessionStore()
  const { id } = toBe
  useEffect(() => {
    const { session, view, setView } = store.getState()
    const isThere = session !== null && toBeMaps(session).some((map) => map.id === view.map)
    setView({ ...(!isThere && { map: id }), overlay: changeOverlay(isThere ? view.map : id) })
    // Only as it is opened: from then on the switch decides.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [store])
  useEffect(
    () => () => {
      const { session, view, setView } = store.getState()
      if (session === null) return
      setView({
        map: asIsMap(session).id,
        spotlight: null,
        ...(showsChanges(view) && { overlay: null }),
      })
    },
    [store],
  )
}
