import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './App'
import { onHandedOver } from './exchange/handOver'
import { folderFileName } from './exchange/folderFileName'
import { offlineProgram } from './offline/offlineProgram'
import { pageSurroundings } from './offline/surroundings'
import * as words from './words/compiled/messages.js'
import { keepingSentence } from './words/keepingSentence'
import { backUpAll } from './storage/backUpAll'
import { noteFile } from './storage/deviceNotes'
import { keep } from './storage/keeper'
import { lateLibrary } from './storage/lateLibrary'
import type { Library } from './storage/library'
import { openLibrary } from './storage/openLibrary'
import { askOnceToPersist } from './storage/persistence'
import { showing } from './storage/showing'
import { openVault } from './storage/vault/openVault'
import { createActs } from './store/acts'
import { watchLock } from './store/deviceLock'
import { createDeviceSettings, settingsPlace } from './store/deviceSettings'
import { createSessionStore } from './store/createSessionStore'
import './styles/base.css'

/** What every file of a whole session has in its name, locked or not. */
const SESSION_FILE = '.journey.json'

/** The sessions of this device, or, where a browser keeps nothing, of this window; the status then says so. */
async function openOrRemember(): Promise<Library> {
  const vault = openVault()
  const opened = await openLibrary(undefined, Date.now, vault)
  if (opened.kind === 'open') return opened.library
  // Fetched where it is needed, which is nearly nowhere.
  const { memoryLibrary } = await import('./storage/memoryLibrary')
  return memoryLibrary(Date.now, vault, opened.why)
}

const library = lateLibrary(openOrRemember())
const store = createSessionStore()
const acts = createActs()
const settings = createDeviceSettings(settingsPlace())

const keeper = keep({
  library,
  subscribe: (listener) =>
    store.subscribe(({ session, urgency, readOnly }) =>
      listener(session, urgency, readOnly ? 'read' : 'write'),
    ),
  onStatus: ({ state, at, trouble }) => {
    store.getState().setSaving({ state, at, trouble: trouble === null ? null : keepingSentence(trouble) })
    // Some browsers ask the person: once there is something to keep, and not before.
    if (state === 'saved' && at !== null) askOnceToPersist()
  },
  folderNames: (session, at) => folderFileName(session, new Date(at), words.dayUntitled()),
  now: Date.now,
})

// Newer code has been here: from then on this window only reads, whatever is opened in it.
library.onStanding((standing) => {
  if (standing === 'fine') return
  const onlyRead = (): void => {
    const { session, readOnly, setAccess } = store.getState()
    if (session !== null && !readOnly) setAccess('read')
  }
  onlyRead()
  store.subscribe(onlyRead)
})

keeper.file.onStanding((standing) => {
  if (standing.kind === 'kept' && standing.at !== null) noteFile(settingsPlace(), standing.at)
})
onHandedOver((name) => {
  const id = store.getState().session?.about.id
  if (id !== undefined) void library.noteHandedOut(id, name)
  if (name.includes(SESSION_FILE)) noteFile(settingsPlace(), Date.now())
})

// For so long no window deletes it for good.
const shows = showing()
store.subscribe(({ session }) => shows(session?.about.id ?? null))

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
      lock={watchLock(settingsPlace(), window)}
      offline={{ offline, backUp }}
    />
  </StrictMode>,
)
