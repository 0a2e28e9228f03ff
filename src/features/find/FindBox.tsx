import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react'
import type { MapId } from '../../model/session'
import { find } from '../../model/table'
import type { ActName } from '../../store/acts'
import { hasCommandKey } from '../../store/chord'
import { KEYS } from '../../store/keyTable'
import { useMapShown } from '../../store/useMapShown'
import { useActs, useOpenSession, useSession } from '../../store/useSession'
import { EmptyState } from '../../ui/EmptyState'
import { SearchList } from '../../ui/SearchList'
import { takeTyping } from '../../ui/typedAhead'
import { chordText } from '../../words/chordWords'
import * as words from '../../words/compiled/messages.js'
import { nameOfMap } from '../../words/nameOfMap'
import styles from './FindBox.module.css'
import { findThings } from './findThings'
import { commandThings, findables, findablesElsewhere, type Thing, type ThingKind } from './things'

const KIND_NAMES: Readonly<Record<ThingKind, () => string>> = {
  step: words.findKindStep,
  lane: words.findKindLane,
  stage: words.findKindStage,
  finding: words.findKindFinding,
  card: words.findKindCard,
  command: words.findKindCommand,
}

/** What was chosen, and whether to write the step after it at once. */
export interface Chosen {
  readonly thing: Thing
  readonly next: 'go' | 'write'
}

export interface FindBoxProps {
  readonly onChoose: (chosen: Chosen) => void
  /** The box has left the page. */
  readonly onGone: () => void
}

/** The box and the list of what it finds, each with its kind and where it is. */
export function FindBox({ onChoose, onGone }: FindBoxProps) {
  const [query, setQuery] = useState('')
  const found = useFound(query)
  const mapShown = useMapShown()
  const maps = useOpenSession((session) => session.maps)
  const gone = useRef(onGone)
  useEffect(() => {
    gone.current = onGone
  })
  useLayoutEffect(() => () => gone.current(), [])

  function mapName(id: MapId): string {
    const map = find(maps, id)
    return map === undefined ? '' : nameOfMap(map)
  }

  function choose(key: string, next: Chosen['next']): void {
    const thing = found.find((each) => each.key === key)
    if (thing !== undefined) onChoose({ thing, next: thing.kind === 'step' ? next : 'go' })
  }

  /** What was typed while the box was on its way. */
  function takeAhead(): void {
    const typed = takeTyping()
    if (typed !== '') setQuery((before) => before + typed)
  }

  return (
    <div className={styles['found']} onFocus={takeAhead}>
      <SearchList
        label={words.findLabel()}
        hint={[words.findHint({ keys: chordText('Mod+Enter', { hasCommandKey: hasCommandKey() }) }), mapShown]
          .join(' ')
          .trim()}
        listLabel={words.findResults()}
        query={query}
        onQuery={setQuery}
        options={found.map((thing) => ({
          id: thing.key,
          kind: KIND_NAMES[thing.kind](),
          text: thing.text,
          detail: thing.kind === 'command' ? keysOf(thing.id) : thing.where,
          ...(thing.map !== undefined && { group: words.findOnMap({ name: mapName(thing.map) }) }),
        }))}
        onChoose={(key) => choose(key, 'go')}
        onChooseAndGoOn={(key) => choose(key, 'write')}
        count={words.findCount({ count: found.length })}
      />
      {query.trim() !== '' && found.length === 0 && (
        <EmptyState title={words.findNothing({ query: query.trim() })} hint={words.findNothingHint()} />
      )}
    </div>
  )
}

/** Acts that mean something only where the hands are. */
const ONLY_KEYS: ReadonlySet<ActName> = new Set([
  'find',
  'escape',
  'goLeft',
  'goRight',
  'goUp',
  'goDown',
  'chooseMark',
  'moveByArrows',
])

/** What is on the map that is shown, then what is on each other one. With nothing asked yet, the commands that can be done now: so the list shows what the program can do. */
function useFound(query: string): readonly Thing[] {
  const session = useOpenSession((open) => open)
  const map = useSession(({ view }) => view.map)
  const acts = useActs()
  return useMemo(() => {
    const able = acts.names().filter((act) => !ONLY_KEYS.has(act) && acts.can(act))
    if (query.trim() === '') return commandThings(able)
    return [
      ...findThings(findables(session, map, able), query),
      ...session.maps.flatMap(({ id }) =>
        id === map ? [] : findThings(findablesElsewhere(session, id), query),
      ),
    ]
  }, [acts, map, query, session])
}

function keysOf(act: string): string {
  const chords = KEYS.filter((binding) => binding.act === act)
  return chords.map(({ chord }) => chordText(chord, { hasCommandKey: hasCommandKey() })).join(' / ')
}
