import type { Card, Finding, FindingId, Session } from '../model/session'
import { find } from '../model/table'
import * as words from '../words/compiled/messages.js'
import { nameOfFindingKind, nameOfFindingStatus, nameOfGroup, nameOfSeverity } from '../words/names'
import { sideOf } from './sides'
import { answersTo } from './actions'
import { dotsSaid } from './packHidden'

/** A finding in words. */
export interface PackFinding {
  readonly id: FindingId
  /** What the pack calls it: "F3". */
  readonly mark: string
  readonly kind: string
  readonly text: string
  readonly steps: readonly string[]
  readonly raisedBy: string
  readonly severity: string
  readonly status: string
  /** How many, or in words that they were left out. */
  readonly dots: number | string
  /** The actions that answer it, or why none does. */
  readonly answer: string
}

/** Words of somebody, with the group that said them. */
export interface PackQuote {
  readonly text: string
  readonly group: string
}

/** The one page quotes so many. */
const PAGE_QUOTES = 3

/** What the pack calls each finding of a session. */
export function findingMarks({ findings }: Session): ReadonlyMap<FindingId, string> {
  return new Map(findings.map(({ id }, place) => [id, words.packFindingMark({ number: place + 1 })]))
}

/** What the pack calls each action of a session. */
export function actionMarks({ actions }: Session): ReadonlyMap<string, string> {
  return new Map(actions.map(({ id }, place) => [id, words.packActionMark({ number: place + 1 })]))
}

/** Every finding of the session, in file order. `dots`: whether some of them were left out. */
export function packFindings(
  session: Session,
  dots: 'all-there' | 'left-out' = 'all-there',
): readonly PackFinding[] {
  const marks = findingMarks(session)
  return session.findings.map((finding) => ({
    id: finding.id,
    mark: marks.get(finding.id) ?? '',
    kind: nameOfFindingKind(finding.kind),
    text: finding.text.trim(),
    steps: finding.steps.map((id) => find(session.steps, id)?.text ?? ''),
    raisedBy: finding.raisedBy.map(nameOfGroup).join(', '),
    severity: finding.severity === null ? '' : nameOfSeverity(finding.severity),
    status: statusText(finding),
    dots: dotsSaid(finding.votes, dots),
    answer: answerOf(session, finding),
  }))
}

function statusText({ status, checkedNote }: Finding): string {
  const name = nameOfFindingStatus(status)
  return checkedNote.trim() === '' ? name : words.packWithNote({ said: name, note: checkedNote.trim() })
}

/** Which actions answer a finding; else that it is parked and why; else that none does. */
function answerOf(session: Session, { id, kind, parked }: Finding): string {
  const marks = actionMarks(session)
  const answers = answersTo(session).get(id) ?? []
  if (answers.length > 0) return answers.map((action) => marks.get(action.id) ?? '').join(', ')
  if (parked !== null) return words.packParked({ why: parked })
  return kind === 'works-well' ? '' : words.packNotAnswered()
}

/** Whether a card may leave the room: someone said it may, and nobody took it back. */
export const mayLeave = ({ share, withdrawn }: Card): boolean => share && !withdrawn

/**
 * Three things that people said: the cards chosen for the one page first; then, of those that may leave the room, what
 * people who use the service said and felt most strongly, each time from a group that was not heard yet.
 */
export function packQuotes({ cards }: Session): readonly PackQuote[] {
  const ready = cards.filter((card) => mayLeave(card) && card.text.trim() !== '')
  const chosen = ready.filter(({ quote }) => quote).slice(0, PAGE_QUOTES)
  const others = ready.filter(({ quote }) => !quote).toSorted((a, b) => weight(b) - weight(a))
  while (chosen.length < PAGE_QUOTES && others.length > 0) {
    const heard = new Set(chosen.map(({ group }) => group))
    const place = Math.max(
      0,
      others.findIndex(({ group }) => !heard.has(group)),
    )
    chosen.push(...others.splice(place, 1))
  }
  return chosen.map(({ text, group }) => ({ text: text.trim(), group: nameOfGroup(group) }))
}

const weight = ({ group, feeling }: Card): number =>
  (sideOf(group) === 'people' ? 10 : 0) + Math.abs(feeling ?? 0)
