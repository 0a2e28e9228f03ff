import { TIERS } from '../model/kinds'
import type { Action, IsoDate, LogLine, Session } from '../model/session'
import { find } from '../model/table'
import * as words from '../words/compiled/messages.js'
import { dayInWords } from '../words/dayInWords'
import { nameOfHealth } from '../words/health'
import { nameOfActionStatus, nameOfRating, nameOfSpend, nameOfTier } from '../words/names'
import { countActions, healthOf } from './actions'
import { actionMarks, findingMarks } from './packFindings'
import { dotsSaid } from './packHidden'

/** An action in words. */
export interface PackAction {
  readonly id: string
  /** What the pack calls it: "A2". */
  readonly mark: string
  readonly title: string
  /** The findings that it answers, by what the pack calls them. */
  readonly answers: string
  readonly lead: string
  readonly role: string
  readonly due: string
  readonly status: string
  /** Whether that is in time, as a colour and in words; empty for one that was stopped. */
  readonly health: string
  readonly tier: string
  readonly impact: string
  readonly effort: string
  readonly spend: string
  readonly benefit: string
  readonly measure: string
  /** How many, or in words that they were left out. */
  readonly dots: number | string
  readonly log: readonly string[]
}

/** Something that only others than the people in the room can change. */
export interface PackAsk {
  readonly mark: string
  readonly action: string
  readonly tier: string
  readonly barrier: string
  readonly rule: string
  readonly owner: string
  readonly evidence: string
  readonly wanted: string
}

/** How many actions are in whose gift. */
export interface PackTier {
  readonly name: string
  readonly count: number
}

/** A decision that the board is asked for. */
export interface PackDecision {
  readonly text: string
  readonly actions: string
}

/** Every action of the session, in file order, as it stands on this day. `dots`: whether some of them were left out. */
export function packActions(
  session: Session,
  day: IsoDate,
  dots: 'all-there' | 'left-out' = 'all-there',
): readonly PackAction[] {
  const marks = actionMarks(session)
  const findings = findingMarks(session)
  return session.actions.map((action) => ({
    id: action.id,
    mark: marks.get(action.id) ?? '',
    title: action.title.trim(),
    answers: action.answers.map((id) => findings.get(id) ?? '').join(', '),
    lead: find(session.lanes, action.lead)?.name ?? '',
    role: action.role,
    due: action.due === null ? '' : dayInWords(action.due),
    status: nameOfActionStatus(action.status),
    health: healthText(action, day),
    tier: action.tier === null ? '' : nameOfTier(action.tier),
    impact: action.impact === null ? '' : nameOfRating(action.impact),
    effort: action.effort === null ? '' : nameOfRating(action.effort),
    spend: action.spend === null ? '' : nameOfSpend(action.spend),
    benefit: action.benefit,
    measure: action.measure,
    dots: dotsSaid(action.votes, dots),
    log: logOf(action),
  }))
}

function healthText(action: Action, day: IsoDate): string {
  const health = healthOf(action, day)
  return health === null ? '' : nameOfHealth(health)
}

function logOf({ log, achievedOn }: Action): readonly string[] {
  const lines = log.map(logLine)
  return achievedOn === null ? lines : [...lines, words.packAchieved({ day: dayInWords(achievedOn) })]
}

function logLine({ date, status, text }: LogLine): string {
  const said =
    text.trim() === '' ? nameOfActionStatus(status) : `${nameOfActionStatus(status)}. ${text.trim()}`
  return date === null ? said : words.packOnDay({ day: dayInWords(date), said })
}

/** What is asked of others: the actions that no one in the room can decide, and those with an ask written down. */
export function packAsks(session: Session): readonly PackAsk[] {
  const marks = actionMarks(session)
  const findings = findingMarks(session)
  return session.actions.filter(isAsk).map(({ id, title, tier, ask, answers }) => ({
    mark: marks.get(id) ?? '',
    action: title.trim(),
    tier: tier === null ? '' : nameOfTier(tier),
    barrier: ask.barrier,
    rule: ask.rule,
    owner: ask.owner,
    evidence: ask.evidence.trim() === '' ? evidenceOf(session, answers, findings) : ask.evidence,
    wanted: ask.wanted.trim() === '' ? title.trim() : ask.wanted,
  }))
}

function isAsk({ tier, ask }: Action): boolean {
  const isWritten = Object.values(ask).some((text) => text.trim() !== '')
  return tier === 'guidance' || tier === 'law' || isWritten
}

/** The day's own evidence where none is written down: the findings that the action answers. */
function evidenceOf(
  session: Session,
  answers: readonly string[],
  marks: ReadonlyMap<string, string>,
): string {
  return answers
    .flatMap((id) => {
      const text = find(session.findings, id)?.text.trim() ?? ''
      return text === '' ? [] : [`${marks.get(id) ?? ''} ${text}`]
    })
    .join(' ')
}

/**
 * How many actions are local, and how many need national change; then those of which it is not said and those that
 * were stopped, where there are any: together they are all.
 */
export function packTiers({ actions }: Session, day: IsoDate): readonly PackTier[] {
  const { tiers } = countActions(actions, day)
  const others = [
    { name: words.packTierUnsaid(), count: tiers['not-said'] },
    { name: words.packTierStopped(), count: actions.filter(({ status }) => status === 'stopped').length },
  ]
  return [
    ...TIERS.map((tier) => ({ name: nameOfTier(tier), count: tiers[tier] })),
    ...others.filter(({ count }) => count > 0),
  ]
}

/** The decisions that the board is asked for. */
export function packDecisions(session: Session): readonly PackDecision[] {
  const marks = actionMarks(session)
  return session.decisionsAsked
    .filter(({ text }) => text.trim() !== '')
    .map(({ text, actions }) => ({
      text: text.trim(),
      actions: actions.map((id) => marks.get(id) ?? '').join(', '),
    }))
}
