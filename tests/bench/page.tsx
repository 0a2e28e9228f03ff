import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from '../../src/App'
import { keep } from '../../src/storage/keeper'
import { lateLibrary } from '../../src/storage/lateLibrary'
import type { Library } from '../../src/storage/library'
import { openLibrary } from '../../src/storage/openLibrary'
import { createActs } from '../../src/store/acts'
import { createSessionStore } from '../../src/store/createSessionStore'
import { watchLock } from '../../src/store/deviceLock'
import { createDeviceSettings, settingsPlace } from '../../src/store/deviceSettings'
import '../../src/styles/base.css'
import { answeringFromMemory } from './answeringFromMemory'
import { momentsOf } from './moments'

/** As in `src/main.tsx`, with a door for the runner. */
async function openHere(): Promise<Library> {
  const opened = await openLibrary()
  if (opened.kind !== 'open') throw new Error('this browser keeps nothing')
  return opened.library
}

const kept = lateLibrary(openHere())
const held = answeringFromMemory(kept)
const { library } = held
const store = createSessionStore()
const acts = createActs()
const settings = createDeviceSettings(settingsPlace())
const keeper = keep({
  library,
  subscribe: (listener) => store.subscribe(({ session, urgency }) => listener(session, urgency)),
  onStatus: ({ state, at, trouble }) => store.getState().setSaving({ state, at, trouble }),
  now: Date.now,
})

declare global {
  // Fetches what measures the open program. Not before it is there: what it needs would be counted as the program's.
  var __equip: () => Promise<void>
}

globalThis.__moments = momentsOf(store)
globalThis.__equip = async () => {
  const { measuresOf } = await import('./measures')
  globalThis.__measure = measuresOf({ kept, store, acts, keeper })
}

async function offerHooks(): Promise<void> {
  const { offerPeerHooks } = await import('./peerHooks')
  offerPeerHooks({ library, held, store, acts })
}
// They begin a session of their own, which our own runner has no use for.
if (!new URLSearchParams(location.search).has('measure')) void offerHooks()

const root = document.getElementById('root')
if (root === null) throw new Error('index.html has no #root')
createRoot(root).render(
  <StrictMode>
    <App
      library={library}
      store={store}
      acts={acts}
      settings={settings}
      keeper={keeper}
      lock={watchLock(null, window)}
    />
  </StrictMode>,
)
