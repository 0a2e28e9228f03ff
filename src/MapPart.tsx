import { type ReactNode, useEffect } from 'react'
import styles from './App.module.css'
import { Opening } from './features/day/Opening'
import type { KeptCamera } from './features/day/usePlaceKept'
import type { ProjectedWall } from './features/projector/Projector'
import type { WallSeen } from './features/wall/WallStage'
import type { Stretch } from './storage/windowChannel'
import { useOpenSession, useSession } from './store/useSession'
import type { Panel } from './store/view'
import { fetchAhead } from './ui/fetchAhead'
import { late } from './ui/late'

const Wall = late(async () => (await import('./features/wall/Wall')).Wall, <Opening />)

/** Fetches the wall before it is drawn. Rejects when it cannot be had; drawn, it is asked for again. */
export const fetchWall = Wall.fetch

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
const AlsoOffer = late(async () => (await import('./features/new-way/AlsoOffer')).AlsoOffer)

/** What is asked for beside a wall, the likeliest first. */
const OWN_PARTS = [StepPanel, Outline, FindingsList, FlowPanel, FindingPanel, CardsPanel]

/** What can be fetched while nothing else is done. */
type Ahead = Parameters<typeof fetchAhead>[1]

export interface MapPartProps {
  readonly camera: KeptCamera
  readonly onStretch: (stretch: Stretch) => void
  /** What is fetched ahead once the wall is there, before its own parts and after them. */
  readonly ahead: { readonly first: Ahead; readonly last: Ahead }
}

/**
 * The map: the wall, with the outline before it and, after it, the findings list and one panel. These are fetched
 * when they are first asked for; meanwhile the wall stays, and keeps the focus.
 */
export function MapPart({ camera, onStretch, ahead }: MapPartProps) {
  const hasOutline = useSession((store) => store.view.outline)
  const hasFindings = useSession((store) => store.view.findingsList)
  const hasNumbers = useSession((store) => store.view.numbers)
  const hasFeelings = useSession((store) => store.view.feelings)
  const isWalking = useSession((store) => store.view.walk !== null)
  const panel = useSession((store) => store.view.panel)
  const hasNewWay = useOpenSession(({ maps }) => maps.length > 1)
  useEffect(() => fetchAhead(Wall, [...ahead.first, ...OWN_PARTS, ...ahead.last]), [ahead])
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

/** The wall for the projector, with the words of what is walked; the room's votes cover it while they are shown. */
export function wallAlone(asked: ProjectedWall): ReactNode {
  return <WallAlone {...asked} />
}

function WallAlone(asked: ProjectedWall) {
  const hasNumbers = useSession((store) => store.view.numbers)
  const results = useSession((store) => store.view.results)
  const hasFeelings = useSession((store) => store.view.feelings)
  return (
    <div className={styles['alone']}>
      <Walked saying={<WalkWords />}>
        <Wall {...asked} tools="none" under={hasFeelings ? feelingsUnder : undefined} />
      </Walked>
      {hasNumbers && (
        <div className={styles['numbers']}>
          <NumbersPanel purpose="room" />
        </div>
      )}
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
