import { clipText, copySteps, parseClip } from '../../../commands/clip'
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
}

/**
 * Pastes steps, or lines of text as steps, after the meant step. Text is all that is read, never its markup;
 * a picture or a file gets a sentence. False when the clipboard holds nothing at all.
 */
export function pasteFrom(clipboard: DataTransfer, store: Store, scene: Scene): boolean {
  const { session, view, readOnly } = store.getState()
  if (session === null) return false
  if (readOnly) {
    store.getState().announce(words.scribeReadOnly())
    return true
  }
  const after = meantStep(store.getState())
  const place = placeAfter(scene, session, view.map, after)
  const clip = parseClip(clipboard.getData(OWN_TYPE))
  const text = clipboard.getData('text/plain')
  if (clip !== null) runAndSelect(store, pasteSteps(clip, { map: view.map, ...place }, newId))
  else if (linesOf(text).length > 0) pasteLines(store, text, { ...place, after })
  else if (clipboard.types.length > 0) tell({ text: words.scribePasteNoText(), kind: 'warning' })
  else return false
  return true
}
