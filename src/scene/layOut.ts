import { cardsOfMap, findingsOfMap, flowsOfMap, stepsOfMap } from '../model/mapOf'
import type { Card, Finding, Flow, Lane, MapId, Session, Stage, Step, StepId } from '../model/session'
import { sceneNotPlacedYet } from '../words/compiled/messages.js'
import { extents, laneBands, stageBands } from './bands'
import { ruling, type Ruling, type ShowUnplaced } from './cells'
import { gridOf, type Grid } from './grid'
import { layFindings } from './layFindings'
import { layEdited } from './layEdited'
import { layFlows, type FlowLayout } from './layFlows'
import { layContents, layNotes, type Contents } from './layNotes'
import { mirrorScene } from './mirror'
import { movesOf, type Moves } from './moves'
import type { Measure, Rect, Scene, SceneNote } from './scene'
import { keepNoteGrid } from './sceneIndex'
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
  readonly lanes: readonly Lane[]
  readonly stages: readonly Stage[]
  readonly unplaced: ShowUnplaced
  /** What "Not placed yet" is called. */
  readonly waiting: string
}

const GIVEN_BESIDES_STEPS = ['flows', 'findings', 'cards', 'lanes', 'stages', 'unplaced', 'waiting'] as const

/** What the next layout takes over. Kept beside the scene, so that a scene stays a plain value. */
interface Memo {
  readonly measure: Measure
  readonly given: Given
  readonly rule: Ruling
  readonly contents: Contents
  readonly flowLayout: FlowLayout
  readonly notes: Map<StepId, SceneNote>
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

/** The flows: as they were while neither they nor any note or lane changed its place. */
function flowsOf(
  now: Omit<Memo, 'scene' | 'flowLayout'>,
  scene: Pick<Scene, 'lanes' | 'notes'>,
  memo: Memo | null,
  moves: Moves | null,
): FlowLayout {
  const isStill =
    moves?.isStill === true && memo?.given.flows === now.given.flows && memo.scene.lanes === scene.lanes
  if (isStill) return memo.flowLayout
  const order = new Map(scene.notes.map(({ id }, place) => [id, place]))
  const { notes, grid, measure } = now
  return layFlows(
    now.given.flows,
    { notes, order, lanes: scene.lanes, grid, measure, moves },
    memo?.flowLayout ?? null,
  )
}

/** Everything laid out, what did not change taken from before. */
function layAll(session: Session, given: Given, map: MapId, measure: Measure, memo: Memo | null): Memo {
  const { steps, findings, cards, unplaced, waiting } = given
  const rule = ruling(session, steps, unplaced)
  const contents = layContents(rule, steps, measure, stickersOf(findings, cards), memo)
  const { widths, heights } = extents(rule, contents.cells)
  const lanes = keep(
    laneBands(rule.lanes, heights, waiting, measure, memo?.scene.lanes ?? []),
    memo?.scene.lanes,
  )
  const stages = keep(
    stageBands(rule.stages, widths, waiting, measure, memo?.scene.stages ?? []),
    memo?.scene.stages,
  )
  const { notes, byId } = layNotes(
    rule,
    contents,
    lanes,
    stages,
    memo?.scene.notes ?? [],
    memo?.notes ?? new Map(),
  )
  const moves =
    memo === null ? null : movesOf({ notes: memo.notes, lanes: memo.scene.lanes }, { notes: byId, lanes })
  const grid = memo !== null && moves?.isStill === true ? memo.grid : gridOf(notes)

  const now = { measure, given, rule, contents, notes: byId, grid }
  const flowLayout = flowsOf(now, { lanes, notes }, memo, moves)
  const isStill = memo !== null && memo.flowLayout === flowLayout && memo.given.findings === findings
  const { ties, gaps } = isStill
    ? memo.scene
    : layFindings(findings, { notes: byId, noteGrid: grid, flows: flowLayout, measure }, memo?.scene)

  const parts = {
    lanes,
    stages,
    notes: keep(notes, memo?.scene.notes),
    flows: keep(flowLayout.flows, memo?.scene.flows),
    ties: keep(ties, memo?.scene.ties),
    gaps: keep(gaps, memo?.scene.gaps),
  }
  return { ...now, flowLayout, scene: { map, direction: 'ltr', bounds: boundsOf(parts), ...parts } }
}

/** After an edit that moved nothing: the scene with the edited notes. Null when it was another edit. */
function layAgain(memo: Memo, given: Given): Memo | null {
  const before = memo.given
  const isElsewhere = GIVEN_BESIDES_STEPS.some((part) => before[part] !== given[part])
  if (isElsewhere) return null
  const { scene, contents, notes: byId, measure } = memo
  const laid = { steps: before.steps, contents: contents.of, byId, notes: scene.notes }
  const notes = layEdited(laid, given.steps, measure)
  if (notes === null) return null
  return { ...memo, given, scene: notes === scene.notes ? scene : { ...scene, notes } }
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
    lanes: session.lanes,
    stages: session.stages,
    unplaced,
    waiting: sceneNotPlacedYet(),
  }
  const next = (memo === null ? null : layAgain(memo, given)) ?? layAll(session, given, map, measure, memo)
  const seen = direction === 'rtl' ? mirrorScene(next.scene) : next.scene
  if (seen === next.scene) keepNoteGrid(seen, next.grid)
  memos.set(seen, next)
  return seen
}
