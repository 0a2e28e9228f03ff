import { createStore, type StoreApi } from 'zustand/vanilla'

/** What is set on this device for every session: never session content. */
export interface DeviceSettings {
  /** Single letters act on the wall (WCAG 2.2, 2.1.4: they can be turned off). */
  readonly singleKeys: boolean
  /** Tab moves a note being written to another lane. Off: Tab leaves it, as everywhere. */
  readonly tabMovesLane: boolean
  /** How far the back row sits from the projected picture, m. */
  readonly backRowMetres: number
  /** How wide that picture is, m. */
  readonly pictureWidthMetres: number
}

export interface DeviceSettingsStore extends DeviceSettings {
  readonly change: (changes: Partial<DeviceSettings>) => void
}

const KEY = 'throughline.settings'

const DEFAULTS: DeviceSettings = {
  singleKeys: true,
  tabMovesLane: true,
  backRowMetres: 8,
  pictureWidthMetres: 2,
}

/** The settings kept on this device. Without a place to keep them they last as long as the window. */
export function createDeviceSettings(place: Storage | null): StoreApi<DeviceSettingsStore> {
  return createStore<DeviceSettingsStore>()((set, get) => ({
    ...read(place),
    change(changes) {
      set(changes)
      const { singleKeys, tabMovesLane, backRowMetres, pictureWidthMetres } = get()
      write(place, { singleKeys, tabMovesLane, backRowMetres, pictureWidthMetres })
    },
  }))
}

/** The device's own place for settings, or null where the browser keeps nothing for us. */
export function settingsPlace(): Storage | null {
  try {
    return globalThis.localStorage
  } catch {
    // A browser that blocks storage throws on the mere question; settings then last as long as the window.
    return null
  }
}

function read(place: Storage | null): DeviceSettings {
  let kept: unknown = null
  try {
    kept = JSON.parse(place?.getItem(KEY) ?? 'null')
  } catch {
    // Settings that cannot be read are worth less than a session that opens: begin with the defaults.
  }
  if (typeof kept !== 'object' || kept === null) return DEFAULTS
  const { singleKeys, tabMovesLane, backRowMetres, pictureWidthMetres } = kept as Partial<
    Record<keyof DeviceSettings, unknown>
  >
  return {
    singleKeys: typeof singleKeys === 'boolean' ? singleKeys : DEFAULTS.singleKeys,
    tabMovesLane: typeof tabMovesLane === 'boolean' ? tabMovesLane : DEFAULTS.tabMovesLane,
    backRowMetres: isLength(backRowMetres) ? backRowMetres : DEFAULTS.backRowMetres,
    pictureWidthMetres: isLength(pictureWidthMetres) ? pictureWidthMetres : DEFAULTS.pictureWidthMetres,
  }
}

function isLength(metres: unknown): metres is number {
  return typeof metres === 'number' && metres > 0 && metres <= 100
}

function write(place: Storage | null, settings: DeviceSettings): void {
  try {
    place?.setItem(KEY, JSON.stringify(settings))
  } catch {
    // A full or blocked store must not stop the setting from taking effect in this window.
  }
}
