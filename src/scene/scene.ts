import type { Colour, FindingKind, FindingStatus, Sector, StepKind } from '../model/kinds'
import type { FindingId, FlowId, LaneId, MapId, StageId, StepId } from '../model/session'

/**
 * All lengths are CSS px of the unzoomed wall. The origin is the corner where the first lane and the first stage
 * begin: top left, or top right in a right-to-left scene, whose x run from 0 down. So a wall that grows does not
 * move what was there, and the column "Not placed yet" lies before the origin.
 */
export interface Point {
  readonly x: number
  readonly y: number
}

export interface Rect extends Point {
  readonly width: number
  readonly height: number
}

/** A row: the citizen's lane or an agency's. `id` null is the row "Not placed yet". */
export interface LaneBand {
  readonly id: LaneId | null
  readonly name: string
  readonly nameLines: readonly string[]
  readonly sector: Sector
  readonly colour: Colour
  readonly y: number
  readonly height: number
}

/** A column. `id` null is the column "Not placed yet". */
export interface StageBand {
  readonly id: StageId | null
  readonly name: string
  readonly nameLines: readonly string[]
  readonly x: number
  readonly width: number
}

/** A mark on a note: symbol, colour and word always together. */
export interface SceneMark {
  readonly finding: FindingId
  readonly kind: FindingKind
  readonly status: FindingStatus
}

/**
 * Cards on a step, by what they felt. Of fewer than the session's `screenSmallestGroup` neither how many they are nor
 * how they felt is here, so that nothing that draws it can give it away.
 */
export type SceneFaces =
  | {
      /** How many of them carry each feeling, from -2 to 2. */
      readonly byFeeling: readonly [number, number, number, number, number]
      /** How many were not asked. */
      readonly notAsked: number
    }
  | 'few'

/** One row at the foot of a note: the findings of one kind, or what the cards feel. */
export type FootRow =
  | {
      readonly row: 'mark'
      readonly kind: FindingKind
      /** The strongest of them: confirmed before raised before checked. */
      readonly status: FindingStatus
      readonly count: number
    }
  | { readonly row: 'faces'; readonly faces: SceneFaces }

/** A step as it lies on the wall. The identical object comes back while nothing of it changed. */
export interface SceneNote extends Rect {
  readonly id: StepId
  readonly kind: StepKind
  readonly lane: LaneId | null
  readonly stage: StageId | null
  readonly colour: Colour
  readonly text: string
  /** The text as it is shown, line by line: the same on screen, in pictures and on paper. */
  readonly lines: readonly string[]
  /** First line cut for the far view. */
  readonly shortTitle: string
  /** Of its text, by the first letter that has one. */
  readonly direction: 'ltr' | 'rtl'
  /** Every finding that points at it, also those drawn as a tie or as a slot. */
  readonly marks: readonly SceneMark[]
  readonly faces: SceneFaces | null
  /** What is drawn under the text, each FOOT_ROW_HEIGHT high. */
  readonly foot: readonly FootRow[]
  readonly moment: boolean
}

/** A flow as it is drawn: a polyline with rounded corners from side to side. */
export interface SceneFlow {
  readonly id: FlowId
  readonly from: StepId
  readonly to: StepId
  readonly points: readonly Point[]
  /** Crosses lanes. */
  readonly handoff: boolean
  readonly labelLines: readonly string[]
  /** The middle of its label. */
  readonly labelAt: Point | null
  readonly labelBox: Rect | null
  readonly bounds: Rect
}

/** A duplication: lines from one badge to each of its steps. */
export interface SceneTie {
  readonly finding: FindingId
  readonly status: FindingStatus
  readonly steps: readonly StepId[]
  readonly badge: Rect
  readonly lines: readonly (readonly Point[])[]
}

/** A gap: a dashed empty slot between two steps, or after one. */
export interface SceneGap extends Rect {
  readonly finding: FindingId
  readonly status: FindingStatus
  readonly steps: readonly StepId[]
  readonly lines: readonly string[]
  /** Thin lines from the slot to its steps. */
  readonly links: readonly (readonly Point[])[]
}

/** Where everything of one map lies. A value; laying out again after an edit keeps what did not change. */
export interface Scene {
  readonly map: MapId
  readonly direction: 'ltr' | 'rtl'
  /** All of it, the headings not counted. Its x is rarely 0: see Point. */
  readonly bounds: Rect
  readonly lanes: readonly LaneBand[]
  readonly stages: readonly StageBand[]
  /** In reading order: stage, x, lane, y. */
  readonly notes: readonly SceneNote[]
  readonly flows: readonly SceneFlow[]
  readonly ties: readonly SceneTie[]
  readonly gaps: readonly SceneGap[]
}

/** Width of a text in px when set in a font. `size` in px; the family is the bundled one. */
export type Measure = (text: string, font: FontSpec) => number

export interface FontSpec {
  readonly size: number
  readonly weight: 400 | 700
}
