import type {
  ActionStatus,
  CardPlace,
  Colour,
  Evidence,
  Feeling,
  FindingKind,
  FindingStatus,
  Gathered,
  Group,
  MapKind,
  MapStatus,
  Rating,
  Sector,
  Severity,
  Spend,
  StepKind,
  Tier,
  Value,
} from './kinds'

/** Ids are opaque and unique within the session, across all tables. */
export type LaneId = string
export type StageId = string
export type MapId = string
export type StepId = string
export type FlowId = string
export type FindingId = string
export type CardId = string
export type ActionId = string

/** From low to high, both known, `low <= high`. */
export interface Range {
  readonly low: number
  readonly high: number
}

/** A calendar day, `YYYY-MM-DD`. */
export type IsoDate = string

export type GroupCounts = Readonly<Partial<Record<Group, number>>>

/** Who designs, delivers and tests: groups and lane ids. */
export interface Partners {
  readonly design: readonly string[]
  readonly deliver: readonly string[]
  readonly test: readonly string[]
}

/** What the session says of itself (the key `session` of the file). */
export interface About {
  readonly id: string
  readonly title: string
  readonly place: string
  readonly date: IsoDate | null
  /** Whose journey it is. */
  readonly citizen: string
  readonly startsWhen: string
  readonly endsWhen: string
  readonly outOfScope: string
  readonly purpose: string
  /** Stands on every screen and every export. */
  readonly banner: string
  readonly consentText: string
  readonly fixedAndOpen: string
  /** Fewest people behind a figure that leaves the room. */
  readonly smallestGroup: number
  /** Fewest people behind a figure on this screen. */
  readonly screenSmallestGroup: number
  readonly deleteAfter: IsoDate | null
}

export interface Lane {
  readonly id: LaneId
  readonly name: string
  readonly sector: Sector
  readonly colour: Colour
  /** Fractional index, compared by code unit. */
  readonly order: string
}

export interface Stage {
  readonly id: StageId
  readonly name: string
  readonly order: string
}

export interface JourneyMap {
  readonly id: MapId
  readonly kind: MapKind
  readonly name: string
  /** To-be: the as-is map it was started from. */
  readonly from: MapId | null
  readonly status: MapStatus
}

/** Where a step lies. Lane or stage null: "Not placed yet". */
export interface Cell {
  readonly lane: LaneId | null
  readonly stage: StageId | null
}

export interface Step extends Cell {
  readonly id: StepId
  readonly map: MapId
  /** CSS px from the top left of its cell, at least 0. */
  readonly x: number
  readonly y: number
  readonly kind: StepKind
  readonly text: string
  readonly detail: string
  /** Who in the agency does it: a role, never a name. */
  readonly role: string
  readonly channel: string
  /** What the citizen is asked for. */
  readonly documents: readonly string[]
  /** true: the citizen sees it (frontstage); false: backstage; null: not said. */
  readonly visible: boolean | null
  /** Working (touch) time in minutes. */
  readonly workMinutes: Range | null
  /** Waiting time (lag) in minutes. */
  readonly waitMinutes: Range | null
  readonly waitReason: string
  readonly spend: Spend | null
  /** Pounds for each person. */
  readonly costPounds: Range | null
  readonly value: Value | null
  /** People a year. */
  readonly volume: number | null
  /** Share complete and accurate, 0 to 1. */
  readonly rightFirstTime: number | null
  /** A moment that matters. */
  readonly moment: boolean
  readonly evidence: Evidence
  /** To-be: the as-is steps that it keeps, changes or merges. */
  readonly from: readonly StepId[]
  readonly partners: Partners
}

export interface Flow {
  readonly id: FlowId
  readonly map: MapId
  readonly from: StepId
  readonly to: StepId
  readonly label: string
  /** Share of people who go this way, 0 to 1. */
  readonly share: number | null
  /** A handoff: what is passed. */
  readonly passes: string
  /** A handoff: how it is passed. */
  readonly how: string
}

export interface Finding {
  readonly id: FindingId
  readonly map: MapId
  readonly kind: FindingKind
  readonly text: string
  /** A duplication ties two or more. A gap: the step before, then the one after; with one it follows it. */
  readonly steps: readonly StepId[]
  readonly raisedBy: readonly Group[]
  readonly severity: Severity | null
  readonly status: FindingStatus
  readonly checkedNote: string
  readonly evidence: Evidence
  /** Why it is not answered. */
  readonly parked: string | null
  readonly votes: GroupCounts
}

export interface Card {
  readonly id: CardId
  readonly map: MapId
  readonly about: CardPlace
  readonly step: StepId | null
  readonly stage: StageId | null
  readonly group: Group
  readonly text: string
  readonly feeling: Feeling | null
  readonly kind: FindingKind | null
  readonly gathered: Gathered
  /** May leave the room. */
  readonly share: boolean
  /** Chosen for the one page. */
  readonly quote: boolean
  /** Three random words. */
  readonly receipt: string
  /** Batch and row it came from. */
  readonly source: string
  readonly withdrawn: boolean
}

/** A step raised or lowered by hand by a group in the room. */
export interface FeelingMark {
  readonly id: string
  readonly map: MapId
  readonly step: StepId
  readonly group: Group
  readonly feeling: Feeling
}

export interface Ask {
  readonly barrier: string
  readonly rule: string
  readonly owner: string
  readonly evidence: string
  readonly wanted: string
}

export interface LogLine {
  readonly date: IsoDate | null
  readonly status: ActionStatus
  readonly text: string
}

export interface Action {
  readonly id: ActionId
  readonly title: string
  readonly answers: readonly FindingId[]
  readonly changes: readonly StepId[]
  readonly lead: LaneId | null
  readonly role: string
  readonly due: IsoDate | null
  readonly status: ActionStatus
  readonly tier: Tier | null
  readonly impact: Rating | null
  readonly effort: Rating | null
  readonly spend: Spend | null
  readonly benefit: string
  readonly measure: string
  readonly achievedOn: IsoDate | null
  readonly partners: Partners
  readonly votes: GroupCounts
  readonly ask: Ask
  readonly log: readonly LogLine[]
}

export interface Ballot {
  readonly id: string
  readonly of: 'findings' | 'actions'
  readonly dotsEach: number
  /** Turnout by group. */
  readonly people: GroupCounts
}

export interface DecisionAsked {
  readonly id: string
  readonly text: string
  readonly actions: readonly ActionId[]
}

export interface MeetingDecision {
  readonly text: string
  readonly answers: readonly ActionId[]
}

export interface Meeting {
  readonly id: string
  readonly date: IsoDate | null
  readonly body: string
  readonly decisions: readonly MeetingDecision[]
}

export interface Attendance {
  readonly id: string
  readonly occasion: string
  readonly date: IsoDate | null
  readonly group: Group
  readonly lane: LaneId | null
  readonly count: number
}

/** The records of a session by table, each in file order. */
export interface Tables {
  readonly lanes: readonly Lane[]
  readonly stages: readonly Stage[]
  readonly maps: readonly JourneyMap[]
  readonly steps: readonly Step[]
  readonly flows: readonly Flow[]
  readonly findings: readonly Finding[]
  readonly cards: readonly Card[]
  readonly feelings: readonly FeelingMark[]
  readonly actions: readonly Action[]
  readonly ballots: readonly Ballot[]
  readonly decisionsAsked: readonly DecisionAsked[]
  readonly meetings: readonly Meeting[]
  readonly attendance: readonly Attendance[]
}

export type TableName = keyof Tables

/** The record type of a table. */
export type RecordOf<T extends TableName> = Tables[T][number]

export const TABLE_NAMES = [
  'lanes',
  'stages',
  'maps',
  'steps',
  'flows',
  'findings',
  'cards',
  'feelings',
  'actions',
  'ballots',
  'decisionsAsked',
  'meetings',
  'attendance',
] as const satisfies readonly TableName[]

/**
 * One workshop's work on one citizen's journey: everything that is saved, reopened and exported together.
 * A plain value: a change makes a new session, and what it did not touch stays the identical object.
 */
export interface Session extends Tables {
  readonly about: About
  /** Top-level keys of the file that this version does not know: kept and written back. */
  readonly unknown: Readonly<Record<string, unknown>>
}
