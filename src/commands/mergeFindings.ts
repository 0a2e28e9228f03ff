import { EVIDENCES, type FindingKind, type FindingStatus, GROUPS } from '../model/kinds'
import type { Action, Finding, FindingId, GroupCounts, Session } from '../model/session'
import { find, findAll, withoutRecords, withRecords } from '../model/table'
import { cleanLine } from './cleanFields'
import type { Command } from './command'
import { findingSteps } from './findingSteps'

/** How several findings become one. */
export interface Merging {
  /** The one that stays, and takes in the others. */
  readonly into: FindingId
  readonly kind: FindingKind
  /** What the room wants the one to say. */
  readonly text: string
}

/**
 * Makes one finding of several on the same map: it stands on all their steps, was raised by all who raised one, has
 * all their dots, and is as severe and as well known as the strongest of them. It counts as confirmed when one was,
 * as found not to be so when all were, and as put aside when all were. Actions that answered one answer it. Null
 * with fewer than two, on different maps, or when kind and steps do not go together: see `raiseFinding`.
 */
export function mergeFindings(ids: readonly FindingId[], { into, kind, text }: Merging): Command {
  return (session) => {
    const kept = find(session.findings, into)
    if (kept === undefined || !ids.includes(into)) return null
    const others = findAll(session.findings, ids).filter(({ id }) => id !== into)
    if (others.length === 0 || others.some(({ map }) => map !== kept.map)) return null
    const joined = joinedFinding(kept, others)
    const steps = findingSteps(session, kept.map, kind, joined.steps)
    if (steps === null) return null
    const merged = withRecords(session, 'findings', [{ ...joined, kind, steps, text: cleanLine(text) }])
    const gone = others.map(({ id }) => id)
    return withoutRecords(withAnswersMoved(merged, gone, into), 'findings', gone)
  }
}

function joinedFinding(kept: Finding, others: readonly Finding[]): Finding {
  const each = [kept, ...others]
  const severities = each.flatMap(({ severity }) => severity ?? [])
  const severity = severities.toSorted((a, b) => b - a)[0] ?? null
  const raised = new Set(each.flatMap(({ raisedBy }) => raisedBy))
  return {
    ...Object.assign({}, ...others),
    ...kept,
    steps: each.flatMap(({ steps }) => steps),
    raisedBy: GROUPS.filter((group) => raised.has(group)),
    severity,
    status: joinedStatus(each),
    checkedNote: joinedLines(each.map(({ checkedNote }) => checkedNote)),
    evidence: EVIDENCES.find((evidence) => each.some((one) => one.evidence === evidence)) ?? kept.evidence,
    parked: each.every(({ parked }) => parked !== null)
      ? joinedLines(each.flatMap(({ parked }) => parked ?? []))
      : null,
    votes: addedVotes(each),
  }
}

function joinedStatus(each: readonly Finding[]): FindingStatus {
  if (each.some(({ status }) => status === 'confirmed')) return 'confirmed'
  return each.every(({ status }) => status === 'checked') ? 'checked' : 'raised'
}

function joinedLines(texts: readonly string[]): string {
  return cleanLine([...new Set(texts.filter((text) => text !== ''))].join('\n'))
}

function addedVotes(each: readonly Finding[]): GroupCounts {
  const sums = GROUPS.map((group) => [group, each.reduce((sum, { votes }) => sum + (votes[group] ?? 0), 0)])
  return Object.fromEntries(sums.filter(([, sum]) => sum !== 0))
}

function withAnswersMoved(session: Session, gone: readonly FindingId[], into: FindingId): Session {
  const moved = (action: Action): readonly Action[] => {
    if (!action.answers.some((id) => gone.includes(id))) return []
    const answers = [...new Set(action.answers.map((id) => (gone.includes(id) ? into : id)))]
    return [{ ...action, answers }]
  }
  return withRecords(session, 'actions', session.actions.flatMap(moved))
}
