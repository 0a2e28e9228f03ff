import { asIsMap } from '../model/mapOf'
import type { ActionId, Ballot, FindingId, FlowId, MapId, Session, StageId, StepId } from '../model/session'
import { find, placeOf } from '../model/table'
import { tableChanges } from '../model/tableChanges'
import type { Identified } from '../model/tableIndex'
import type { OwnSign } from '../words/said'

/**
 * What the panel at the inline end shows: one at a time. One that came along with what was selected says `stays`:
 * what has the focus keeps it. `sentence`: the finding's words are written next.
 */
export type Panel =
  | { readonly kind: 'step'; readonly id: StepId; readonly focus?: 'stays' }
  | { readonly kind: 'flow'; readonly id: FlowId }
  | { readonly kind: 'finding'; readonly id: FindingId; readonly focus?: 'sentence' }
  | { readonly kind: 'action'; readonly id: ActionId }
  | { readonly kind: 'cards'; readonly about: CardsAbout; readonly focus?: 'stays' }

/** Whose cards: a step's, a stage's, or those on the whole journey. */
export type CardsAbout =
  | { readonly about: 'step'; readonly step: StepId }
  | { readonly about: 'stage'; readonly stage: StageId }
  | { readonly about: 'journey' }

/** Findings that are walked on the wall, one after the other. */
export interface Walk {
  readonly findings: readonly FindingId[]
  /** Which of them is looked at, from 0. */
  readonly place: number
}

/** Signs of something else, told by whoever shows them: the identical map while the session says the same of it. */
export interface Overlay {
  readonly signs: (session: Session) => ReadonlyMap<StepId, OwnSign>
}

/** What this window looks at: neither saved with the session nor undone. */
export interface View {
  /** The map shown. Empty while no session is open. */
  readonly map: MapId
  readonly panel: Panel | null
  /** Whether the outline stands beside the wall. */
  readonly outline: boolean
  readonly findingsList: boolean
  /** Whether what the map tells by itself stands beside the wall. */
  readonly numbers: boolean
  /** Whether how each step feels stands under the wall. */
  readonly feelings: boolean
  /** These steps bright, the rest dimmed; null: all alike. */
  readonly spotlight: ReadonlySet<StepId> | null
  /** Whether handoffs carry their numbers. */
  readonly countHandoffs: boolean
  /** `agreement`: each step carries the sign of who has said that something is wrong there. */
  readonly overlay: 'agreement' | Overlay | null
  /** The note being written on the wall or in the outline. */
  readonly editing: { readonly step: StepId } | null
  /**
   * A request to bring a step, lane or stage into view and focus it; a new serial asks again. `stays`: what has the
   * focus keeps it.
   */
  readonly reveal: { readonly id: string; readonly serial: number; readonly focus?: 'stays' } | null
  /** Findings that are walked on the wall; null: none are. */
  readonly walk: Walk | null
  /** The ballot whose results the room looks at in big type. */
  readonly results: Ballot['of'] | null
  readonly dialog: 'find' | 'keys' | 'export' | 'snapshots' | 'copies' | 'settings' | 'tables' | null
  /** After C, or D with one step selected: the next tap, arrow or name is the other end. */
  readonly connecting: { readonly from: StepId; readonly purpose: 'flow' | 'duplication' } | null
}

const NOTHING_SHOWN: View = {
  map: '',
  panel: null,
  outline: false,
  findingsList: false,
  numbers: false,
  feelings: false,
  spotlight: null,
  countHandoffs: false,
  overlay: null,
  editing: null,
  reveal: null,
  walk: null,
  results: null,
  dialog: null,
  connecting: null,
}

/** How a session is seen when it has just been opened: its first as-is map and nothing beside it. */
export function firstView(session: Session | null): View {
  return session === null ? NOTHING_SHOWN : { ...NOTHING_SHOWN, map: asIsMap(session).id }
}

/** The view with the map on which a step lies that is asked to be shown: it may be another than the one shown. */
export function onItsMap(view: View, { reveal, map }: Partial<View>, session: Session | null): View {
  const step = session === null || map !== undefined ? undefined : find(session.steps, reveal?.id ?? null)
  return step === undefined || step.map === view.map ? view : { ...view, map: step.map }
}

/** The view without what the session no longer has. The identical view when all of it is still there. */
export function soundView(view: View, session: Session): View {
  const changes: Partial<View> = {
    ...(find(session.maps, view.map) === undefined && { map: asIsMap(session).id }),
    ...(view.panel !== null && !isThere(view.panel, session) && { panel: null }),
    ...(view.editing !== null && !find(session.steps, view.editing.step) && { editing: null }),
    ...(view.connecting !== null && !find(session.steps, view.connecting.from) && { connecting: null }),
  }
  return Object.keys(changes).length === 0 ? view : { ...view, ...changes }
}

function isThere(panel: Panel, session: Session): boolean {
  if (panel.kind === 'cards') return areCardsThere(panel.about, session)
  const tables = {
    step: session.steps,
    flow: session.flows,
    finding: session.findings,
    action: session.actions,
  }
  return placeOf(tables[panel.kind], panel.id) >= 0
}

function areCardsThere(about: CardsAbout, session: Session): boolean {
  if (about.about === 'step') return find(session.steps, about.step) !== undefined
  if (about.about === 'stage') return find(session.stages, about.stage) !== undefined
  return true
}

/**
 * The selection without steps and flows that are gone. The identical set when all are still there. Given the session
 * to which it was sound, only what went since is looked at: all of a big wall may be selected.
 */
export function soundSelection(
  selection: ReadonlySet<string>,
  session: Session,
  before: Session | null = null,
): ReadonlySet<string> {
  if (before !== null) {
    const went = [
      ...tableChanges<Identified>(before.steps, session.steps),
      ...tableChanges<Identified>(before.flows, session.flows),
    ].filter(({ id, after }) => after === null && selection.has(id))
    if (went.length === 0) return selection
  }
  const left = [...selection].filter(
    (id) => find(session.steps, id) !== undefined || find(session.flows, id) !== undefined,
  )
  return left.length === selection.size ? selection : new Set(left)
}
