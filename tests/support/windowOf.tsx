import { render } from '@testing-library/react'
import type { ReactElement } from 'react'
import type { StoreApi } from 'zustand/vanilla'
import type { Session } from '../../src/model/session'
import { createActs, type Acts } from '../../src/store/acts'
import { createSessionStore, type SessionStore } from '../../src/store/createSessionStore'
import { createDeviceSettings, type DeviceSettingsStore } from '../../src/store/deviceSettings'
import { ActsContext, DeviceSettingsContext, SessionStoreContext } from '../../src/store/useSession'
import './screen'

/** A window with a session open: its store, its acts and the settings of its device, none of them kept. */
export interface TestWindow {
  readonly store: StoreApi<SessionStore>
  readonly acts: Acts
  readonly settings: StoreApi<DeviceSettingsStore>
}

/** Draws a part of the screen in a window where this session is open. */
export function windowOf(session: Session, part: ReactElement): TestWindow {
  const store = createSessionStore()
  store.getState().open(session)
  const acts = createActs()
  const settings = createDeviceSettings(null)
  render(
    <SessionStoreContext value={store}>
      <ActsContext value={acts}>
        <DeviceSettingsContext value={settings}>{part}</DeviceSettingsContext>
      </ActsContext>
    </SessionStoreContext>,
  )
  return { store, acts, settings }
}
