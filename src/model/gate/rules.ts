import { nameOfMapKind } from '../../words/names'
import { cutText, STEP_TEXT_LIMIT } from '../cleanText'
import { newMap } from '../defaults'
import { asIsMap } from '../mapOf'
import { newId } from '../newId'
import type { Finding, Flow, Session, Step, TableName } from '../session'
import { withSoundReferences } from '../soundReferences'
import { find } from '../table'
import { giveOrders } from './giveOrders'
import { nameOfRecord, shown, type MendKind, type Report } from './trouble'

/** Says where in the file a record lies, as `steps[3]`. */
export type Where = (table: TableName, id: string) => string

/** A session always has a map of what happens now. */
function withAsIsMap(session: Session, report: Report): Session {
  if (session.maps.some(({ kind }) => kind === 'as-is')) return session
  const map = newMap({ id: newId(), kind: 'as-is', name: nameOfMapKind('as-is') })
  report.add('map-added', 'maps', { name: map.name })
  return { ...session, maps: [...session.maps, map] }
}

const WHEN_LOST: Readonly<Partial<Record<string, MendKind>>> = {
  'flows.from': 'flow-dangling',
  'flows.to': 'flow-dangling',
  'feelings.step': 'feeling-dangling',
  'cards.about': 'card-unplaced',
}

/** Drops the references to what is not there. What has no map comes to the map of what happens now. */
function withReferencesMended(session: Session, where: Where, report: Report): Session {
  return withSoundReferences(session, {
    homeMap: asIsMap(session).id,
    strandedFindings: 'keep',
    stageOfLost: () => null,
    lost: (table, record, field, id) => {
      const other = field === 'map' ? 'map-mended' : 'reference-dropped'
      const kind = WHEN_LOST[`${table}.${field}`] ?? other
      const named = find<{ readonly id: string }>(session[table], record)
      const name = named === undefined ? '' : nameOfRecord(named)
      report.add(kind, `${where(table, record)}.${field}`, { field, was: shown(id), name })
    },
  })
}

/** Flows that go somewhere else, each once. */
function soundFlows(flows: readonly Flow[], where: Where, report: Report): readonly Flow[] {
  const seen = new Set<string>()
  const kept = flows.filter((flow) => {
    const way = JSON.stringify([flow.from, flow.to])
    const toItself = flow.from === flow.to
    if (toItself) report.add('flow-to-itself', where('flows', flow.id), { name: nameOfRecord(flow) })
    else if (seen.has(way)) report.add('flow-repeated', where('flows', flow.id), { name: nameOfRecord(flow) })
    else {
      seen.add(way)
      return true
    }
    return false
  })
  return kept.length === flows.length ? flows : kept
}

/** A finding names a step once. */
function namingOnce(finding: Finding, where: Where, report: Report): Finding {
  const steps = [...new Set(finding.steps)]
  if (steps.length === finding.steps.length) return finding
  report.add('reference-repeated', `${where('findings', finding.id)}.steps`, { name: nameOfRecord(finding) })
  return { ...finding, steps }
}

/** A text too long for a post-it is cut; all of it is kept in the detail. */
function fittingNote(step: Step, where: Where, report: Report): Step {
  if (step.text.length <= STEP_TEXT_LIMIT) return step
  report.add('text-long', `${where('steps', step.id)}.text`, {
    characters: step.text.length,
    limit: STEP_TEXT_LIMIT,
    name: nameOfRecord(step),
  })
  const detail = step.detail === '' ? step.text : `${step.text}\n\n${step.detail}`
  return { ...step, text: cutText(step.text, STEP_TEXT_LIMIT), detail }
}

/** The session by the rules that go across fields and records; what was mended for it is reported. */
export function byTheRules(given: Session, where: Where, report: Report): Session {
  const session = withReferencesMended(withAsIsMap(given, report), where, report)
  return {
    ...session,
    lanes: giveOrders(session.lanes, ({ id }) => where('lanes', id), report),
    stages: giveOrders(session.stages, ({ id }) => where('stages', id), report),
    steps: session.steps.map((step) => fittingNote(step, where, report)),
    flows: soundFlows(session.flows, where, report),
    findings: session.findings.map((finding) => namingOnce(finding, where, report)),
  }
}
