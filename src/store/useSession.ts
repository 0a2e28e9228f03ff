import {
  createContext,
  createElement,
  type ReactNode,
  useCallback,
  useContext,
  useEffect,
  useLayoutEffect,
  useRef,
} from 'react'
import { useStore } from 'zustand/react'
import type { StoreApi } from 'zustand/vanilla'
import type { Command } from '../commands/command'
import type { Session } from '../model/session'
import type { Act, ActName, Acts } from './acts'
import type { SessionStore } from './createSessionStore'
import type { LockWatch } from './deviceLock'
import type { DeviceSettingsStore } from './deviceSettings'
import { followSelection } from './followSelection'

/** The store of this window. Given by `App`. */
export const SessionStoreContext = createContext<StoreApi<SessionStore> | null>(null)

/** What can be done in this window. Given by `App`. */
export const ActsContext = createContext<Acts | null>(null)

/** The settings of this device. Given by `App`. */
export const DeviceSettingsContext = createContext<StoreApi<DeviceSettingsStore> | null>(null)

/** The lock of this device. Given by `App`. */
export const LockContext = createContext<LockWatch | null>(null)

/** What a window gives to everything that is drawn in it. */
export interface ContextsProps {
  readonly store: StoreApi<SessionStore>
  readonly acts: Acts
  readonly settings: StoreApi<DeviceSettingsStore>
  readonly lock: LockWatch
  readonly children: ReactNode
}

/** Gives the store, the acts, the settings and the lock of this window to what is drawn in it. */
export function Contexts({ store, acts, settings, lock, children }: ContextsProps): ReactNode {
  const locked = createElement(LockContext, { value: lock }, children)
  const settled = createElement(DeviceSettingsContext, { value: settings }, locked)
  return createElement(
    SessionStoreContext,
    { value: store },
    createElement(ActsContext, { value: acts }, settled),
  )
}

/** The lock of this device, to be set and taken off. */
export function useLockWatch(): LockWatch {
  return given(useContext(LockContext), 'LockContext')
}

/** The store itself, for what is done on an event. */
export function useSessionStore(): StoreApi<SessionStore> {
  return given(useContext(SessionStoreContext), 'SessionStoreContext')
}

/** The one door to a change, as `SessionStore.run`: true when the command applied. */
export function useRun(): (command: Command, options?: { readonly coalesce?: string }) => boolean {
  const store = useSessionStore()
  return useCallback((command, options) => store.getState().run(command, options), [store])
}

/**
 * Runs a command and gives a way to take back exactly that, or null when it did not apply. Taking it back says
 * false when something was done since: then undo would take back another thing.
 */
export function useRunUndoably(): (command: Command) => (() => boolean) | null {
  const store = useSessionStore()
  return useCallback(
    (command) => {
      if (!store.getState().run(command)) return null
      const done = store.getState().session
      return () => store.getState().session === done && store.getState().undo()
    },
    [store],
  )
}

/** A part of the store's state. The selector gives a value it finds, not one it makes anew each time. */
export function useSession<T>(selector: (store: SessionStore) => T): T {
  return useStore(useSessionStore(), selector)
}

/** A part of the open session. Throws when none is open: such a screen must not be drawn then. */
export function useOpenSession<T>(selector: (session: Session) => T): T {
  return useSession(({ session }) => selector(given(session, 'an open session')))
}

/** The panel beside the wall follows what is selected while this component is mounted, as `followSelection` says. */
export function useFollowing(): void {
  const store = useSessionStore()
  useEffect(() => followSelection(store), [store])
}

/** The acts of this window, for menus, keys and the find list. */
export function useActs(): Acts {
  return given(useContext(ActsContext), 'ActsContext')
}

/** Offers an act while this component is mounted. The act may change with every render. */
export function useAct(name: ActName, act: Act): void {
  const acts = useActs()
  const latest = useRef(act)
  useLayoutEffect(() => {
    latest.current = act
  })
  useEffect(() => {
    return acts.register(name, { run: () => latest.current.run(), can: () => latest.current.can?.() ?? true })
  }, [acts, name])
}

/** The settings of this device, and `change`. */
export function useDeviceSettings(): DeviceSettingsStore {
  return useStore(given(useContext(DeviceSettingsContext), 'DeviceSettingsContext'))
}

function given<T>(value: T | null, name: string): T {
  if (value === null) throw new Error(`${name} is missing`)
  return value
}
