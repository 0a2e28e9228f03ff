import { type ReactNode, useEffect, useSyncExternalStore } from 'react'
import { useHashLocation } from 'wouter/use-hash-location'
import styles from './App.module.css'
import { readExample } from './exchange/readExample'
import { readSessionFile } from './exchange/readSessionFile'
import { CopiesNotices } from './features/copies/CopiesNotices'
import { WindowForgets } from './features/check/WindowForgets'
import { MayForget } from './features/copies/MayForget'
import { Day } from './features/day/Day'
import { OpenedSession } from './features/day/OpenedSession'
import { Opening } from './features/day/Opening'
import { Page } from './features/day/Page'
import { ScreenTrouble } from './features/day/ScreenTrouble'
import { usePictureKept } from './features/day/usePictureKept'
import { usePlaceKept } from './features/day/usePlaceKept'
import type { OfflineProps } from './features/offline/Offline'
import { Erasing } from './features/erase/Erasing'
import { ExportButton } from './features/export/ExportButton'
import { useOpenProjector } from './features/projector/useOpenProjector'
import { useViewShown } from './features/windows/useViewShown'
import { WhoWrites } from './features/windows/WhoWrites'
import { PrivateAdvice } from './features/privacy/PrivateAdvice'
import { RecoveryFirst } from './features/recovery/RecoveryFirst'
import { ImportAnywhere } from './features/start/ImportAnywhere'
import { fetchWall, MapPart, wallAlone } from './MapPart'
import { addressOf, parseRoute, type Route, type ViewName } from './routes'
import { isTablet } from './storage/deviceNotes'
import type { Keeper } from './storage/keeper'
import type { Library, SavedView } from './storage/library'
import type { SessionWindow } from './storage/sessionWindow'
import type { Acts } from './store/acts'
import type { OpenStore } from './store/createSessionStore'
import type { LockWatch } from './store/deviceLock'
import { settingsPlace, type createDeviceSettings } from './store/deviceSettings'
import { Contexts, useOpenSession, useSession } from './store/useSession'
import type { View } from './store/view'
import { Language } from './ui/Language'
import { late } from './ui/late'
import { LateMenuList } from './ui/Menu'
import { LateMessageBar, TellRegion } from './ui/tell'
import { useEver } from './ui/useEver'
import * as words from './words/compiled/messages.js'
import { formatLocale } from './words/formatLocale'

const Offline = late(
  async () => (await import('./features/offline/Offline')).Offline,
  <div className={styles['standing']} />,
)
const Start = late(async () => (await import('./features/start/Start')).Start, <Opening />)
const SetUp = late(async () => (await import('./features/set-up/SetUp')).SetUp, <Opening />)
const Projector = late(async () => (await import('./features/projector/Projector')).Projector, <Opening />)
const DayPart = late(async () => (await import('./DayParts')).DayPart, <Opening />)
const Feedback = late(async () => (await import('./features/feedback/Feedback')).Feedback, <Opening />)
const TabletsHere = late(async () => (await import('./features/feedback/TabletsHere')).TabletsHere)
const TablesPart = late(async () => (await import('./DayParts')).TablesPart)
const CheckScreen = late(async () => (await import('./features/check/CheckScreen')).CheckScreen, <Opening />)
const MapSwitcher = late(async () => (await import('./features/new-way/MapSwitcher')).MapSwitcher)
const FindDialog = late(async () => (await import('./features/find/FindDialog')).FindDialog)
const KeysDialog = late(async () => (await import('./features/keys/KeysDialog')).KeysDialog)
const SettingsDialog = late(async () => (await import('./features/keys/SettingsDialog')).SettingsDialog)
const CopiesDialog = late(async () => (await import('./features/copies/CopiesDialog')).CopiesDialog)
const SnapshotsDialog = late(
  async () => (await import('./features/snapshots/SnapshotsDialog')).SnapshotsDialog,
)

/** What is asked for next on a wall besides its own parts, the likeliest first. */
const AFTER_THE_WALL = {
  first: [LateMenuList, LateMessageBar, FindDialog],
  last: [KeysDialog, SetUp, SnapshotsDialog, SettingsDialog, CopiesDialog],
}

export interface AppProps {
  readonly library: Library
  readonly store: OpenStore
  readonly acts: Acts
  readonly settings: ReturnType<typeof createDeviceSettings>
  readonly keeper: Keeper
  readonly lock: LockWatch
  /** Missing where nothing is kept of the program itself, as on the page that measures it. */
  readonly offline?: OfflineProps
}

function open(id: string): void {
  location.hash = addressOf(id)
}

/** Which screen. Composes and does nothing else. */
export function App({ library, store, acts, settings, keeper, lock, offline }: AppProps) {
  const [path] = useHashLocation()
  const lockedTo = useSyncExternalStore(lock.subscribe, lock.lockedTo)
  const route: Route =
    lockedTo === null ? parseRoute(path) : { kind: 'session', id: lockedTo, view: 'feedback' }
  const isOfSession = route.kind === 'session' && route.view !== 'feedback'
  // The wall's program comes while the database is asked for the session, not after that.
  useEffect(() => {
    if (isOfSession) fetchWall().catch(() => undefined)
  }, [isOfSession])
  return (
    <Language locale={formatLocale()}>
      <Contexts store={store} acts={acts} settings={settings} lock={lock}>
        <PrivateAdvice>
          <Guarded place={path} keeper={keeper}>
            <Screen route={route} library={library} keeper={keeper} offline={offline ?? null} />
          </Guarded>
        </PrivateAdvice>
        {/* What was said to the facilitator, with its buttons, is not for who gives a card. */}
        {lockedTo === null && <TellRegion />}
      </Contexts>
    </Language>
  )
}

/** A screen that may break, or not be fetched, without taking the rest along. */
function Guarded({ place, keeper, children }: { place: string; keeper: Keeper; children: ReactNode }) {
  return (
    <ScreenTrouble place={place} onTrouble={() => void keeper.flush()}>
      {children}
    </ScreenTrouble>
  )
}

interface ScreenProps {
  readonly route: Route
  readonly library: Library
  readonly keeper: Keeper
  readonly offline: OfflineProps | null
}

function Screen({ route, library, keeper, offline }: ScreenProps) {
  if (route.kind === 'lost') return <Page title={words.shellNowhereTitle()}>{words.shellNowhereText()}</Page>
  if (route.kind === 'check') return <CheckScreen library={library} offline={offline?.offline ?? null} />
  if (route.kind === 'start') {
    return (
      <RecoveryFirst library={library}>
        <Erasing library={library}>
          {(erasing) => (
            <Start
              library={library}
              onOpen={open}
              openExample={readExample}
              readFile={readSessionFile}
              {...erasing}
              standing={
                <>
                  {offline !== null && <Offline {...offline} />}
                  <WindowForgets library={library} where="start" />
                  <MayForget />
                  {isTablet(settingsPlace()) && <TabletsHere library={library} />}
                </>
              }
            />
          )}
        </Erasing>
      </RecoveryFirst>
    )
  }
  // Reads no session: only what somebody sees who gives a card.
  if (route.view === 'feedback') return <Feedback key={route.id} library={library} id={route.id} />
  return (
    <OpenedSession
      key={`${route.id} ${route.view === 'projector' ? 'projected' : ''}`}
      library={library}
      id={route.id}
      view={route.view}
      flush={keeper.flush}
    >
      {(view, place, window) =>
        view === 'projector' ? (
          <Projector window={window} wall={wallAlone} />
        ) : (
          <SessionScreen
            id={route.id}
            view={view}
            place={place}
            window={window}
            library={library}
            keeper={keeper}
          />
        )
      }
    </OpenedSession>
  )
}

interface SessionScreenProps {
  readonly id: string
  readonly view: Exclude<ViewName, 'projector' | 'feedback'>
  readonly place: SavedView | null
  readonly window: SessionWindow
  readonly library: Library
  readonly keeper: Keeper
}

/** An open session: the day along the top, and the part of it that the address names. */
function SessionScreen({ id, view, place, window, library, keeper }: SessionScreenProps) {
  const keepCamera = usePlaceKept(library, id, view, place)
  usePictureKept(library, id)
  useOpenProjector(id)
  const onStretch = useViewShown(window)
  const hasNewWay = useOpenSession(({ maps }) => maps.length > 1)
  const wall = <MapPart camera={keepCamera} onStretch={onStretch} ahead={AFTER_THE_WALL} />
  return (
    <Day
      sessionId={id}
      view={view}
      exportMenu={<ExportButton />}
      notices={
        <>
          <WhoWrites window={window} />
          <WindowForgets library={library} where="session" />
          <CopiesNotices library={library} keeper={keeper} sessionId={id} />
        </>
      }
    >
      <Guarded place={view} keeper={keeper}>
        {view === 'set-up' && <SetUp />}
        {view === 'map' && (
          <div className={styles['mapPage']}>
            {hasNewWay && <MapSwitcher look="slim" />}
            {wall}
          </div>
        )}
        {view !== 'set-up' && view !== 'map' && (
          <DayPart view={view} library={library} keeper={keeper} wall={wall} />
        )}
      </Guarded>
      <ImportAnywhere library={library} readFile={readSessionFile} onOpen={open} />
      <Asked dialog="find">
        <FindDialog />
      </Asked>
      <Asked dialog="keys">
        <KeysDialog />
      </Asked>
      <Asked dialog="settings">
        <SettingsDialog />
      </Asked>
      <Asked dialog="tables">
        <TablesPart />
      </Asked>
      <Asked dialog="copies">
        <CopiesDialog library={library} keeper={keeper} sessionId={id} onOpen={open} />
      </Asked>
      <Asked dialog="snapshots">
        <SnapshotsDialog
          library={library}
          sessionId={id}
          onOpen={open}
          takeNow={async (name) => {
            await keeper.flush()
            await library.takeSnapshot(id, name)
          }}
        />
      </Asked>
    </Day>
  )
}

/** A dialog that is fetched when it is first asked for. Then it stays, to close as it opened. */
function Asked({ dialog, children }: { dialog: View['dialog']; children: ReactNode }) {
  const isAsked = useSession((store) => store.view.dialog === dialog)
  return useEver(isAsked) && children
}
