import type { Point, Rect, Scene, SceneFlow, SceneGap, SceneNote, SceneTie, StageBand } from './scene'

/**
 * A right-to-left scene is a left-to-right one with x turned about the origin, as the last step of the layout.
 * Turned parts are kept with what they were turned from, so that what did not change stays identical here too.
 */

const mirrorPoint = ({ x, y }: Point): Point => ({ x: -x, y })
const mirrorPoints = (points: readonly Point[]): readonly Point[] => points.map(mirrorPoint)
const mirrorX = ({ x, width }: { readonly x: number; readonly width: number }): number => -(x + width)

/** A rectangle turned about the origin. */
export function mirrorRect(rect: Rect): Rect {
  return { ...rect, x: mirrorX(rect) }
}

function kept<T extends object>(mirror: (part: T) => T): (part: T) => T {
  const mirrored = new WeakMap<T, T>()
  return (part) => {
    let turned = mirrored.get(part)
    if (turned === undefined) {
      turned = mirror(part)
      mirrored.set(part, turned)
    }
    return turned
  }
}

const keptAll = <T extends object>(mirror: (part: T) => T): ((parts: readonly T[]) => readonly T[]) =>
  kept<readonly T[]>((parts) => parts.map(mirror))

const mirrorStage = kept<StageBand>((stage) => ({ ...stage, x: mirrorX(stage) }))
const mirrorNote = kept<SceneNote>((note) => ({ ...note, x: mirrorX(note) }))
const mirrorFlow = kept<SceneFlow>((flow) => ({
  ...flow,
  points: mirrorPoints(flow.points),
  numberAt: flow.numberAt === null ? null : mirrorPoint(flow.numberAt),
  labelAt: flow.labelAt === null ? null : mirrorPoint(flow.labelAt),
  labelBox: flow.labelBox === null ? null : mirrorRect(flow.labelBox),
  bounds: mirrorRect(flow.bounds),
}))
const mirrorTie = kept<SceneTie>((tie) => ({
  ...tie,
  badge: mirrorRect(tie.badge),
  lines: tie.lines.map(mirrorPoints),
}))
const mirrorGap = kept<SceneGap>((gap) => ({
  ...gap,
  x: mirrorX(gap),
  links: gap.links.map(mirrorPoints),
}))

const mirrorStages = keptAll(mirrorStage)
const mirrorNotes = keptAll(mirrorNote)
const mirrorFlows = keptAll(mirrorFlow)
const mirrorTies = keptAll(mirrorTie)
const mirrorGaps = keptAll(mirrorGap)

/** The scene as it is seen from right to left. */
export function mirrorScene(scene: Scene): Scene {
  return {
    ...scene,
    direction: 'rtl',
    bounds: mirrorRect(scene.bounds),
    stages: mirrorStages(scene.stages),
    notes: mirrorNotes(scene.notes),
    flows: mirrorFlows(scene.flows),
    ties: mirrorTies(scene.ties),
    gaps: mirrorGaps(scene.gaps),
  }
}
