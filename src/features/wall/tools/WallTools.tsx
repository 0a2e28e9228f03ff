import {
  ArrowRightLeft,
  ChartSpline,
  Handshake,
  ListChecks,
  ListTree,
  MessageSquare,
  Search,
  Sigma,
  Spline,
  SquarePen,
  StickyNote,
  Tag,
  TableProperties,
} from 'lucide-react'
import { memo } from 'react'
import { FINDING_KINDS } from '../../../model/kinds'
import { MARK_SYMBOLS } from '../../../scene/markSymbols'
import type { ActName } from '../../../store/acts'
import { useActs, useSession, useSessionStore } from '../../../store/useSession'
import { Button } from '../../../ui/Button'
import { Menu } from '../../../ui/Menu'
import * as words from '../../../words/compiled/messages.js'
import { nameOfFindingKind } from '../../../words/names'
import { NOT_JOINING, useWallParts } from '../wallParts'
import { useWatched } from '../watched'
import { MarkIcon } from './MarkIcon'
import { MAIN_MARKS, MARK_ACT_OF } from './markTools'
import { ToolButton, ToolToggle } from './ToolButton'
import styles from './Tools.module.css'
import { useCan } from './useCan'

const ASKED: readonly ActName[] = [
  'writeStep',
  'markDelay',
  'openDetails',
  'openCards',
  'tidy',
  'find',
  ...MAIN_MARKS.map((kind) => MARK_ACT_OF[kind]),
]

/** What is done on the wall by tapping, each with its word. Grey where it does not apply, as its key would be dead. */
export const WallTools = memo(function WallTools() {
  const acts = useActs()
  const can = useCan(ASKED)
  const run = (act: ActName) => () => {
    acts.run(act)
  }
  return (
    <div role="toolbar" aria-label={words.wallTools()} className={styles['tools']}>
      <ToolButton icon={<StickyNote aria-hidden />} isDisabled={!can('writeStep')} onPress={run('writeStep')}>
        {words.wallWrite()}
      </ToolButton>
      <ConnectTool />
      <span className={styles['rule']} />
      {MAIN_MARKS.map((kind) => (
        <ToolButton
          key={kind}
          icon={<MarkIcon kind={kind} />}
          isDisabled={!can(MARK_ACT_OF[kind])}
          onPress={run(MARK_ACT_OF[kind])}
        >
          {nameOfFindingKind(kind)}
        </ToolButton>
      ))}
      <MoreMarks isDisabled={!can('markDelay')} onMark={(act) => acts.run(act)} />
      <ToolButton
        icon={<SquarePen aria-hidden />}
        isDisabled={!can('openDetails')}
        onPress={run('openDetails')}
      >
        {words.wallDetails()}
      </ToolButton>
      <ToolButton
        icon={<MessageSquare aria-hidden />}
        isDisabled={!can('openCards')}
        onPress={run('openCards')}
      >
        {words.wallCards()}
      </ToolButton>
      <span className={styles['rule']} />
      <ToolButton icon={<TableProperties aria-hidden />} isDisabled={!can('tidy')} onPress={run('tidy')}>
        {words.wallTidy()}
      </ToolButton>
      <ViewSwitches />
      <ToolButton icon={<Search aria-hidden />} isDisabled={!can('find')} onPress={run('find')}>
        {words.wallFind()}
      </ToolButton>
    </div>
  )
})

/** "Connect", then two notes. Pressed again, nothing is connected. */
function ConnectTool() {
  const store = useSessionStore()
  const { joining } = useWallParts()
  const isJoining = useWatched(joining, (now) => now.asks !== 'nothing')
  const isConnecting = useSession(({ view }) => view.connecting?.purpose === 'flow')
  const isDisabled = useSession(
    ({ readOnly, session }) => readOnly || session === null || session.steps.length < 2,
  )
  return (
    <ToolToggle
      icon={<Spline aria-hidden />}
      isOn={isJoining || isConnecting}
      isDisabled={isDisabled}
      onChange={(isOn) => {
        store.getState().setView({ connecting: null })
        joining.set(isOn ? { asks: 'from' } : NOT_JOINING)
      }}
    >
      {words.wallConnect()}
    </ToolToggle>
  )
}

function MoreMarks({
  isDisabled,
  onMark,
}: {
  readonly isDisabled: boolean
  readonly onMark: (act: ActName) => void
}) {
  const options = FINDING_KINDS.map((kind) => ({
    id: kind,
    label: nameOfFindingKind(kind),
    icon: <MarkIcon kind={kind} />,
    keys: MARK_SYMBOLS[kind].letter,
  }))
  return (
    <span className={styles['tool']}>
      <Menu
        label={words.wallMoreMarks()}
        trigger={
          <Button variant="quiet" icon={<Tag aria-hidden />} isDisabled={isDisabled}>
            {words.wallMoreMarks()}
          </Button>
        }
        options={options}
        onAction={(kind) => onMark(MARK_ACT_OF[kind])}
      />
    </span>
  )
}

/** What stands on and beside the wall. */
function ViewSwitches() {
  const store = useSessionStore()
  const countHandoffs = useSession(({ view }) => view.countHandoffs)
  const outline = useSession(({ view }) => view.outline)
  const findingsList = useSession(({ view }) => view.findingsList)
  const numbers = useSession(({ view }) => view.numbers)
  const feelings = useSession(({ view }) => view.feelings)
  const isSaid = useSession(({ view }) => view.overlay === 'agreement')
  const { setView } = store.getState()
  return (
    <>
      <ToolToggle
        icon={<ArrowRightLeft aria-hidden />}
        isOn={countHandoffs}
        onChange={(isOn) => setView({ countHandoffs: isOn })}
      >
        {words.wallCountHandoffs()}
      </ToolToggle>
      <ToolToggle
        icon={<ListTree aria-hidden />}
        isOn={outline}
        onChange={(isOn) => setView({ outline: isOn })}
      >
        {words.wallOutline()}
      </ToolToggle>
      <ToolToggle
        icon={<ListChecks aria-hidden />}
        isOn={findingsList}
        onChange={(isOn) => setView({ findingsList: isOn })}
      >
        {words.wallFindingsList()}
      </ToolToggle>
      <ToolToggle icon={<Sigma aria-hidden />} isOn={numbers} onChange={(isOn) => setView({ numbers: isOn })}>
        {words.wallNumbers()}
      </ToolToggle>
      <ToolToggle
        icon={<ChartSpline aria-hidden />}
        isOn={feelings}
        onChange={(isOn) => setView({ feelings: isOn })}
      >
        {words.wallFeelings()}
      </ToolToggle>
      <ToolToggle
        icon={<Handshake aria-hidden />}
        isOn={isSaid}
        onChange={(isOn) => setView({ overlay: isOn ? 'agreement' : null })}
      >
        {words.wallWhoSaid()}
      </ToolToggle>
    </>
  )
}
