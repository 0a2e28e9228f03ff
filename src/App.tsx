import { lazy, type ReactNode, Suspense } from 'react'
import { useHashLocation } from 'wouter/use-hash-location'
import styles from './App.module.css'
import { readExample } from './exchange/readExample'
import { readSessionFile } from './exchange/readSessionFile'
import { Coming } from './features/coming/Coming'
import { Day } from './features/day/Day'
import { OpenedSession } from './features/day/OpenedSession'
import { Opening } from './features/day/Opening'
import { Page } from './features/day/Page'
import { ScreenTrouble } from './features/day/ScreenTrouble'
import { usePictureKept } from './features/day/usePictureKept'
import { type KeptCamera, usePlaceKept } from './features/day/usePlaceKept'
import { ImportAnywhere } from './features/start/ImportAnywhere'
import { addressOf, parseRoute, type Route, type ViewName } from './routes'
import type { Keeper } from './storage/keeper'
import type { Library, SavedView } from './storage/library'
import type { Acts } from './store/acts'
import type { OpenStore } from './store/createSessionStore'
import type { createDeviceSettings } from './store/deviceSettings'
import { ActsContext, DeviceSettingsContext, SessionStoreContext, useSession } from './store/useSession'
import type { Panel } from './store/view'
import { Language } from './ui/Language'
import { TellRegion } from './ui/tell'
import * as words from './words/compiled/messages.js'
import { formatLocale } from './words/formatLocale'

const Start = lazy(async () => ({ default: (await import('./features/start/Start')).Start }))
const SetUp = lazy(async () => ({ default: (await import('./features/set-up/SetUp')).SetUp }))
const Wall = lazy(async () => ({ default: (await import('./features/wall/Wall')).Wall }))
const Outline = lazy(async () => ({ default: (await import('./features/outline/Outline')).Outline }))
const FindingsList = lazy(async () => ({
  default: (await import('./features/findings/FindingsList')).FindingsList,
}))
const FindingPanel = lazy(async () => ({
  default: (await import('./features/findings/FindingPanel')).FindingPanel,
}))
const CardsPanel = lazy(async () => ({ default: (await import('./features/cards/CardsPanel')).CardsPanel }))
const StepPanel = lazy(async () => ({ default: (await import('./features/step-panel/StepPanel')).StepPanel }))
const FlowPanel = lazy(async () => ({ default: (await import('./features/step-panel/FlowPanel')).FlowPanel }))
const ExportMenu = lazy(async () => ({ default: (await import('./features/export/ExportMenu')).ExportMenu }))
const FindDialog = lazy(async () => ({ default: (await import('./features/find/FindDialog')).FindDialog }))
const KeysDialog = lazy(async () => ({ default: (await import('./features/keys/KeysDialog')).KeysDialog }))
const SettingsDialog = lazy(async () => ({
  default: (await import('./features/keys/SettingsDialog')).SettingsDialog,
}))
const SnapshotsDialog = lazy(async () => ({
  default: (await import('./features/snapshots/SnapshotsDialog')).SnapshotsDialog,
}))

export interface AppProps {
  readonly library: Library
  readonly store: OpenStore
  readonly acts: Acts
  readonly settings: ReturnType<typeof createDeviceSettings>
  readonly keeper: Keeper
}

function open(id: string): void {
  location.hash = addressOf(id)
}

/** Which screen. Composes and does nothing else. */
export function App({ library, store, acts, settings, keeper }: AppProps) {
  const [path] = useHashLocation()
  return (
    <Language locale={formatLocale()}>
      <SessionStoreContext value={store}>
        <ActsContext value={acts}>
          <DeviceSettingsContext value={settings}>
            <Guarded place={path} keeper={keeper}>
              <Screen route={parseRoute(path)} library={library} keeper={keeper} />
            </Guarded>
            <TellRegion />
          </DeviceSettingsContext>
        </ActsContext>
      </SessionStoreContext>
    </Language>
  )
}

/** A screen that may break without taking the rest along, and that may have to be fetched first. */
function Guarded({ place, keeper, children }: { place: string; keeper: Keeper; children: ReactNode }) {
  return (
    <ScreenTrouble place={place} onTrouble={() => void keeper.flush()}>
      <Suspense fallback={<Opening />}>{children}</Suspense>
    </ScreenTrouble>
  )
}

interface ScreenProps {
  readonly route: Route
  readonly library: Library
  readonly keeper: Keeper
}

function Screen({ route, library, keeper }: ScreenProps) {
  if (route.kind === 'lost') return <Page title={words.shellNowhereTitle()}>{words.shellNowhereText()}</Page>
  if (route.kind === 'start') {
    return <Start library={library} onOpen={open} openExample={readExample} readFile={readSessionFile} />
  }
  return (
    <OpenedSession key={route.id} library={library} id={route.id} view={route.view}>
      {(view, place, tryAgain) => (
        <SessionScreen
          id={route.id}
          view={view}
          place={place}
          tryAgain={tryAgain}
          library={library}
          keeper={keeper}
        />
      )}
    </OpenedSession>
  )
}

interface SessionScreenProps {
  readonly id: string
  readonly view: ViewName
  readonly place: SavedView | null
  readonly tryAgain: () => void
  readonly library: Library
  readonly keeper: Keeper
}

/** An open session: the day along the top, and the part of it that the address names. */
function SessionScreen({ id, view, place, tryAgain, library, keeper }: SessionScreenProps) {
  const keepCamera = usePlaceKept(library, id, view, place)
  usePictureKept(library, id)
  return (
    <Day
      sessionId={id}
      view={view}
      onTryAgain={tryAgain}
      exportMenu={
        <Suspense>
          <ExportMenu />
        </Suspense>
      }
    >
      <Guarded place={view} keeper={keeper}>
        {view === 'set-up' && <SetUp />}
        {view === 'map' && <MapPart camera={keepCamera} />}
        {view !== 'set-up' && view !== 'map' && <Coming view={view} sessionId={id} />}
      </Guarded>
      <ImportAnywhere library={library} readFile={readSessionFile} onOpen={open} />
      <Suspense>
        <FindDialog />
        <KeysDialog />
        <SettingsDialog />
        <SnapshotsDialog
          library={library}
          sessionId={id}
          onOpen={open}
          takeNow={async (name) => {
            await keeper.flush()
            await library.takeSnapshot(id, name)
          }}
        />
      </Suspense>
    </Day>
  )
}

/** A region that is fetched when it is first asked for. Meanwhile the wall stays, and keeps the focus. */
function Beside({ className, children }: { className: string | undefined; children: ReactNode }) {
  return (
    <Suspense>
      <div className={className}>{children}</div>
    </Suspense>
  )
}

/** The map: the wall, with the outline before it and, after it, the findings list and one panel. */
function MapPart({ camera }: { readonly camera: KeptCamera }) {
  const hasOutline = useSession((store) => store.view.outline)
  const hasFindings = useSession((store) => store.view.findingsList)
  const panel = useSession((store) => store.view.panel)
  return (
    <div className={styles['map']}>
      {hasOutline && (
        <div className={styles['start']}>
          <Beside className={styles['outline']}>
            <Outline />
          </Beside>
        </div>
      )}
      <div className={styles['wall']}>
        <Wall savedCamera={camera.saved} onCamera={camera.keep} />
      </div>
      <div className={styles['end']}>
        {hasFindings && (
          <Beside className={styles['list']}>
            <FindingsList />
          </Beside>
        )}
        {panel !== null && (
          <Beside className={styles['panel']}>
            <PanelShown panel={panel} />
          </Beside>
        )}
      </div>
    </div>
  )
}

function PanelShown({ panel }: { readonly panel: Panel }) {
  if (panel.kind === 'step') return <StepPanel id={panel.id} />
  if (panel.kind === 'flow') return <FlowPanel id={panel.id} />
  if (panel.kind === 'finding') return <FindingPanel id={panel.id} />
  return <CardsPanel about={panel.about} />
}
