import { achievedSteps } from '../analysis/achieved'
import type { Journey } from '../analysis/journey'
import type { AlikeSteps, StepWords } from '../analysis/likeness'
import type { Journeys, SimulationAsked } from '../analysis/simulate'
import type { Reading } from '../model/gate/trouble'
import { findingsOfMap, stepsOfMap } from '../model/mapOf'
import type { MapId, Session, StepId } from '../model/session'
import type { Scene } from '../scene/scene'
import { sceneAtHand } from '../scene/sceneAtHand'
import type { PackAsked } from './pack/packOrder'
import type { PictureScale } from './pixelSizes'
import type { CsvAsked, CsvReading } from './readCsv'
import type { Slice } from './slices'
import type { StandaloneProgram } from './standalonePage'

/** Which wall, and how it is seen. */
export interface WallAsked {
  readonly map: MapId
  readonly direction: 'ltr' | 'rtl'
  readonly handoffs: 'plain' | 'numbered'
}

/** What a picture says of a session besides its wall. */
export interface Caption {
  readonly about: Session['about']
  readonly maps: Session['maps']
  readonly counts: {
    readonly lanes: number
    readonly stages: number
    readonly steps: number
    readonly findings: number
  }
}

/** A wall to be painted: as the page has laid it out, or the session to lay it out from. */
export interface PictureSubject {
  readonly wall: WallAsked
  readonly caption: Caption
  /** The steps whose change is achieved: they carry a sign. A plain list, as what goes to a worker is. */
  readonly achieved: readonly StepId[]
  readonly source:
    | { readonly kind: 'scene'; readonly scene: Scene }
    | { readonly kind: 'session'; readonly session: Session }
}

export type PictureForm = { readonly form: 'png'; readonly scale: PictureScale } | { readonly form: 'svg' }

/** What is done beside the page. Plain values and files: it goes to a worker. */
export type WorkOrder =
  | { readonly work: 'picture'; readonly subject: PictureSubject; readonly form: PictureForm }
  | { readonly work: 'thumbnail'; readonly subject: PictureSubject }
  | { readonly work: 'session-file'; readonly session: Session; readonly savedAt: string }
  | { readonly work: 'tables'; readonly session: Session }
  | {
      readonly work: 'pack'
      readonly session: Session
      readonly asked: PackAsked
      readonly liveProgram: StandaloneProgram
    }
  | { readonly work: 'read'; readonly file: Blob }
  | { readonly work: 'read-csv'; readonly file: Blob; readonly asked: CsvAsked }
  | { readonly work: 'likeness'; readonly steps: readonly StepWords[] }
  | { readonly work: 'people'; readonly journey: Journey; readonly asked: SimulationAsked }

/** What came of an order. */
export type Delivery =
  | {
      readonly kind: 'made'
      readonly blob: Blob
      /** What it has in pixels when that is less than was asked for; else null. A drawing has none. */
      readonly smallerThanAsked: { readonly width: number; readonly height: number } | null
    }
  /** This realm has no canvas or does not paint on it, or there is nothing to paint. */
  | { readonly kind: 'not-painted' }
  /** A file that has a name of its own. */
  | { readonly kind: 'named'; readonly blob: Blob; readonly name: string }
  | { readonly kind: 'read'; readonly reading: Reading }
  | { readonly kind: 'csv'; readonly reading: CsvReading }
  | { readonly kind: 'alike'; readonly pairs: readonly AlikeSteps[] }
  | { readonly kind: 'people'; readonly journeys: Journeys }

/** What a worker is told: the long lists of an order first, then the order, and the language of its words. */
export type ToWorker =
  | { readonly kind: 'slice'; readonly slice: Slice }
  | { readonly kind: 'order'; readonly locale: string; readonly order: WorkOrder }

/**
 * What it tells: how far it is, the long lists of what came of the order, and what came of it. `failed` is a fault of
 * the program or of the realm, not of the order.
 */
export type FromWorker =
  | Delivery
  | { readonly kind: 'slice'; readonly slice: Slice }
  | { readonly kind: 'progress'; readonly done: number }
  | { readonly kind: 'failed'; readonly trouble: string }

function captionOf(session: Session, map: MapId): Caption {
  const { about, maps, lanes, stages } = session
  const counts = {
    lanes: lanes.length,
    stages: stages.length,
    steps: stepsOfMap(session, map).length,
    findings: findingsOfMap(session, map).length,
  }
  return { about, maps, counts }
}

/** A session's wall as something to paint: the scene that the page shows, where it shows one. */
export function subjectOf(session: Session, wall: WallAsked): PictureSubject {
  const scene = sceneAtHand(session, wall.map, wall.direction)
  return {
    wall,
    caption: captionOf(session, wall.map),
    achieved: [...achievedSteps(session).keys()],
    source: scene === null ? { kind: 'session', session } : { kind: 'scene', scene },
  }
}
