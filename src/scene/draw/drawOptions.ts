import type { FlowId, StepId } from '../../model/session'
import type { Sign } from '../../words/said'
import type { Measure, Point, Rect } from '../scene'

/** How much is shown: all words; short titles in large letters; or coloured blocks for a wall far away. */
export type Detail = 'full' | 'titles' | 'blocks'

/** How a scene is painted. What is left out or null is not asked for. */
export interface DrawOptions {
  readonly detail: Detail
  readonly measure: Measure
  /** Only what touches this part of the wall. */
  readonly visible?: Rect | null
  /** Notes that somebody else draws (the mounted ones). */
  readonly skipNotes?: ReadonlySet<StepId> | null
  /** Flows that somebody else draws. */
  readonly skipFlows?: ReadonlySet<FlowId> | null
  /** These steps bright, all else dimmed. */
  readonly dimExcept?: ReadonlySet<StepId> | null
  /** Notes on the move, and by how much; their flows follow. */
  readonly offsets?: ReadonlyMap<StepId, Point> | null
  /**
   * 'still': all but the notes on the move and their flows; 'moving': these alone; left out: everything.
   */
  readonly part?: 'still' | 'moving'
  /** 'numbered': each handoff carries its number. */
  readonly handoffs?: 'plain' | 'numbered'
  /** Steps that carry a sign: of who has said that something is wrong there, or of what becomes of them. */
  readonly said?: ReadonlyMap<StepId, Sign> | null
  /** Steps and flows with a ring round them. */
  readonly selected?: ReadonlySet<string> | null
}

/** Opacity of what is not in the spotlight. */
export const DIMMED = 0.22
