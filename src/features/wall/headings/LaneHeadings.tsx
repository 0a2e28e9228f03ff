import { ArrowDown, ArrowUp, Palette, Pencil, Plus, Trash2, UserRound } from 'lucide-react'
import { memo, useCallback, useState, type ReactNode } from 'react'
import type { LaneId } from '../../../model/session'
import type { LaneBand, Scene } from '../../../scene/scene'
import { seenPart } from '../../../scene/seenPart'
import { useSession } from '../../../store/useSession'
import { Button } from '../../../ui/Button'
import { late } from '../../../ui/late'
import { useEver } from '../../../ui/useEver'
import * as words from '../../../words/compiled/messages.js'
import { useFollowing } from '../camera/useFollowing'
import { useWallParts } from '../wallParts'
import { useWatched } from '../watched'
import { HeadingButton } from './HeadingButton'
import styles from './Headings.module.css'
import { laneRoom, nameLines, textSizeIn } from './headingSizes'
import { keepTarget } from './headingTarget'
import { MoveWaiting } from './MoveWaiting'
import type { Bands } from './useBands'
import { useDeletedBand } from './useDeletedBand'

const LaneLook = late(async () => (await import('./LaneLook')).LaneLook)

/** What "Add lane" takes at the foot, px. */
const ADD_HEIGHT = 49

const icon = {
  rename: <Pencil aria-hidden />,
  up: <ArrowUp aria-hidden />,
  down: <ArrowDown aria-hidden />,
  add: <Plus aria-hidden />,
  look: <Palette aria-hidden />,
  remove: <Trash2 aria-hidden />,
}

function laneOptions(place: number, count: number) {
  return [
    { id: 'rename', label: words.wallRename(), icon: icon.rename },
    { id: 'addBefore', label: words.wallAddLaneAbove(), icon: icon.add },
    { id: 'addAfter', label: words.wallAddLaneBelow(), icon: icon.add },
    { id: 'back', label: words.wallMoveUp(), icon: icon.up, isDisabled: place === 0 },
    { id: 'on', label: words.wallMoveDown(), icon: icon.down, isDisabled: place === count - 1 },
    { id: 'look', label: words.wallLaneLook(), icon: icon.look },
    { id: 'remove', label: words.wallDeleteLane(), icon: icon.remove },
  ] as const
}

export interface LaneHeadingsProps {
  readonly lanes: Scene['lanes']
  readonly direction: Scene['direction']
  /** Where the wall ends, in its own px. */
  readonly end: number
  readonly bands: Bands
}

/**
 * The names of the lanes: they stand at the wall's edge however it is zoomed and pushed. Not given the scene, so
 * that a letter typed in a note draws none of them again.
 */
export const LaneHeadings = memo(function LaneHeadings({ lanes, direction, end, bands }: LaneHeadingsProps) {
  const readOnly = useSession((store) => store.readOnly)
  const deleted = useDeletedBand('lane')
  const [looked, setLooked] = useState<LaneId | null>(null)
  const wasLooked = useEver(looked !== null)
  const named = lanes.filter(({ id }) => id !== null)

  function act(id: string, name: string, action: ReturnType<typeof laneOptions>[number]['id']): void {
    if (action === 'rename') bands.startRenaming(id)
    else if (action === 'addBefore') bands.add(id)
    else if (action === 'addAfter') bands.addAfter(id)
    else if (action === 'look') setLooked(id)
    else if (action === 'remove') deleted.remove(id, name)
    else bands.moveByOne(id, action)
  }

  return (
    <div className={styles['lanes']} data-direction={direction}>
      {lanes.map((band) => {
        const { id, name } = band
        return (
          <LanePlace key={id ?? ''} band={band}>
            {id === null ? (
              <span className={styles['unplaced']}>{name}</span>
            ) : (
              <HeadingButton
                name={name}
                label={words.wallLane({ name })}
                {...(band.sector === 'citizen' && { icon: <UserRound aria-hidden /> })}
                options={laneOptions(named.indexOf(band), named.length)}
                onAction={(action) => act(id, name, action)}
                renameLabel={words.wallLaneName()}
                isRenamed={bands.renamedId === id}
                onRename={(next) => bands.rename(id, next)}
                onLeave={bands.leaveRenaming}
              />
            )}
          </LanePlace>
        )
      })}
      {!readOnly && (
        <AddLanePlace end={end}>
          <Button variant="quiet" icon={icon.add} onPress={() => bands.add(null)}>
            {words.wallAddLane()}
          </Button>
        </AddLanePlace>
      )}
      <MoveWaiting kind="lane" deleted={deleted} />
      {wasLooked && <LaneLook lane={looked} onClose={() => setLooked(null)} />}
    </div>
  )
})

/**
 * Keeps a heading beside its lane, or beside the part of it that is on the screen. What stands in it is not drawn
 * again while the wall moves.
 */
const LanePlace = memo(function LanePlace({
  band,
  children,
}: {
  readonly band: LaneBand
  readonly children: ReactNode
}) {
  const { litLane } = useWallParts()
  const isLit = useWatched(litLane, (lane) => lane !== undefined && lane === band.id)
  const { y, height } = band
  const place = useFollowing<HTMLDivElement>(
    useCallback(
      (element, camera, frame) => {
        const start = y * camera.zoom + camera.y
        const seen = seenPart(start, height * camera.zoom, frame.top, frame.height - ADD_HEIGHT)
        element.hidden = seen === null
        if (seen === null) return
        element.dataset['room'] = laneRoom(seen.length)
        element.dataset['lines'] = String(nameLines(seen.length, textSizeIn(frame)))
        element.style.transform = `translateY(${seen.start - frame.top}px)`
        element.style.blockSize = `${seen.length}px`
        keepTarget(element, seen.length)
      },
      [y, height],
    ),
  )
  return (
    <div
      ref={place}
      className={styles['lane']}
      title={band.name}
      data-band={band.id ?? ''}
      data-colour={band.colour}
      data-sector={band.sector}
      data-lit={isLit}
    >
      {children}
    </div>
  )
})

function AddLanePlace({ end, children }: { readonly end: number; readonly children: ReactNode }) {
  const place = useFollowing<HTMLDivElement>(
    useCallback(
      (element, { y, zoom }, frame) => {
        const below = end * zoom + y - frame.top
        // It never leaves the screen: there is always a way to add a lane.
        const top = Math.max(0, Math.min(below, frame.height - frame.top - ADD_HEIGHT))
        element.style.transform = `translateY(${top}px)`
      },
      [end],
    ),
  )
  return (
    <div ref={place} className={styles['addLane']}>
      {children}
    </div>
  )
}
