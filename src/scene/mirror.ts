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

const mirrorStage = kept<StageBand>((stage) => ({ ...stage, x: mirrorX(stage) }))
const mirrorNote = kept<SceneNote>((note) => ({ ...note, x: mirrorX(note) }))
const mirrorFlow = kept<SceneFlow>((flow) => ({
  ...flow,
  points: mirrorPoints(flow.points),
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

/** Turns these, looking up only those that are not what lay at their place before. */
function mirrorAll<T extends object>(
  parts: readonly T[],
  mirror: (part: T) => T,
  before: readonly [readonly T[], readonly T[]] | undefined,
): readonly T[] {
  if (before === undefined) return parts.map(mirror)
  const [known, mirrored] = before
  if (parts === known) return mirrored
  return parts.map((part, place) => {
    const same = part === known[place] ? mirrored[place] : undefined
    return same ?? mirror(part)
  })
}

/**
 * The scene as it is seen from right to left. Given a scene and its mirror image from before, what did not change
 * is taken from there.
 */
export function mirrorScene(scene: Scene, before: readonly [Scene, Scene] | null): Scene {
  if (before?.[0] === scene) return before[1]
  const [known, mirrored] = before ?? []
  const turned = <Part extends 'stages' | 'notes' | 'flows' | 'ties' | 'gaps', T extends Scene[Part][number]>(
    part: Part,
    mirror: (part: T) => T,
  ): readonly T[] => {
    const parts = scene[part] as readonly T[]
    const pair =
      known === undefined || mirrored === undefined ? undefined : ([known[part], mirrored[part]] as const)
    return mirrorAll(parts, mirror, pair as readonly [readonly T[], readonly T[]] | undefined)
  }
  return {
    ...scene,
    direction: 'rtl',
    bounds: mirrorRect(scene.bounds),
    stages: turned('stages', mirrorStage),
    notes: turned('notes', mirrorNote),
    flows: turned('flows', mirrorFlow),
    ties: turned('ties', mirrorTie),
    gaps: turned('gaps', mirrorGap),
  }
}
