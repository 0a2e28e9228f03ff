import { useEffect } from 'react'
import { KEYS } from '../../../store/keyTable'
import { useSession, useSessionStore } from '../../../store/useSession'
import { late } from '../../../ui/late'
import { hush } from '../../../ui/tell'
import { useEver } from '../../../ui/useEver'
import { whenIdle } from '../../../ui/whenIdle'
import { chordText } from '../../../words/chordWords'
import * as words from '../../../words/compiled/messages.js'
import { nameOfFindingKind } from '../../../words/names'
import { useWatched } from '../watched'
import { MARK_ACTS } from './marking'
import { modeOf } from './mode'
import { useFocusOnWall } from './useFocusOnWall'
import styles from './WallModes.module.css'

/** Fetched in the wall's first idle moment, so that it takes letters as soon as somebody asks for it. */
export const LateConnectList = late(async () => (await import('./ConnectList')).ConnectList)

/** What the next keys mean, said over the foot of the wall while they mean something of their own. */
export function WallModes() {
  useFocusOnWall()
  const kind = useWatched(modeOf(useSessionStore()), (mode) => mode.kind)
  useEffect(() => {
    // A message bar lies over the same foot; whoever goes on to a mark or a move has read it.
    if (kind !== 'none') hush()
  }, [kind])
  const wasConnecting = useEver(useSession(({ view }) => view.connecting !== null))
  useEffect(() => whenIdle(() => void LateConnectList.fetch().catch(() => undefined)), [])
  return (
    <>
      {wasConnecting && <LateConnectList />}
      {kind === 'moving' && <p className={styles['hint']}>{words.scribeMoving()}</p>}
      {kind === 'marking' && <MarkLetters />}
    </>
  )
}

function MarkLetters() {
  const letters = KEYS.flatMap(({ chord, act }) => {
    const [, letter] = /^X (.)$/.exec(chord) ?? []
    const mark = MARK_ACTS.find((each) => each.act === act)
    return letter === undefined || mark === undefined ? [] : [{ letter, kind: mark.kind }]
  })
  return (
    <div className={styles['hint']}>
      <p>{words.scribeMarkHint()}</p>
      <ul className={styles['letters']}>
        {letters.map(({ letter, kind }) => (
          <li key={letter}>
            <kbd className={styles['letter']}>{chordText(letter, { hasCommandKey: false })}</kbd>
            {nameOfFindingKind(kind)}
          </li>
        ))}
      </ul>
    </div>
  )
}
