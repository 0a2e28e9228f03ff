import type { SessionStore } from '../../../store/createSessionStore'
import type { StepId } from '../../../model/session'
import { createWatched, type Watched } from '../watched'
import type { Store } from './writing'

/** What the next keys mean on the wall. Asking for the other end of a flow is the store's `view.connecting`. */
export type Mode =
  | { readonly kind: 'none' }
  /** After X: the next letter is a mark. */
  | { readonly kind: 'marking' }
  /** After M: arrow keys move these steps until Enter or Escape. */
  | {
      readonly kind: 'moving'
      readonly ids: readonly StepId[]
      readonly mark: ReturnType<SessionStore['mark']>
    }

const NO_MODE: Mode = { kind: 'none' }

const modes = new WeakMap<Store, Watched<Mode>>()

/** The mode of this window's wall. */
export function modeOf(store: Store): Watched<Mode> {
  let mode = modes.get(store)
  if (mode === undefined) {
    mode = createWatched<Mode>(NO_MODE)
    modes.set(store, mode)
  }
  return mode
}

/** Back to what keys mean otherwise. */
export function leaveMode(store: Store): void {
  modeOf(store).set(NO_MODE)
}
