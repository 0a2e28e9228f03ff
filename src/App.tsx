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
import { type KeptCamera, usePlaceKept } from './features/day/usePlaceKept'
import type { OfflineProps } from './features/offline/Offline'
import { Erasing } from './features/erase/Erasing'
import type { ProjectedWall } from './features/projector/Projector'
import type { WallSeen } from './features/wall/WallStage'
import { ExportButton } from './features/export/ExportButton'
import { useOpenProjector } from './features/projector/useOpenProjector'
import { useViewShown } from './features/windows/useViewShown'
import { WhoWrites } from './features/windows/WhoWrites'
import { PrivateAdvice } from './features/privacy/PrivateAdvice'
import { RecoveryFirst } from './features/recovery/RecoveryFirst'
import { ImportAnywhere } from './features/start/ImportAnywhere'
import { addressOf, parseRoute, type Route, type ViewName } from './routes'
import { isTablet } from './storage/deviceNotes'
import type { Keeper } from './storage/keeper'
import type { Library, SavedView } from './storage/library'
import type { SessionWindow } from './storage/sessionWindow'
import type { Stretch } from './storage/windowChannel'
import type { Acts } from './store/acts'
import type { OpenStore } from './store/createSessionStore'
import type { LockWatch } from './store/deviceLock'
import { settingsPlace, type createDeviceSettings } from './store/deviceSettings'
import {
  ActsContext,
  DeviceSettingsContext,
  LockContext,
  SessionStoreContext,
  useOpenSession,
  useSession,
} from './store/useSession'
import type { Panel, View } from './store/view'
import { fetchAhead } from './ui/fetchAhead'
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
const Wall = late(async () => (await import('./features/wall/Wall')).Wall, <Opening />)
const Projector = late(async () => (await import('./features/projector/Projector')).Projector, <Opening />)
const DayPart = late(async () => (await import('./DayParts')).DayPart, <Opening />)
const Feedback = late(async () => (await import('./features/feedback/Feedback')).Feedback, <Opening />)
const TabletsHere = late(async () => (await import('./features/feedback/TabletsHere')).TabletsHere)
const TablesPart = late(async () => (await import('./DayParts')).TablesPart)
const NumbersPanel = late(async () => (await import('./features/numbers/NumbersPanel')).NumbersPanel)
const WalkBar = late(async () => (await import('./features/register/WalkBar')).WalkBar)
const WalkWords = late(async () => (await import('./features/register/WalkWords')).WalkWords)
const BigResults = late(async () => (await import('./features/dots/BigResults')).BigResults)
const FeelingsStrip = late(async () => (await import('./features/emotional-map/FeelingsStrip')).FeelingsStrip)
const Outline = late(async () => (await import('./features/outline/Outline')).Outline)
const FindingsList = late(async () => (await import('./features/findings/FindingsList')).FindingsList)
const FindingPanel = late(async () => (await import('./features/findings/FindingPanel')).FindingPanel)
const CardsPanel = late(async () => (await import('./features/cards/CardsPanel')).CardsPanel)
const StepPanel = late(async () => (await import('./features/step-panel/StepPanel')).StepPanel)
const FlowPanel = late(async () => (await import('./features/step-panel/FlowPanel')).FlowPanel)
const CheckScreen = late(async () => (await import('./features/check/CheckScreen')).CheckScreen, <Opening />)
const MapSwitcher = late(async () => (await import('./features/new-way/MapSwitcher')).MapSwitcher)
const AlsoOffer = late(async () => (await import('./features/new-way/AlsoOffer')).AlsoOffer)
const FindDialog = late(async () => (await import('./features/find/FindDialog')).FindDialog)
const KeysDialog = late(async () => (await import('./features/keys/KeysDialog')).KeysDialog)
const SettingsDialog = late(async () => (await import('./features/keys/SettingsDialog')).SettingsDialog)
const CopiesDialog = late(async () => (await import('./features/copies/CopiesDialog')).CopiesDialog)
const SnapshotsDialog = late(
  async () => (await import('./features/snapshots/SnapshotsDialog')).SnapshotsDialog,
)

/** What is asked for next on a wall, the likeliest first. */
const AFTER_THE_WALL = [
  LateMenuList,
  LateMessageBar,
  FindDialog,
  StepPanel,
  Outline,
  FindingsList,
  KeysDialog,
  FlowPanel,
  FindingPanel,
  CardsPanel,
  SetUp,
  SnapshotsDialog,
  SettingsDialog,
  CopiesDialog,
]

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
  return (
    <Language locale={formatLocale()}>
      <SessionStoreContext value={store}>
        <ActsContext value={acts}>
          <DeviceSettingsContext value={settings}>
            <LockContext value={lock}>
              <PrivateAdvice>
                <Guarded place={path} keeper={keeper}>
                  <Screen
                    route={
                      lockedTo === null
                        ? parseRoute(path)
                        : { kind: 'session', id: lockedTo, view: 'feedback' }
                    }
                    library={library}
                    keeper={keeper}
                    offline={offline ?? null}
                  />
                </Guarded>
              </PrivateAdvice>
              {/* What was said to the facilitator, with its buttons, is not for who gives a card. */}
              {lockedTo === null && <TellRegion />}
            </LockContext>
          </DeviceSettingsContext>
        </ActsContext>
      </SessionStoreContext>
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

/** The wall for the projector, with the words of what is walked; the room's votes cover it while they are shown. */
function wallAlone(asked: ProjectedWall): ReactNode {
  return <WallAlone {...asked} />
}

function WallAlone(asked: ProjectedWall) {
  const results = useSession((store) => store.view.results)
  const hasFeelings = useSession((store) => store.view.feelings)
  return (
    <div className={styles['alone']}>
      <Walked saying={<WalkWords />}>
        <Wall {...asked} tools="none" under={hasFeelings ? feelingsUnder : undefined} />
      </Walked>
      {results !== null && <BigResults of={results} />}
    </div>
  )
}

/** A wall, over the words of the finding that is walked. */
function Walked({ saying, children }: { readonly saying: ReactNode; readonly children: ReactNode }) {
  const isWalking = useSession((store) => store.view.walk !== null)
  return (
    <div className={styles['walked']}>
      <div className={styles['wall']}>{children}</div>
      {isWalking && saying}
    </div>
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
  const wall = <MapPart camera={keepCamera} onStretch={onStretch} />
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

/**
 * The map: the wall, with the outline before it and, after it, the findings list and one panel. These are fetched
 * when they are first asked for; meanwhile the wall stays, and keeps the focus.
 */
function MapPart({
  camera,
  onStretch,
}: {
  readonly camera: KeptCamera
  readonly onStretch: (stretch: Stretch) => void
}) {
  const hasOutline = useSession((store) => store.view.outline)
  const hasFindings = useSession((store) => store.view.findingsList)
  const hasNumbers = useSession((store) => store.view.numbers)
  const hasFeelings = useSession((store) => store.view.feelings)
  const isWalking = useSession((store) => store.view.walk !== null)
  const panel = useSession((store) => store.view.panel)
  const hasNewWay = useOpenSession(({ maps }) => maps.length > 1)
  useEffect(() => fetchAhead(Wall, AFTER_THE_WALL), [])
  return (
    <div className={styles['map']}>
      {hasNewWay && <AlsoOffer />}
      {hasOutline && (
        <div className={styles['start']}>
          <div className={styles['outline']}>
            <Outline />
          </div>
        </div>
      )}
      <Walked saying={<WalkBar />}>
        <Wall
          savedCamera={camera.saved}
          onCamera={camera.keep}
          onStretch={onStretch}
          under={hasFeelings ? feelingsUnder : undefined}
          {...(isWalking && { tools: 'none' })}
        />
      </Walked>
      <div className={styles['end']}>
        {hasNumbers && (
          <div className={styles['numbers']}>
            <NumbersPanel />
          </div>
        )}
        {hasFindings && (
          <div className={styles['list']}>
            <FindingsList />
          </div>
        )}
        {panel !== null && (
          <div className={styles['panel']}>
            <PanelShown panel={panel} />
          </div>
        )}
      </div>
    </div>
  )
}

/** How each step feels, under its note. */
function feelingsUnder(wall: WallSeen): ReactNode {
  return <FeelingsStrip {...wall} />
}

function PanelShown({ panel }: { readonly panel: Panel }) {
  if (panel.kind === 'step') return <StepPanel id={panel.id} />
  if (panel.kind === 'flow') return <FlowPanel id={panel.id} />
  if (panel.kind === 'finding') return <FindingPanel id={panel.id} />
  if (panel.kind === 'cards') return <CardsPanel about={panel.about} />
  // An action's stands beside the list of actions, not beside the wall.
  return null
}
