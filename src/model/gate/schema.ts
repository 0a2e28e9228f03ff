import {
  ACTION_STATUSES,
  CARD_PLACES,
  COLOURS,
  EVIDENCES,
  FEELINGS,
  FINDING_KINDS,
  FINDING_STATUSES,
  GATHERED,
  GROUPS,
  MAP_KINDS,
  MAP_STATUSES,
  RATINGS,
  SECTORS,
  SEVERITIES,
  SPENDS,
  STEP_KINDS,
  TIERS,
  VALUES,
} from '../kinds'
import { LARGEST_NUMBER } from '../largestNumber'
import type { TableName } from '../session'
import * as field from './fields'
import { FORMAT, VERSION } from './format'
import { z } from './zod'

const NOTHING_OR_MORE = { min: 0, max: LARGEST_NUMBER }
const SHARE = { min: 0, max: 1 }

const partners = () =>
  field.object({ design: field.references(), deliver: field.references(), test: field.references() })

const about = {
  id: field.id(),
  title: field.text(),
  place: field.text(),
  date: field.date(),
  citizen: field.text(),
  startsWhen: field.text(),
  endsWhen: field.text(),
  outOfScope: field.text(),
  purpose: field.text(),
  banner: field.text(),
  consentText: field.text(),
  fixedAndOpen: field.text(),
  smallestGroup: field.count({ min: 1, max: LARGEST_NUMBER }, 10),
  screenSmallestGroup: field.count({ min: 1, max: LARGEST_NUMBER }, 3),
  deleteAfter: field.date(),
}

/** Left out, the lane takes the first colour that no other has: `fillFromContext` sees to it before this. */
const laneColour = field.choice(COLOURS, 'yellow')

/** Left out, it follows from what is set: `fillFromContext` sees to it before this. */
const cardAbout = field.choice(CARD_PLACES, 'unplaced')

/** Fields whose value, when left out, depends on the rest: the published schema states no default for them. */
export const FROM_CONTEXT: ReadonlySet<unknown> = new Set([laneColour, cardAbout])

const lane = {
  id: field.id(),
  name: field.text(),
  sector: field.choice(SECTORS, 'unknown'),
  colour: laneColour,
  order: field.text(),
}

const stage = { id: field.id(), name: field.text(), order: field.text() }

const map = {
  id: field.id(),
  kind: field.givenChoice(MAP_KINDS, 'as-is'),
  name: field.text(),
  from: field.maybeReference(),
  status: field.choice(MAP_STATUSES, 'draft'),
}

const step = {
  id: field.id(),
  map: field.reference(),
  lane: field.maybeReference(),
  stage: field.maybeReference(),
  x: field.amount(NOTHING_OR_MORE, 0),
  y: field.amount(NOTHING_OR_MORE, 0),
  kind: field.givenChoice(STEP_KINDS, 'step'),
  text: field.text(),
  detail: field.text(),
  role: field.text(),
  channel: field.text(),
  documents: field.texts(),
  visible: field.maybeYes(),
  workMinutes: field.range(),
  waitMinutes: field.range(),
  waitReason: field.text(),
  spend: field.maybeChoice(SPENDS),
  costPounds: field.range(),
  value: field.maybeChoice(VALUES),
  volume: field.maybeAmount(NOTHING_OR_MORE),
  rightFirstTime: field.maybeAmount(SHARE),
  moment: field.yes(),
  evidence: field.choice(EVIDENCES, 'assumed'),
  from: field.references(),
  partners: partners(),
}

const flow = {
  id: field.id(),
  map: field.reference(),
  from: field.reference(),
  to: field.reference(),
  label: field.text(),
  share: field.maybeAmount(SHARE),
  passes: field.text(),
  how: field.text(),
}

const finding = {
  id: field.id(),
  map: field.reference(),
  kind: field.givenChoice(FINDING_KINDS, 'gap'),
  text: field.text(),
  steps: field.givenReferences(),
  raisedBy: field.groups(),
  severity: field.maybeMark(SEVERITIES),
  status: field.choice(FINDING_STATUSES, 'raised'),
  checkedNote: field.text(),
  evidence: field.choice(EVIDENCES, 'assumed'),
  parked: field.maybeText(),
  votes: field.groupCounts(),
}

const card = {
  id: field.id(),
  map: field.reference(),
  about: cardAbout,
  step: field.maybeReference(),
  stage: field.maybeReference(),
  group: field.choice(GROUPS, 'other'),
  text: field.text(),
  feeling: field.maybeMark(FEELINGS),
  kind: field.maybeChoice(FINDING_KINDS),
  gathered: field.choice(GATHERED, 'room'),
  share: field.yes(),
  quote: field.yes(),
  receipt: field.text(),
  source: field.text(),
  withdrawn: field.yes(),
}

const feeling = {
  id: field.id(),
  map: field.reference(),
  step: field.reference(),
  group: field.choice(GROUPS, 'other'),
  feeling: field.givenMark(FEELINGS, 0),
}

const action = {
  id: field.id(),
  title: field.text(),
  answers: field.references(),
  changes: field.references(),
  lead: field.maybeReference(),
  role: field.text(),
  due: field.date(),
  status: field.choice(ACTION_STATUSES, 'proposed'),
  tier: field.maybeChoice(TIERS),
  impact: field.maybeMark(RATINGS),
  effort: field.maybeMark(RATINGS),
  spend: field.maybeChoice(SPENDS),
  benefit: field.text(),
  measure: field.text(),
  achievedOn: field.date(),
  partners: partners(),
  votes: field.groupCounts(),
  ask: field.object({
    barrier: field.text(),
    rule: field.text(),
    owner: field.text(),
    evidence: field.text(),
    wanted: field.text(),
  }),
  log: field.objects({
    date: field.date(),
    status: field.choice(ACTION_STATUSES, 'proposed'),
    text: field.text(),
  }),
}

const ballot = {
  id: field.id(),
  of: field.givenChoice(['findings', 'actions'], 'findings'),
  dotsEach: field.count(NOTHING_OR_MORE, 0),
  people: field.groupCounts(),
}

const decisionAsked = { id: field.id(), text: field.text(), actions: field.references() }

const meeting = {
  id: field.id(),
  date: field.date(),
  body: field.text(),
  decisions: field.objects({ text: field.text(), answers: field.references() }),
}

const attendance = {
  id: field.id(),
  occasion: field.text(),
  date: field.date(),
  group: field.choice(GROUPS, 'other'),
  lane: field.maybeReference(),
  count: field.count(NOTHING_OR_MORE, 0),
}

const tables = {
  lanes: field.table(z.looseObject(lane)),
  stages: field.table(z.looseObject(stage)),
  maps: field.table(z.looseObject(map)),
  steps: field.table(z.looseObject(step)),
  flows: field.table(z.looseObject(flow)),
  findings: field.table(z.looseObject(finding)),
  cards: field.table(z.looseObject(card)),
  feelings: field.table(z.looseObject(feeling)),
  actions: field.table(z.looseObject(action)),
  ballots: field.table(z.looseObject(ballot)),
  decisionsAsked: field.table(z.looseObject(decisionAsked)),
  meetings: field.table(z.looseObject(meeting)),
  attendance: field.table(z.looseObject(attendance)),
} satisfies Record<TableName, z.ZodType>

/**
 * The session file, version 1: the contract that the gate reads by and that `public/session.schema.json` is
 * published from. Keys that it does not name are kept.
 */
export const schema = z.looseObject({
  format: z.literal(FORMAT),
  version: z.literal(VERSION),
  savedAt: field.text(),
  session: z.looseObject(about),
  ...tables,
})

/** A session file as the gate hands it on: every field filled. */
export type SessionFile = z.output<typeof schema>
