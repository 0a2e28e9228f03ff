import { asIsMap, chosenToBe } from '../model/mapOf'
import { GROUPS } from '../model/kinds'
import type { FindingId, IsoDate, Session } from '../model/session'
import * as words from '../words/compiled/messages.js'
import { dayInWords } from '../words/dayInWords'
import { nameOfGroup } from '../words/names'
import { compareSides } from './agreement'
import { involvement, type Occasion } from './involvement'
import {
  packActions,
  packAsks,
  packDecisions,
  packTiers,
  type PackAction,
  type PackAsk,
  type PackDecision,
  type PackTier,
} from './packActions'
import { packFigures, pageFigures, type PackFigure } from './packFigures'
import { mayLeave, packFindings, packQuotes, type PackFinding, type PackQuote } from './packFindings'
import type { PackHidden } from './packHidden'
import { packMap, type PackMap } from './packMap'

/** Who was in the room on one occasion, counted. */
export interface PackOccasion {
  readonly name: string
  readonly people: number
  readonly groups: readonly { readonly name: string; readonly count: number }[]
}

/** What a board decided at a meeting. */
export interface PackMeeting {
  readonly name: string
  readonly decisions: readonly string[]
}

/**
 * All that the pack says, in words: every file of it is written from this one value, so that the same counts stand
 * everywhere. Cards that may not leave the room are not in it.
 */
export interface PackContent {
  readonly title: string
  readonly banner: string
  /** Place and date. */
  readonly line: string
  /** Whose journey, from where to where, what for. */
  readonly journey: readonly string[]
  /** The day on which the pack was made, in words. */
  readonly madeOn: string
  readonly room: readonly PackOccasion[]
  /** Who was in the room, occasion by occasion, and what of it was left out; empty where it was not written down. */
  readonly roomLines: readonly string[]
  /** The same in one. */
  readonly roomText: string
  readonly figures: readonly PackFigure[]
  readonly pageFigures: readonly PackFigure[]
  readonly findings: readonly PackFinding[]
  readonly top: readonly PackFinding[]
  /** What put those in their order. */
  readonly topNote: string
  readonly quotes: readonly PackQuote[]
  /** How far those who work there and those who use it see the same; empty where one side has not spoken. */
  readonly agreement: string
  readonly decisions: readonly PackDecision[]
  readonly actions: readonly PackAction[]
  readonly tiers: readonly PackTier[]
  readonly asks: readonly PackAsk[]
  readonly asIs: PackMap
  readonly toBe: PackMap | null
  readonly meetings: readonly PackMeeting[]
  /** Cards that may leave. */
  readonly cards: number
  /** What was left out, as a sentence; empty when nothing was. */
  readonly leftOut: string
}

/** The session without the cards that may not leave the room: no file of a pack ever holds them. */
export function withoutKeptCards(session: Session): Session {
  const cards = session.cards.filter(mayLeave)
  return cards.length === session.cards.length ? session : { ...session, cards }
}

/** What is said of a session besides what is in it. */
export interface PackSaid {
  readonly madeOn: IsoDate
  /** What was left out, as a sentence; empty when nothing was. */
  readonly leftOut: string
  /** The findings that matter most to the room, the first first: a copy to share may not hold the dots that say so. */
  readonly top: readonly FindingId[]
  /** What was counted and left out. */
  readonly hidden: readonly PackHidden[]
}

/** What the pack of a session says. */
export function packContent(given: Session, { madeOn, leftOut, top, hidden }: PackSaid): PackContent {
  const session = withoutKeptCards(given)
  const { about } = session
  const dotsOf = (kind: PackHidden): 'all-there' | 'left-out' =>
    hidden.includes(kind) ? 'left-out' : 'all-there'
  const findings = packFindings(session, dotsOf('finding-dots'))
  const figures = packFigures(session)
  const toBe = chosenToBe(session)
  const room = involvement(session)
    .occasions.filter(({ people }) => people > 0)
    .map(occasionOf)
  const roomLines = roomLinesOf(room, hidden)
  return {
    title: about.title.trim() === '' ? words.packUntitled() : about.title.trim(),
    banner: about.banner.trim(),
    line: joined([about.place, about.date === null ? '' : dayInWords(about.date)]),
    journey: journeyOf(session),
    madeOn: dayInWords(madeOn),
    room,
    roomLines,
    roomText: roomLines.join(' '),
    figures,
    pageFigures: pageFigures(figures),
    findings,
    top: top.flatMap((id) => findings.filter((finding) => finding.id === id)),
    topNote: topNoteOf(session, hidden),
    quotes: packQuotes(session),
    agreement: agreementText(session),
    decisions: packDecisions(session),
    actions: packActions(session, madeOn, dotsOf('action-dots')),
    tiers: packTiers(session, madeOn),
    asks: packAsks(session),
    asIs: packMap(session, asIsMap(session)),
    toBe: toBe === null ? null : packMap(session, toBe),
    meetings: session.meetings.map(({ body, date, decisions }) => ({
      name: joined([body, date === null ? '' : dayInWords(date)]),
      decisions: decisions.map(({ text }) => text.trim()).filter((text) => text !== ''),
    })),
    cards: session.cards.length,
    leftOut,
  }
}

const joined = (parts: readonly string[]): string => parts.filter((part) => part.trim() !== '').join(' · ')

function journeyOf({ about }: Session): readonly string[] {
  const { citizen, startsWhen, endsWhen, purpose, outOfScope } = about
  const said: readonly (readonly [string, (text: string) => string])[] = [
    [citizen, (text) => words.packWhose({ text })],
    [startsWhen, (text) => words.packStarts({ text })],
    [endsWhen, (text) => words.packEnds({ text })],
    [purpose, (text) => words.packPurpose({ text })],
    [outOfScope, (text) => words.packOutOfScope({ text })],
  ]
  return said.flatMap(([text, sentence]) => (text.trim() === '' ? [] : [sentence(text.trim())]))
}

function occasionOf({ occasion, date, lines, people }: Occasion): PackOccasion {
  const name = joined([occasion, date === null ? '' : dayInWords(date)])
  const groups = GROUPS.map((group) => ({
    name: nameOfGroup(group),
    count: lines.filter((line) => line.group === group).reduce((sum, line) => sum + line.count, 0),
  }))
  return {
    name: name === '' ? words.packOccasionUnnamed() : name,
    people,
    groups: groups.filter(({ count }) => count > 0),
  }
}

function occasionText({ name, people, groups }: PackOccasion): string {
  const list = groups.map((group) => words.packGroupCount(group)).join(', ')
  return words.packOccasion({ name, count: people, list })
}

function roomLinesOf(room: readonly PackOccasion[], hidden: readonly PackHidden[]): readonly string[] {
  const said = room.map(occasionText)
  if (!hidden.includes('room')) return said
  return [...said, room.length === 0 ? words.packRoomLeftOut() : words.packRoomSomeLeftOut()]
}

/** Without a vote, and without dots, the dots have put nothing in order. */
function topNoteOf({ ballots, findings }: Session, hidden: readonly PackHidden[]): string {
  if (!ballots.some((ballot) => ballot.of === 'findings')) return words.packTopNoteNoDots()
  if (hidden.includes('finding-dots')) return words.packTopNoteLeftOut()
  const areAnyDots = findings.some(({ votes }) => Object.values(votes).some((dots) => dots > 0))
  return areAnyDots ? words.packTopNote() : words.packTopNoteNoDots()
}

function agreementText(session: Session): string {
  const { percent, counts } = compareSides(session)
  const workers = counts.both + counts['only-workers']
  const people = counts.both + counts['only-people']
  if (percent === null || workers === 0 || people === 0) return ''
  return words.packAgreement({
    percent,
    both: counts.both,
    named: counts.both + counts['only-workers'] + counts['only-people'],
    workers: counts['only-workers'],
    people: counts['only-people'],
  })
}
