import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from '../../src/App'
import { keep } from '../../src/storage/keeper'
import { lateLibrary } from '../../src/storage/lateLibrary'
import type { Library } from '../../src/storage/library'
import { memoryLibrary } from '../../src/storage/memoryLibrary'
import { openLibrary } from '../../src/storage/openLibrary'
import { createActs } from '../../src/store/acts'
import { createSessionStore } from '../../src/store/createSessionStore'
import { watchLock } from '../../src/store/deviceLock'
import { createDeviceSettings, settingsPlace } from '../../src/store/deviceSettings'
import '../../src/styles/base.css'
import { answeringFromMemory } from './answeringFromMemory'
import { measuresOf } from './measures'
import { offerPeerHooks } from './peerHooks'

/** As in `src/main.tsx`, with a door for the runner. */
async function openOrRemember(): Promise<Library> {
  const opened = await openLibrary()
  return opened.kind === 'open' ? opened.library : memoryLibrary()
}

const kept = lateLibrary(openOrRemember())
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

globalThis.__measure = measuresOf({ kept, store, acts, keeper })
// They begin a session of their own, which our own runner has no use for.
if (!new URLSearchParams(location.search).has('measure')) offerPeerHooks({ library, held, store, acts })

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
