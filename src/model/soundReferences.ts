import { GROUPS } from './kinds'
import {
  TABLE_NAMES,
  type Card,
  type Flow,
  type Finding,
  type MapId,
  type Partners,
  type Step,
} from './session'
import type { RecordOf, Session, StageId, StepId, TableName } from './session'
import { find, findAll, placeOf, put, without } from './table'
import { unsettledSince } from './unsettledSince'

/** What becomes of records that lose what they stand on. */
export interface Soundness {
  /** Where records go whose map is not there; null drops them. */
  readonly homeMap: MapId | null
  /** A finding that lost its last step, or a duplication left with one. */
  readonly strandedFindings: 'drop' | 'keep'
  /** The stage of a step that was deleted: its cards fall back to it. */
  stageOfLost(step: StepId): StageId | null
  /** Hears of every reference that was dropped: the record that held it, and the id that is not there. */
  lost(table: TableName, record: string, field: string, id: string): void
}

/** Looks at one record's references; `gone` tells of one that is dropped. */
interface Look {
  readonly session: Session
  readonly soundness: Soundness
  gone(field: string, id: string): void
}

type Mend<T extends TableName> = (record: RecordOf<T>, look: Look) => RecordOf<T> | null

function kept(look: Look, table: TableName, field: string, id: string | null): string | null {
  if (id === null || placeOf(look.session[table], id) >= 0) return id
  look.gone(field, id)
  return null
}

function keptAll(
  ids: readonly string[],
  stands: (id: string) => boolean,
  gone: (id: string) => void,
): readonly string[] {
  if (ids.every(stands)) return ids
  return ids.filter((id) => {
    if (stands(id)) return true
    gone(id)
    return false
  })
}

function keptIds(look: Look, table: TableName, field: string, ids: readonly string[]): readonly string[] {
  return keptAll(
    ids,
    (id) => placeOf(look.session[table], id) >= 0,
    (id) => look.gone(field, id),
  )
}

function onKnownMap<T extends { readonly map: MapId }>(record: T, look: Look): T | null {
  if (placeOf(look.session.maps, record.map) >= 0) return record
  look.gone('map', record.map)
  return look.soundness.homeMap === null ? null : { ...record, map: look.soundness.homeMap }
}

/** Whether a step of a new way can come from this step: one of what happens now. */
function isOrigin({ session }: Look, step: Step, id: string): boolean {
  const origin = find(session.steps, id)
  if (origin === undefined || find(session.maps, step.map)?.kind !== 'to-be') return false
  return find(session.maps, origin.map)?.kind === 'as-is'
}

/** The record with these fields, or the identical record when they say what it says already. */
function changed<T extends object>(record: T, fields: Partial<T>): T {
  const differs = Object.entries(fields).some(([key, value]) => record[key as keyof T] !== value)
  return differs ? { ...record, ...fields } : record
}

function mendPartners(partners: Partners, look: Look): Partners {
  const stands = (id: string): boolean =>
    GROUPS.some((group) => group === id) || placeOf(look.session.lanes, id) >= 0
  const part = (name: keyof Partners): readonly string[] =>
    keptAll(partners[name], stands, (id) => look.gone(`partners.${name}`, id))
  return changed(partners, { design: part('design'), deliver: part('deliver'), test: part('test') })
}

function mendFlow(flow: Flow, look: Look): Flow | null {
  const from = find(look.session.steps, flow.from)
  const to = find(look.session.steps, flow.to)
  if (from === undefined) look.gone('from', flow.from)
  if (to === undefined) look.gone('to', flow.to)
  if (from === undefined || to === undefined) return null
  if (from.map !== to.map) {
    look.gone('to', flow.to)
    return null
  }
  if (flow.map === from.map) return flow
  look.gone('map', flow.map)
  return { ...flow, map: from.map }
}

function mendFinding(finding: Finding, look: Look): Finding | null {
  const placed = onKnownMap(finding, look)
  if (placed === null) return null
  const steps = keptAll(
    placed.steps,
    (id) => find(look.session.steps, id)?.map === placed.map,
    (id) => look.gone('steps', id),
  )
  if (steps === placed.steps) return placed
  const stranded = steps.length === 0 || (placed.kind === 'duplication' && steps.length === 1)
  return stranded && look.soundness.strandedFindings === 'drop' ? null : { ...placed, steps }
}

function mendCard(card: Card, look: Look): Card | null {
  const placed = onKnownMap(card, look)
  if (placed === null) return null
  const onMap = placed.step === null || find(look.session.steps, placed.step)?.map === placed.map
  const step = onMap ? placed.step : null
  if (placed.step !== null && step === null) look.gone('step', placed.step)
  let stage = kept(look, 'stages', 'stage', placed.stage)
  let about = placed.about
  if (about === 'step' && step === null) {
    const fallback = placed.step === null ? null : look.soundness.stageOfLost(placed.step)
    if (stage === null && fallback !== null && placeOf(look.session.stages, fallback) >= 0) stage = fallback
    about = stage === null ? 'unplaced' : 'stage'
  }
  if (about === 'stage' && stage === null) about = 'unplaced'
  const lostNothing = placed.step === step && placed.stage === stage
  if (about !== placed.about && lostNothing) look.gone('about', placed.about)
  return changed(placed, { step, stage, about })
}

const same = <T>(record: T): T => record

const MENDS: { readonly [T in TableName]: Mend<T> } = {
  lanes: same,
  stages: same,
  maps: (map, look) => {
    const origin = find(look.session.maps, map.from)
    if (map.from === null || (origin?.kind === 'as-is' && map.kind === 'to-be')) return map
    look.gone('from', map.from)
    return { ...map, from: null }
  },
  steps: (step, look) =>
    changed(step, {
      lane: kept(look, 'lanes', 'lane', step.lane),
      stage: kept(look, 'stages', 'stage', step.stage),
      from: keptAll(
        step.from,
        (id) => isOrigin(look, step, id),
        (id) => look.gone('from', id),
      ),
      partners: mendPartners(step.partners, look),
    }),
  flows: mendFlow,
  findings: mendFinding,
  cards: mendCard,
  feelings: (mark, look) => {
    const step = find(look.session.steps, mark.step)
    if (step === undefined) {
      look.gone('step', mark.step)
      return null
    }
    if (step.map === mark.map) return mark
    look.gone('map', mark.map)
    return { ...mark, map: step.map }
  },
  actions: (action, look) =>
    changed(action, {
      answers: keptIds(look, 'findings', 'answers', action.answers),
      changes: keptIds(look, 'steps', 'changes', action.changes),
      lead: kept(look, 'lanes', 'lead', action.lead),
      partners: mendPartners(action.partners, look),
    }),
  ballots: same,
  decisionsAsked: (decision, look) =>
    changed(decision, { actions: keptIds(look, 'actions', 'actions', decision.actions) }),
  meetings: (meeting, look) => {
    const decisions = meeting.decisions.map((decision) =>
      changed(decision, { answers: keptIds(look, 'actions', 'decisions.answers', decision.answers) }),
    )
    const untouched = decisions.every((decision, place) => decision === meeting.decisions[place])
    return untouched ? meeting : { ...meeting, decisions }
  },
  attendance: (line, look) => changed(line, { lane: kept(look, 'lanes', 'lane', line.lane) }),
}

/** Mends all records of a table, or only those wanted. */
function mendTable<T extends TableName>(
  session: Session,
  table: T,
  mend: Mend<T>,
  soundness: Soundness,
  wanted: readonly RecordOf<T>[] | null,
): Session {
  const records = session[table] as readonly RecordOf<T>[]
  const mended: RecordOf<T>[] = []
  const dropped: string[] = []
  for (const record of wanted ?? records) {
    const gone = (field: string, id: string): void => soundness.lost(table, record.id, field, id)
    const next = mend(record, { session, soundness, gone })
    if (next === null) dropped.push(record.id)
    else if (next !== record) mended.push(next)
  }
  if (mended.length === 0 && dropped.length === 0) return session
  return { ...session, [table]: without(put(records, mended), dropped) }
}

/**
 * The session with every reference pointing at something that is there, on the same map. A flow or feeling
 * without its step is dropped, a list loses the id, a single reference becomes null, a card falls back to the
 * stage. The identical session when all of them stand. Given a session whose references all stand, only what
 * changed since is looked at, and what stood on it.
 */
export function withSoundReferences(session: Session, soundness: Soundness, sound?: Session): Session {
  if (session === sound) return session
  const unsettled = sound === undefined ? null : unsettledSince(sound, session)
  const wanted = <T extends TableName>(table: T, now: Session): readonly RecordOf<T>[] | null =>
    unsettled === null ? null : findAll<RecordOf<T>>(now[table], unsettled[table])
  // Steps find their map first: flows, findings and cards ask which map a step is on.
  let mended = mendTable(session, 'steps', onKnownMap, soundness, wanted('steps', session))
  for (const table of TABLE_NAMES) {
    mended = mendTable(mended, table, MENDS[table] as Mend<typeof table>, soundness, wanted(table, mended))
  }
  if (mended === session) return session
  return withSoundReferences(mended, soundness, sound === undefined ? undefined : session)
}
