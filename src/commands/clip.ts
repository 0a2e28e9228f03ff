import { flowsFrom } from '../model/byStep'
import { newAbout, newMap } from '../model/defaults'
import { toSessionFile } from '../model/gate/toSessionFile'
import { sortedLanes, sortedStages } from '../model/order'
import { inReadingOrder } from '../model/readingOrder'
import type { Flow, Lane, Session, Stage, Step, StepId } from '../model/session'
import { findAll } from '../model/table'

/** Steps of one map taken along, with the flows between them and the rows and columns they lay in. */
export interface Clip {
  /** In reading order: the first is what a place to paste at is meant for. */
  readonly steps: readonly Step[]
  readonly flows: readonly Flow[]
  readonly lanes: readonly Lane[]
  readonly stages: readonly Stage[]
}

/** What a clip's text begins with, so that it is told from other text on the clipboard. */
const CLIP_START = '{"format":"throughline-clip"'
const FILE_START = '{"format":"throughline-session"'

/** Takes steps along. Unknown ids are passed over. */
export function copySteps(session: Session, ids: Iterable<StepId>): Clip {
  const steps = inReadingOrder(session, findAll(session.steps, ids))
  const taken = new Set(steps.map(({ id }) => id))
  const between = [...taken].flatMap((step) => flowsFrom(session, step)).filter(({ to }) => taken.has(to))
  const flows = findAll(
    session.flows,
    between.map(({ id }) => id),
  )
  return { steps, flows, lanes: sortedLanes(session), stages: sortedStages(session) }
}

/** The clip as text for the clipboard. */
export function clipText(clip: Clip): string {
  const { format, ...rest } = toSessionFile(sessionOf(clip), '')
  return JSON.stringify({ format, ...rest }).replace(FILE_START, CLIP_START)
}

/** Whether a text from the clipboard says that it is a clip; `parseClip` reads it. */
export function isClipText(text: string): boolean {
  return text.startsWith(CLIP_START)
}

/** A clip's text as that of a session file, for the gate. */
export function clipAsFile(text: string): string {
  return text.replace(CLIP_START, FILE_START)
}

function sessionOf({ steps, flows, lanes, stages }: Clip): Session {
  const maps = [...new Set(steps.map(({ map }) => map))]
  return {
    about: newAbout({ id: 'clip', title: '' }),
    lanes,
    stages,
    maps: maps.map((id) => newMap({ id, kind: 'as-is', name: '' })),
    steps,
    flows,
    findings: [],
    cards: [],
    feelings: [],
    actions: [],
    ballots: [],
    decisionsAsked: [],
    meetings: [],
    attendance: [],
    unknown: {},
  }
}
