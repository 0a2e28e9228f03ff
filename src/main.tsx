import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './App'
import { offlineProgram } from './offline/offlineProgram'
import { pageSurroundings } from './offline/surroundings'
import * as words from './words/compiled/messages.js'
import { keepingSentence } from './words/keepingSentence'
import { backUpAll } from './storage/backUpAll'
import { keep } from './storage/keeper'
import { lateLibrary } from './storage/lateLibrary'
import type { Library } from './storage/library'
import { memoryLibrary } from './storage/memoryLibrary'
import { openLibrary } from './storage/openLibrary'
import { createActs } from './store/acts'
import { createDeviceSettings, settingsPlace } from './store/deviceSettings'
import { createSessionStore } from './store/createSessionStore'
import './styles/base.css'

/** The sessions of this device, or, where a browser keeps nothing, of this window; the status then says so. */
async function openOrRemember(): Promise<Library> {
  const opened = await openLibrary()
  return opened.kind === 'open' ? opened.library : memoryLibrary()
}

const library = lateLibrary(openOrRemember())
const store = createSessionStore()
const acts = createActs()
const settings = createDeviceSettings(settingsPlace())

const keeper = keep({
  library,
  subscribe: (listener) => store.subscribe(({ session, urgency }) => listener(session, urgency)),
  onStatus: ({ state, at, trouble }) =>
    store.getState().setSaving({ state, at, trouble: trouble === null ? null : keepingSentence(trouble) }),
  now: Date.now,
})

const offline = offlineProgram(pageSurroundings(settingsPlace()))
store.subscribe(({ session }) => offline.showsSession(session?.about.id ?? null))
// After the page itself is there: what is kept for later does not hold up what is looked at now.
addEventListener('load', () => void offline.begin())

/** A copy of every session, made before the program itself changes. Rejects when one cannot be made. */
async function backUp(): Promise<void> {
  await keeper.flush()
  await backUpAll(library, words.offlineCopyName())
}

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
      offline={{ offline, backUp }}
    />
  </StrictMode>,
)
