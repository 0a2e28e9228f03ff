import { type ReactNode, useState } from 'react'
import { Opening } from './features/day/Opening'
import { PartOfDay } from './features/day/PartOfDay'
import { todayHere } from './features/erase/overdue'
import type { ViewName } from './routes'
import type { Keeper } from './storage/keeper'
import type { Library } from './storage/library'
import { useSession } from './store/useSession'
import type { TabShown } from './ui/Tabs'
import { late } from './ui/late'
import * as words from './words/compiled/messages.js'

const Compare = late(async () => (await import('./features/compare/Compare')).Compare, <Opening />)
const EmotionalMap = late(
  async () => (await import('./features/emotional-map/EmotionalMap')).EmotionalMap,
  <Opening />,
)
const Placing = late(async () => (await import('./features/placing/Placing')).Placing, <Opening />)
const Register = late(async () => (await import('./features/register/Register')).Register, <Opening />)
const Dots = late(async () => (await import('./features/dots/Dots')).Dots, <Opening />)
const NewWay = late(async () => (await import('./features/new-way/NewWay')).NewWay, <Opening />)
const SideBySide = late(
  async () => (await import('./features/side-by-side/SideBySide')).SideBySide,
  <Opening />,
)
const People = late(async () => (await import('./features/people/People')).People, <Opening />)
const Actions = late(async () => (await import('./features/actions/Actions')).Actions, <Opening />)
const AskedButton = late(async () => (await import('./features/actions/AskedButton')).AskedButton)
const Partners = late(async () => (await import('./features/partners/Partners')).Partners, <Opening />)
const Meetings = late(async () => (await import('./features/meetings/Meetings')).Meetings, <Opening />)
const Pack = late(async () => (await import('./features/board-pack/Pack')).Pack, <Opening />)
const Gather = late(async () => (await import('./features/gather/Gather')).Gather, <Opening />)
const TabletsPart = late(async () => (await import('./features/feedback/TabletsPart')).TabletsPart)
const TablesDialog = late(async () => (await import('./features/tables/TablesDialog')).TablesDialog)
const WithLeaving = late(async () => (await import('./features/export/WithLeaving')).WithLeaving)

/** Several tables that map at once: files for them, and what comes back. */
export function TablesPart(): ReactNode {
  return <WithLeaving>{(prepare) => <TablesDialog prepare={prepare} />}</WithLeaving>
}

/** The parts of the day that come after the map. */
export type LaterView = Exclude<ViewName, 'set-up' | 'map' | 'projector' | 'feedback'>

export interface DayPartProps {
  readonly view: LaterView
  readonly library: Library
  readonly keeper: Keeper
  /** The wall with what stands beside it. */
  readonly wall: ReactNode
}

/** Which of them. Composes and does nothing else; each tab is fetched when it is first looked at. */
export function DayPart({ view, library, wall }: DayPartProps): ReactNode {
  if (view === 'voices') return <Voices library={library} />
  if (view === 'findings') return <PartOfDay label={words.registerParts()} tabs={findings()} />
  return view === 'redesign' ? <Redesign wall={wall} /> : <BoardPack />
}

/** What people say. Where feelings stand under the wall, they are seen first. */
function Voices({ library }: { readonly library: Library }) {
  const hasFeelings = useSession(({ view }) => view.feelings)
  return (
    <PartOfDay
      label={words.voicesParts()}
      first={hasFeelings ? 'feelings' : undefined}
      tabs={voices(library)}
    />
  )
}

/** Gathered, placed, felt, compared. */
const voices = (library: Library): readonly TabShown[] => [
  { id: 'compare', title: words.compareRegion(), content: <Compare /> },
  { id: 'feelings', title: words.feelingsTab(), content: <EmotionalMap /> },
  { id: 'cards', title: words.placingTab(), content: <Placing /> },
  {
    id: 'gather',
    title: words.gatherTitle(),
    content: (
      <WithLeaving>
        {(prepare) => (
          <Gather prepare={prepare} library={library} tablets={<TabletsPart library={library} />} />
        )}
      </WithLeaving>
    ),
  },
]

/** What the room makes of it: looked into, merged and split, walked, and weighed with dots. */
const findings = (): readonly TabShown[] => [
  { id: 'register', title: words.registerTitle(), content: <Register /> },
  { id: 'dots', title: words.dotsTitle(), content: <Dots of="findings" /> },
]

/** What the room does about it. Where an action is written, its tab is seen first. */
function Redesign({ wall }: { readonly wall: ReactNode }) {
  const isActing = useSession(({ view: { panel } }) => panel?.kind === 'action')
  const [today] = useState(() => todayHere(Date.now()))
  const dots = <Dots of="actions" />
  return (
    <PartOfDay
      label={words.redesignParts()}
      room="wall"
      first={isActing ? 'actions' : undefined}
      tabs={[
        { id: 'new-way', title: words.newWayTab(), content: <NewWay wall={wall} /> },
        { id: 'side-by-side', title: words.sideTab(), content: <SideBySide /> },
        { id: 'people', title: words.peopleTab(), content: <People /> },
        { id: 'actions', title: words.actionsTab(), content: <Actions today={today} dots={dots} /> },
        { id: 'partners', title: words.partnersTab(), content: <Partners today={today} /> },
      ]}
    />
  )
}

/** What the board gets, and what it does with it from meeting to meeting. */
function BoardPack() {
  const [today] = useState(() => todayHere(Date.now()))
  return (
    <PartOfDay
      label={words.packView()}
      tabs={[
        {
          id: 'pack',
          title: words.packTab(),
          content: (
            <WithLeaving>{(prepare) => <Pack prepare={prepare} asked={<AskedButton />} />}</WithLeaving>
          ),
        },
        {
          id: 'meetings',
          title: words.meetingsTab(),
          content: <Meetings today={today} asked={<AskedButton />} />,
        },
      ]}
    />
  )
}
