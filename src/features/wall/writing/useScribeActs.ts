import { type RefObject, useEffect } from 'react'
import { stepsOfMap } from '../../../model/mapOf'
import type { Scene } from '../../../scene/scene'
import type { SessionStore } from '../../../store/createSessionStore'
import type { Act, ActName } from '../../../store/acts'
import { useActs, useSessionStore } from '../../../store/useSession'
import { beginWriting } from './beginWriting'
import { connect, leaveConnecting } from './connecting'
import { MARK_ACTS, markDuplication, markEach, markGap } from './marking'
import { leaveMode, modeOf } from './mode'
import { beginMoving } from './moving'
import { meantSteps } from './selected'
import {
  clearSelection,
  deleteSelection,
  duplicateSelection,
  editOrWrite,
  goTo,
  hasDetails,
  openCards,
  openDetails,
  selectAll,
  tidy,
} from './stepActs'
import type { Store } from './writing'

/** How long the letters of marks are shown, as long as the key table waits for one, in ms. */
const LETTERS_SHOWN_MS = 3_000

/** Offers what a scribe does on the wall, for as long as the wall is there. */
export function useScribeActs(sceneRef: RefObject<Scene>): void {
  const store = useSessionStore()
  const acts = useActs()
  useEffect(() => {
    const offers = scribeActs(store, () => sceneRef.current)
    const withdrawals = [...offers].map(([name, act]) => acts.register(name, act))
    return () => {
      for (const withdraw of withdrawals) withdraw()
    }
  }, [acts, sceneRef, store])
}

function scribeActs(store: Store, scene: () => Scene): ReadonlyMap<ActName, Act> {
  const mayWrite = (): boolean => !store.getState().readOnly
  const whenMeant = (run: () => boolean): Act => ({
    run,
    can: () => mayWrite() && meantSteps(store.getState()).length > 0,
  })
  return new Map<ActName, Act>([
    ['writeStep', { run: () => beginWriting(store, scene()) !== null, can: mayWrite }],
    ['editOrWrite', { run: () => editOrWrite(store, scene()), can: mayWrite }],
    ['openDetails', { run: () => openDetails(store), can: () => hasDetails(store) }],
    ['openCards', { run: () => openCards(store) }],
    ['goLeft', { run: () => goTo(store, scene(), 'left') }],
    ['goRight', { run: () => goTo(store, scene(), 'right') }],
    ['goUp', { run: () => goTo(store, scene(), 'up') }],
    ['goDown', { run: () => goTo(store, scene(), 'down') }],
    ['connect', whenMeant(() => connect(store))],
    ['moveByArrows', whenMeant(() => beginMoving(store))],
    [
      'deleteSelection',
      {
        run: () => deleteSelection(store, scene()),
        can: () => mayWrite() && store.getState().selection.size > 0,
      },
    ],
    ['selectAll', { run: () => selectAll(store), can: () => hasSteps(store.getState()) }],
    ['duplicateSelection', whenMeant(() => duplicateSelection(store))],
    ['tidy', { run: () => tidy(store), can: () => mayWrite() && hasSteps(store.getState()) }],
    ['chooseMark', whenMeant(() => showMarkLetters(store))],
    ['markDuplication', whenMeant(() => markDuplication(store))],
    ['markGap', whenMeant(() => markGap(store))],
    ...MARK_ACTS.map(({ act, kind }) => [act, whenMeant(() => markEach(store, kind))] as const),
    ['escape', { run: () => letGo(store) }],
  ])
}

/** Escape: leaves what the keys meant, else lets go of what is selected. */
function letGo(store: Store): boolean {
  if (store.getState().view.connecting !== null) {
    leaveConnecting(store)
    return true
  }
  return clearSelection(store)
}

/** X: shows the letters until one is pressed or the time is over. */
function showMarkLetters(store: Store): boolean {
  const mode = modeOf(store)
  const marking = { kind: 'marking' } as const
  mode.set(marking)
  setTimeout(() => {
    if (mode.get() === marking) leaveMode(store)
  }, LETTERS_SHOWN_MS)
  return true
}

function hasSteps({ session, view }: Pick<SessionStore, 'session' | 'view'>): boolean {
  return session !== null && stepsOfMap(session, view.map).length > 0
}
