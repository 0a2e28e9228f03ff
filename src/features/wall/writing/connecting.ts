import { connectSteps, leadsTo } from '../../../commands/connectSteps'
import { newId } from '../../../model/newId'
import { inReadingOrder } from '../../../model/readingOrder'
import { stepsOfMap } from '../../../model/mapOf'
import type { MapId, Session, Step, StepId } from '../../../model/session'
import type { View } from '../../../store/view'
import * as words from '../../../words/compiled/messages.js'
import { markTogether } from './marking'
import { saysStep } from './saysPlace'
import { meantStep, meantSteps, reveal } from './selected'
import type { Store } from './writing'

export type Connecting = NonNullable<View['connecting']>

/** C: with two steps selected joins the first to the second; with one it asks for the other. False with none. */
export function connect(store: Store): boolean {
  const state = store.getState()
  const steps = meantSteps(state)
  const [from, to] = steps
  if (from === undefined || state.readOnly) return false
  if (to !== undefined && steps.length === 2) return joinTo(store, { from, purpose: 'flow' }, to)
  const one = meantStep(state)
  if (one === null) return false
  state.select([one])
  state.setView({ connecting: { from: one, purpose: 'flow' } })
  return true
}

/** The other end was chosen: the hands go back to where they began. */
export function joinTo(store: Store, { from, purpose }: Connecting, to: StepId): boolean {
  leaveConnecting(store)
  if (purpose === 'duplication') return markTogether(store, 'duplication', [from, to])
  const joined = store.getState().run(connectSteps({ id: newId(), from, to }))
  const state = store.getState()
  if (state.session === null) return joined
  const ends = { from: saysStep(state.session, from), to: saysStep(state.session, to) }
  state.announce(joined ? words.scribeConnected(ends) : words.scribeAlreadyConnected())
  return joined
}

/** Nobody is asked any more; the focus goes back to the first step. */
export function leaveConnecting(store: Store): void {
  const { connecting } = store.getState().view
  if (connecting === null) return
  store.getState().setView({ connecting: null })
  reveal(store, connecting.from)
}

/** The steps that may be the other end, in reading order: not the step itself, nor one it leads to already. */
export function otherEnds(session: Session, map: MapId, { from, purpose }: Connecting): readonly Step[] {
  return inReadingOrder(session, stepsOfMap(session, map)).filter(
    ({ id }) => id !== from && (purpose === 'duplication' || !leadsTo(session, from, id)),
  )
}

/**
 * The steps that a few letters mean: first those that begin so, then those with a word that does, then those
 * that hold the letters anywhere; each in reading order. Capitals and accents do not count.
 */
export function stepsMeant(steps: readonly Step[], letters: string): readonly Step[] {
  const asked = plain(letters)
  if (asked === '') return steps
  const ranked = steps.map((step) => ({ step, rank: rankOf(plain(step.text), asked) }))
  return [0, 1, 2].flatMap((rank) => ranked.filter((each) => each.rank === rank).map(({ step }) => step))
}

function rankOf(text: string, asked: string): number {
  if (text.startsWith(asked)) return 0
  if (text.includes(` ${asked}`)) return 1
  return text.includes(asked) ? 2 : 3
}

function plain(text: string): string {
  return text
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[\s\p{P}]+/gu, ' ')
    .trim()
    .toLowerCase()
}
