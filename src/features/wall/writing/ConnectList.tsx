import { type KeyboardEvent, useState } from 'react'
import { find } from '../../../model/table'
import type { StepId } from '../../../model/session'
import { neighbour } from '../../../scene/neighbour'
import { hasCommandKey } from '../../../store/chord'
import { useOpenSession, useSession, useSessionStore } from '../../../store/useSession'
import { SearchList } from '../../../ui/SearchList'
import { chordText } from '../../../words/chordWords'
import * as words from '../../../words/compiled/messages.js'
import { notPlacedYet } from '../../../words/names'
import { useWallParts } from '../wallParts'
import { beginWriting } from './beginWriting'
import { joinTo, leaveConnecting, otherEnds, stepsMeant, type Connecting } from './connecting'
import styles from './ConnectList.module.css'
import { arrowOf } from './moving'
import { saysStep } from './saysPlace'

/** Most steps listed at once. */
const MOST_LISTED = 60

/** Asks for the other end of a flow or a duplication: while it is asked for, a list stands over the wall. */
export function ConnectList() {
  const connecting = useSession(({ view }) => view.connecting)
  if (connecting === null) return null
  return <OpenList key={`${connecting.from} ${connecting.purpose}`} connecting={connecting} />
}

function OpenList({ connecting }: { readonly connecting: Connecting }) {
  const store = useSessionStore()
  const { sceneRef } = useWallParts()
  const session = useOpenSession((open) => open)
  const map = useSession(({ view }) => view.map)
  const [letters, setLetters] = useState('')
  const [candidate, setCandidate] = useState<StepId | null>(null)
  const ends = stepsMeant(otherEnds(session, map, connecting), letters)
  const first = letters === '' ? ends.filter(({ id }) => id === candidate) : []
  const listed = [...first, ...ends.filter((step) => !first.includes(step))].slice(0, MOST_LISTED)
  const step = saysStep(session, connecting.from)
  const title =
    connecting.purpose === 'flow' ? words.scribeConnectTitle({ step }) : words.scribeTieTitle({ step })

  /** Arrow keys in an empty box go from step to step on the wall; Escape leaves. */
  function onKeyDown(event: KeyboardEvent): void {
    if (event.nativeEvent.isComposing) return
    const arrow = arrowOf(event.key)
    if (event.key === 'Escape') leaveConnecting(store)
    else if (letters === '' && arrow !== null) {
      const next = neighbour(sceneRef.current, candidate ?? connecting.from, arrow)
      if (next !== null && next !== connecting.from) setCandidate(next)
    } else return
    event.preventDefault()
    event.stopPropagation()
  }

  return (
    <section className={styles['list']} aria-label={title} onKeyDownCapture={onKeyDown}>
      <h2 className={styles['title']} dir="auto">
        {title}
      </h2>
      <SearchList
        label={title}
        hint={words.scribeConnectHint({ keys: chordText('Mod+Enter', { hasCommandKey: hasCommandKey() }) })}
        listLabel={words.scribeConnectList()}
        isPointedByFinger={globalThis.matchMedia?.('(pointer: coarse)').matches ?? false}
        query={letters}
        onQuery={setLetters}
        options={listed.map(({ id, text, lane, stage }) => ({
          id,
          text: text.trim() === '' ? words.scribeNotWritten() : text,
          detail: words.scribeMovedTo({
            lane: find(session.lanes, lane)?.name ?? notPlacedYet(),
            stage: find(session.stages, stage)?.name ?? notPlacedYet(),
          }),
        }))}
        onChoose={(id) => joinTo(store, connecting, id)}
        onChooseAndGoOn={(id) => {
          joinTo(store, connecting, id)
          beginWriting(store, sceneRef.current, { after: connecting.from })
        }}
        count={words.scribeConnectCount({ count: listed.length })}
      />
      {listed.length === 0 && (
        <p>{letters === '' ? words.scribeConnectNobody() : words.scribeConnectNotFound()}</p>
      )}
    </section>
  )
}
