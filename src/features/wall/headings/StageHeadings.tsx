import { ArrowLeft, ArrowRight, MessageSquare, Pencil, Plus, Trash2 } from 'lucide-react'
import { memo, useCallback, type ReactNode } from 'react'
import type { Scene, StageBand } from '../../../scene/scene'
import { seenPart } from '../../../scene/seenPart'
import { useSession, useSessionStore } from '../../../store/useSession'
import { Button } from '../../../ui/Button'
import * as words from '../../../words/compiled/messages.js'
import { useFollowing } from '../camera/useFollowing'
import { HeadingButton } from './HeadingButton'
import styles from './Headings.module.css'
import { nameLines, STAGE_HEADINGS_HEIGHT, stageRoom, textSizeIn } from './headingSizes'
import { keepTarget } from './headingTarget'
import { MoveWaiting } from './MoveWaiting'
import type { Bands } from './useBands'
import { useDeletedBand } from './useDeletedBand'

/** What "Add stage" takes at the end, px; also in Headings.module.css. */
const ADD_WIDTH = 84

const icon = {
  rename: <Pencil aria-hidden />,
  left: <ArrowLeft aria-hidden />,
  right: <ArrowRight aria-hidden />,
  add: <Plus aria-hidden />,
  cards: <MessageSquare aria-hidden />,
  remove: <Trash2 aria-hidden />,
}

function stageOptions(place: number, count: number, direction: 'ltr' | 'rtl') {
  const [back, on] = direction === 'ltr' ? [icon.left, icon.right] : [icon.right, icon.left]
  return [
    { id: 'rename', label: words.wallRename(), icon: icon.rename },
    { id: 'addBefore', label: words.wallAddStageBefore(), icon: icon.add },
    { id: 'addAfter', label: words.wallAddStageAfter(), icon: icon.add },
    { id: 'back', label: words.wallMoveEarlier(), icon: back, isDisabled: place === 0 },
    { id: 'on', label: words.wallMoveLater(), icon: on, isDisabled: place === count - 1 },
    { id: 'cards', label: words.wallStageCards(), icon: icon.cards },
    { id: 'remove', label: words.wallDeleteStage(), icon: icon.remove },
  ] as const
}

export interface StageHeadingsProps {
  readonly stages: Scene['stages']
  readonly direction: Scene['direction']
  /** Where the wall ends, in its own px. */
  readonly end: number
  readonly bands: Bands
}

/**
 * The names of the stages: they stand along the top however the wall is zoomed and pushed. Not given the scene, so
 * that a letter typed in a note draws none of them again.
 */
export const StageHeadings = memo(function StageHeadings({
  stages,
  direction,
  end,
  bands,
}: StageHeadingsProps) {
  const store = useSessionStore()
  const readOnly = useSession((state) => state.readOnly)
  const deleted = useDeletedBand('stage')
  const named = stages.filter(({ id }) => id !== null)

  function act(id: string, name: string, action: ReturnType<typeof stageOptions>[number]['id']): void {
    if (action === 'rename') bands.startRenaming(id)
    else if (action === 'addBefore') bands.add(id)
    else if (action === 'addAfter') bands.addAfter(id)
    else if (action === 'remove') deleted.remove(id, name)
    else if (action === 'cards')
      store.getState().setView({ panel: { kind: 'cards', about: { about: 'stage', stage: id } } })
    else bands.moveByOne(id, action)
  }

  return (
    <div className={styles['stages']} data-direction={direction}>
      {stages.map((band) => {
        const { id, name } = band
        return (
          <StagePlace key={id ?? ''} band={band} direction={direction}>
            {id === null ? (
              <span className={styles['unplaced']}>{name}</span>
            ) : (
              <HeadingButton
                name={name}
                label={words.wallStage({ name })}
                options={stageOptions(named.indexOf(band), named.length, direction)}
                onAction={(action) => act(id, name, action)}
                renameLabel={words.wallStageName()}
                isRenamed={bands.renamedId === id}
                onRename={(next) => bands.rename(id, next)}
                onLeave={bands.leaveRenaming}
              />
            )}
          </StagePlace>
        )
      })}
      {!readOnly && (
        <AddStagePlace end={end} direction={direction}>
          <Button variant="quiet" icon={icon.add} onPress={() => bands.add(null)}>
            {words.wallAddStage()}
          </Button>
        </AddStagePlace>
      )}
      <MoveWaiting kind="stage" deleted={deleted} />
    </div>
  )
})

/**
 * Keeps a heading over its stage, or over the part of it that is on the screen. What stands in it is not drawn
 * again while the wall moves.
 */
const StagePlace = memo(function StagePlace({
  band,
  direction,
  children,
}: {
  readonly band: StageBand
  readonly direction: Scene['direction']
  readonly children: ReactNode
}) {
  const { x, width } = band
  const place = useFollowing<HTMLDivElement>(
    useCallback(
      (element, camera, frame) => {
        const [low, high] =
          direction === 'ltr' ? [frame.left, frame.width - ADD_WIDTH] : [ADD_WIDTH, frame.width - frame.right]
        const seen = seenPart(x * camera.zoom + camera.x, width * camera.zoom, low, high)
        element.hidden = seen === null
        if (seen === null) return
        element.dataset['room'] = stageRoom(seen.length)
        element.dataset['lines'] = String(nameLines(STAGE_HEADINGS_HEIGHT, textSizeIn(frame)))
        element.style.transform = `translateX(${seen.start}px)`
        element.style.inlineSize = `${seen.length}px`
        keepTarget(element, seen.length)
      },
      [x, width, direction],
    ),
  )
  return (
    <div ref={place} className={styles['stage']} title={band.name} data-band={band.id ?? ''}>
      {children}
    </div>
  )
})

function AddStagePlace({
  end,
  direction,
  children,
}: Pick<StageHeadingsProps, 'end' | 'direction'> & { readonly children: ReactNode }) {
  const place = useFollowing<HTMLDivElement>(
    useCallback(
      (element, { x, zoom }, frame) => {
        const most = frame.width - frame.right - ADD_WIDTH
        const after = direction === 'ltr' ? end * zoom + x : end * zoom + x - ADD_WIDTH
        const start = Math.max(frame.left, Math.min(after, most))
        element.style.transform = `translateX(${start}px)`
      },
      [end, direction],
    ),
  )
  return (
    <div ref={place} className={styles['addStage']}>
      {children}
    </div>
  )
}
