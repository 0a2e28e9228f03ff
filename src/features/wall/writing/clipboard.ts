import type { RefObject } from 'react'
import { clipText, copySteps, isClipText } from '../../../commands/clip'
import { deleteSteps } from '../../../commands/deleteSteps'
import { linesOf } from '../../../commands/addLines'
import { pasteSteps } from '../../../commands/pasteSteps'
import { newId } from '../../../model/newId'
import type { Session, StepId } from '../../../model/session'
import { find } from '../../../model/table'
import type { Scene } from '../../../scene/scene'
import { tell } from '../../../ui/tell'
import * as words from '../../../words/compiled/messages.js'
import { placeAfter } from './beginWriting'
import { pasteLines, runAndSelect } from './pasteLines'
import { meantStep, meantSteps, nearest, reveal } from './selected'
import type { Store } from './writing'

/** Steps as they are, for this program alone; other programs read the lines of text beside them. */
const OWN_TYPE = 'application/x-throughline'

/** The gate that a clip passes is large: fetched with the first copy, before anything can be pasted. */
const fetchGate = () => import('../../../commands/parseClip')

/** Puts the meant steps on the clipboard. False when none is meant. */
export function copyTo(clipboard: DataTransfer, store: Store): boolean {
  const state = store.getState()
  const steps = meantSteps(state)
  if (state.session === null || steps.length === 0) return false
  put(clipboard, state.session, steps)
  state.announce(words.scribeCopied({ count: steps.length }))
  return true
}

/** As copy, and takes the steps away; the flow around them is healed, and the hands go to the nearest that stays. */
export function cutTo(clipboard: DataTransfer, store: Store, scene: Scene): boolean {
  const state = store.getState()
  const steps = meantSteps(state)
  const next = nearest(scene, steps)
  if (state.session === null || !state.run(deleteSteps(steps, newId))) return false
  put(clipboard, state.session, steps)
  state.announce(words.scribeCut({ count: steps.length }))
  if (next !== null) reveal(store, next)
  return true
}

function put(clipboard: DataTransfer, session: Session, ids: readonly StepId[]): void {
  const clip = copySteps(session, ids)
  const lines = clip.steps.map(({ lane, text }) => {
    const name = find(session.lanes, lane)?.name
    const line = text.replaceAll(/\s+/g, ' ').trim()
    return name === undefined ? line : `${words.scribeAddressed({ lane: name })}${line}`
  })
  clipboard.setData('text/plain', lines.join('\n'))
  clipboard.setData(OWN_TYPE, clipText(clip))
  // Without it a paste still has the lines of text.
  fetchGate().catch(() => undefined)
}

/**
 * Pastes steps, or lines of text as steps, after the meant step. Text is all that is read, never its markup;
 * a picture or a file gets a sentence. False when the clipboard holds nothing at all.
 */
export function pasteFrom(clipboard: DataTransfer, store: Store, sceneRef: RefObject<Scene>): boolean {
  const { session, readOnly } = store.getState()
  if (session === null) return false
  if (readOnly) {
    store.getState().announce(words.scribeReadOnly())
    return true
  }
  // Read now: a clipboard is empty once its event is over.
  const own = clipboard.getData(OWN_TYPE)
  const text = clipboard.getData('text/plain')
  const holds = clipboard.types.length > 0
  if (isClipText(own)) void pasteClip(own, text, store, sceneRef)
  else if (linesOf(text).length > 0) pasteText(text, store, sceneRef.current)
  else if (holds) tell({ text: words.scribePasteNoText(), kind: 'warning' })
  else return false
  return true
}

/** Pastes a clip; what the gate refuses is taken for its lines of text. */
async function pasteClip(own: string, text: string, store: Store, sceneRef: RefObject<Scene>): Promise<void> {
  const gate = await fetchGate().catch(() => null)
  const clip = gate?.parseClip(own) ?? null
  const { session, view } = store.getState()
  if (session === null) return
  if (clip === null) pasteText(text, store, sceneRef.current)
  else {
    const place = placeAfter(sceneRef.current, session, view.map, meantStep(store.getState()))
    runAndSelect(store, pasteSteps(clip, { map: view.map, ...place }, newId))
  }
}

function pasteText(text: string, store: Store, scene: Scene): void {
  const { session, view } = store.getState()
  if (session === null) return
  const after = meantStep(store.getState())
  pasteLines(store, text, { ...placeAfter(scene, session, view.map, after), after })
}
