import { cardsOfMap, findingsOfMap, flowsOfMap, stepsOfMap } from '../model/mapOf'
import type { Card, Finding, Flow, Lane, MapId, Session, Stage, Step, StepId } from '../model/session'
import { find } from '../model/table'
import { sceneNotPlacedYet } from '../words/compiled/messages.js'
import { align, type Alignment } from './align'
import { extents, laneBands, stageBands } from './bands'
import { ruling, type Ruling, type ShowUnplaced } from './cells'
import { gridOf, type Grid } from './grid'
import { isSameRuling, layContents, type Contents } from './layContents'
import { layEdited } from './layEdited'
import { layFindings } from './layFindings'
import { layFlows, type FlowLayout } from './layFlows'
import { layNotes, type LaidNotes } from './layNotes'
import { mirrorScene } from './mirror'
import { movesOf } from './moves'
import type { LaneBand, Measure, Rect, Scene, SceneNote } from './scene'
import { keepNoteGrid, noteGrid } from './sceneIndex'
import { stickersOf } from './stickers'

/** How a scene is laid out. */
export interface LayOutOptions {
  /** Of the language on screen: a right-to-left scene runs from right to left. */
  readonly direction: 'ltr' | 'rtl'
  /** Left out: 'when-used'. */
  readonly unplaced?: ShowUnplaced
}

/** What of a session a wall is laid out from. */
interface Given {
  readonly steps: readonly Step[]
  readonly flows: readonly Flow[]
  readonly findings: readonly Finding[]
  readonly cards: readonly Card[]
  /** So many cards a note must carry for it to say how many, and how they felt. */
  readonly least: number
  readonly lanes: readonly Lane[]
  readonly stages: readonly Stage[]
  readonly unplaced: ShowUnplaced
  /** What "Not placed yet" is called. */
  readonly waiting: string
}

const GIVEN_BESIDES_STEPS = [
  'flows',
  'findings',
  'cards',
  'least',
  'lanes',
  'stages',
  'unplaced',
  'waiting',
] as const

/** What the next layout takes over. Kept beside the scene, so that a scene stays a plain value. */
interface Memo {
  readonly measure: Measure
  readonly given: Given
  readonly rule: Ruling
  readonly contents: Contents
  readonly laid: LaidNotes
  readonly flowLayout: FlowLayout
  readonly grid: Grid
  /** Before it was mirrored. */
  readonly scene: Scene
}

const memos = new WeakMap<Scene, Memo>()

const sameValues = <T>(a: readonly T[], b: readonly T[]): boolean =>
  a === b || (a.length === b.length && a.every((value, place) => value === b[place]))

/** The array from before when it holds the same. */
const keep = <T>(now: readonly T[], before: readonly T[] | undefined): readonly T[] =>
  before !== undefined && sameValues(now, before) ? before : now

function boundsOf(scene: Pick<Scene, 'lanes' | 'stages' | 'flows' | 'ties' | 'gaps'>): Rect {
  const first = scene.stages[0]
  const lastStage = scene.stages.at(-1)
  const lastLane = scene.lanes.at(-1)
  let left = first?.x ?? 0
  let right = lastStage === undefined ? 0 : lastStage.x + lastStage.width
  let top = 0
  let bottom = lastLane === undefined ? 0 : lastLane.y + lastLane.height
  const cover = ({ x, y, width, height }: Rect): void => {
    left = Math.min(left, x)
    right = Math.max(right, x + width)
    top = Math.min(top, y)
    bottom = Math.max(bottom, y + height)
  }
  for (const { bounds } of scene.flows) cover(bounds)
  for (const { badge } of scene.ties) cover(badge)
  for (const gap of scene.gaps) cover(gap)
  return { x: left, y: top, width: right - left, height: bottom - top }
}

/** What is known of the layout before, where it helps: not when the steps come in another order. */
interface Before {
  readonly memo: Memo
  readonly alignment: Alignment
}

function beforeOf(memo: Memo | null, steps: readonly Step[]): Before | null {
  if (memo === null) return null
  const alignment = align(steps, memo.given.steps)
  return alignment.isOrdered ? { memo, alignment } : null
}

function contentsOf(given: Given, rule: Ruling, measure: Measure, before: Before | null): Contents {
  const { steps, findings, cards, least } = given
  const known = before === null ? null : { ...before.memo, steps: before.memo.given.steps }
  const isSticking =
    known?.given.findings === findings && known.given.cards === cards && known.given.least === least
  return layContents({
    rule,
    steps,
    measure,
    stickersOf: stickersOf(findings, cards, least),
    before: known === null || before === null ? null : { ...known, alignment: before.alignment, isSticking },
  })
}

/** Everything laid out, what did not change taken from before. */
function layAll(session: Session, given: Given, map: MapId, measure: Measure, memo: Memo | null): Memo {
  const { steps, findings, unplaced, waiting } = given
  const before = beforeOf(memo, steps)
  const rule = ruling(session, steps, unplaced)
  const contents = contentsOf(given, rule, measure, before)
  const { widths, heights } = extents(rule, contents.sizes)
  const known = memo?.scene
  const lanes = keep(laneBands(rule.lanes, heights, waiting, measure, known?.lanes ?? []), known?.lanes)
  const stages = keep(stageBands(rule.stages, widths, waiting, measure, known?.stages ?? []), known?.stages)
  const laidBefore = before === null ? null : { laid: before.memo.laid, alignment: before.alignment }
  const laid = layNotes({ rule, steps, contents, lanes, stages, before: laidBefore })
  const lying = { lanes, stages, laid }
  const moves =
    before === null
      ? null
      : movesOf({ ...before.memo.scene, laid: before.memo.laid }, lying, before.alignment)
  const isStill = before !== null && moves?.isStill === true && before.alignment.isSame
  const notes = keep(laid.notes, known?.notes)
  const grid = isStill ? before.memo.grid : gridOf(notes)
  const flowLayout =
    isStill && before.memo.given.flows === given.flows && before.memo.scene.lanes === lanes
      ? before.memo.flowLayout
      : layFlows(
          given.flows,
          {
            steps,
            notes: laid.of,
            laneOf: (step) => laneOf(lanes, rule, contents, step),
            lanes,
            stages,
            grid,
            measure,
          },
          before === null || moves === null
            ? null
            : {
                layout: before.memo.flowLayout,
                stepAlignment: before.alignment,
                moves,
                isSameRuling: isSameRuling(rule, before.memo.rule),
              },
        )
  const noteOf = (step: StepId): SceneNote | undefined => find(notes, step)
  const areFindingsKept =
    isStill && before.memo.flowLayout === flowLayout && before.memo.given.findings === findings
  const { ties, gaps } = areFindingsKept
    ? before.memo.scene
    : layFindings(findings, { noteOf, noteGrid: grid, flows: flowLayout, measure }, known)
  const parts = {
    lanes,
    stages,
    notes,
    flows: keep(flowLayout.flows, known?.flows),
    ties: keep(ties, known?.ties),
    gaps: keep(gaps, known?.gaps),
  }
  const scene: Scene = { map, direction: 'ltr', bounds: boundsOf(parts), ...parts }
  return { measure, given, rule, contents, laid: { ...laid, notes }, grid, flowLayout, scene }
}

function laneOf(lanes: readonly LaneBand[], { stages }: Ruling, { cells }: Contents, step: number): LaneBand {
  const lane = lanes[Math.floor((cells[step] ?? 0) / stages.length)]
  if (lane === undefined) throw new Error('every step lies in a lane')
  return lane
}

/** After an edit that moved nothing: the scene with the edited notes. Null when it was another edit. */
function layAgain(memo: Memo, given: Given): Memo | null {
  const before = memo.given
  const isElsewhere = GIVEN_BESIDES_STEPS.some((part) => before[part] !== given[part])
  if (isElsewhere) return null
  const { scene, contents, laid, measure } = memo
  const edited = layEdited({ steps: before.steps, contents: contents.of, laid }, given.steps, measure)
  if (edited === null) return null
  const { notes } = edited.laid
  return {
    ...memo,
    given,
    contents: { ...contents, of: edited.contents },
    laid: edited.laid,
    scene: notes === scene.notes ? scene : { ...scene, notes },
  }
}

/**
 * Where everything of one map lies. Pure: the same session gives the same scene, whatever was laid out before.
 * Given the scene before an edit, what did not change comes back as the identical object, and little is done again.
 */
export function layOut(
  session: Session,
  map: MapId,
  measure: Measure,
  { direction, unplaced = 'when-used' }: LayOutOptions,
  previous?: Scene,
): Scene {
  const remembered = previous?.map === map ? memos.get(previous) : undefined
  const memo = remembered?.measure === measure ? remembered : null
  const given: Given = {
    steps: stepsOfMap(session, map),
    flows: flowsOfMap(session, map),
    findings: findingsOfMap(session, map),
    cards: cardsOfMap(session, map),
    least: session.about.screenSmallestGroup,
    lanes: session.lanes,
    stages: session.stages,
    unplaced,
    waiting: sceneNotPlacedYet(),
  }
  const next = (memo === null ? null : layAgain(memo, given)) ?? layAll(session, given, map, measure, memo)
  const seen =
    direction === 'ltr'
      ? next.scene
      : mirrorScene(
          next.scene,
          memo !== null && previous?.direction === 'rtl' ? [memo.scene, previous] : null,
        )
  if (seen === next.scene) keepNoteGrid(seen, next.grid)
  else if (memo?.grid === next.grid && previous?.direction === 'rtl') keepNoteGrid(seen, noteGrid(previous))
  memos.set(seen, next)
  return seen
}
