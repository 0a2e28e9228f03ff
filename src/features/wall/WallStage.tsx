import { useRef, type CSSProperties, type ReactNode } from 'react'
import type { Measure, Rect, Scene } from '../../scene/scene'
import {
  FOOT_PADDING,
  FOOT_ROW_HEIGHT,
  FOOT_TEXT_SIZE,
  NOTE_LINE_HEIGHT,
  NOTE_PADDING,
  NOTE_TEXT_SIZE,
  TITLE_LINE_HEIGHT,
  TITLE_TEXT_SIZE,
} from '../../scene/sizes'
import type { Camera, Frame } from './camera/camera'
import type { SavedCamera } from './camera/savedCamera'
import { useFrame } from './camera/useFrame'
import { useKeptCamera } from './camera/useKeptCamera'
import { useStretch } from './camera/useStretch'
import { useWheel } from './camera/useWheel'
import { detailAt } from './detail'
import { EmptyWall } from './EmptyWall'
import { GestureLayer } from './gestures/GestureLayer'
import { laneHeadingWidth, STAGE_HEADINGS_HEIGHT } from './headings/headingSizes'
import { LaneHeadings } from './headings/LaneHeadings'
import { StageHeadings } from './headings/StageHeadings'
import { useBands } from './headings/useBands'
import { useMounted } from './notes/useMounted'
import { PaintedLayer } from './painter/PaintedLayer'
import { FlowTools } from './tools/FlowTools'
import { JoiningHint } from './tools/JoiningHint'
import { Minimap } from './tools/Minimap'
import { SaidLegend } from './tools/SaidLegend'
import tools from './tools/Tools.module.css'
import { ViewTools } from './tools/ViewTools'
import { WallTools } from './tools/WallTools'
import { useHeldFocus } from './useHeldFocus'
import { useReveal } from './useReveal'
import { useSpaceHeld } from './useSpaceHeld'
import { useWallActs } from './useWallActs'
import styles from './Wall.module.css'
import { WallInner } from './WallInner'
import { useWallParts } from './wallParts'
import { useWatched, type Watched } from './watched'
import { WallModes } from './writing/WallModes'

/** The painter's lengths, for the style sheet of the notes. */
const NOTE_SIZES = {
  '--note-padding': `${NOTE_PADDING}px`,
  '--note-text': `${NOTE_TEXT_SIZE}px`,
  '--note-line': `${NOTE_LINE_HEIGHT}px`,
  '--title-line': TITLE_LINE_HEIGHT / TITLE_TEXT_SIZE,
  '--foot-padding': `${FOOT_PADDING}px`,
  '--foot-row': `${FOOT_ROW_HEIGHT}px`,
  '--foot-text': `${FOOT_TEXT_SIZE}px`,
}

/** What lies where on the wall, and how it is looked at: for what is laid under it and goes along. */
export interface WallSeen {
  readonly scene: Scene
  readonly camera: Watched<Camera>
  readonly frame: Watched<Frame>
}

export interface WallProps {
  /** Where the wall was left; left out or null: all of it is shown. */
  readonly savedCamera?: SavedCamera | null
  /** Told where the wall is looked at, whenever the view rests. */
  readonly onCamera?: (camera: SavedCamera) => void
  /** What is looked at in another window, to be looked at here; null: this wall stays where it is put. */
  readonly stretch?: Rect | null
  /** Told which part of the wall is seen, and how near, whenever that changes. Give the identical function. */
  readonly onStretch?: (stretch: Rect, zoom: number) => void
  /** From this zoom on every word is shown: higher than usual where the back row must read. */
  readonly fullFrom?: number
  /** `none`: the wall and its headings, with nothing to work with. */
  readonly tools?: 'none'
  /** Stands between the wall and its tools. */
  readonly under?: ((wall: WallSeen) => ReactNode) | undefined
}

export interface WallStageProps extends WallProps {
  readonly scene: Scene
  readonly measure: Measure
}

/** The wall's layers, from the paint at the back to the headings in front, and its tools at the foot. */
export function WallStage(props: WallStageProps) {
  const {
    scene,
    measure,
    savedCamera = null,
    onCamera,
    stretch = null,
    onStretch,
    tools: shown,
    under,
  } = props
  const parts = useWallParts()
  const { control } = parts
  const stage = useRef<HTMLDivElement>(null)
  const lanes = useBands('lane')
  const stages = useBands('stage')
  useFrame(stage, control, scene.direction)
  useKeptCamera(savedCamera, onCamera)
  useStretch(stretch, onStretch)
  useWheel(stage, control)
  useSpaceHeld()
  useHeldFocus(stage, scene, parts)
  useReveal(stage, scene, parts)
  useWallActs(lanes, stages)
  const mounted = useMounted(scene)
  const detail = useWatched(control.camera, ({ zoom }) => detailAt(zoom, parts.fullFrom))
  const headings = useWatched(control.frame, ({ width }) => laneHeadingWidth(width))
  const isEmpty = scene.notes.length === 0

  return (
    <>
      <div
        ref={stage}
        className={styles['stage']}
        data-detail={detail}
        data-direction={scene.direction}
        style={
          {
            ...NOTE_SIZES,
            '--lane-headings': `${headings}px`,
            '--stage-headings': `${STAGE_HEADINGS_HEIGHT}px`,
          } as CSSProperties
        }
      >
        <PaintedLayer scene={scene} measure={measure} mounted={mounted} />
        <WallInner scene={scene} measure={measure} mounted={mounted} />
        <GestureLayer scene={scene} />
        {isEmpty && shown !== 'none' && <EmptyWall />}
        <StageHeadings
          stages={scene.stages}
          direction={scene.direction}
          end={scene.direction === 'ltr' ? scene.bounds.x + scene.bounds.width : scene.bounds.x}
          bands={stages}
        />
        <LaneHeadings
          lanes={scene.lanes}
          direction={scene.direction}
          end={scene.bounds.y + scene.bounds.height}
          bands={lanes}
        />
        <span className={styles['corner']} data-direction={scene.direction} />
        <SaidLegend />
        {shown !== 'none' && <FlowTools scene={scene} />}
        <WallModes />
      </div>
      {under?.({ scene, camera: control.camera, frame: control.frame })}
      {shown !== 'none' && (
        <div className={tools['bar']}>
          <JoiningHint />
          <WallTools />
          <ViewTools minimap={<Minimap scene={scene} measure={measure} />} />
        </div>
      )}
    </>
  )
}
