import {
  newAbout,
  newAttendance,
  newCard,
  newFinding,
  newFlow,
  newLane,
  newMap,
  newStage,
  newStep,
} from '../../src/model/defaults'
import { FINDING_KINDS, GROUPS, type CardPlace, type FindingKind, type Group } from '../../src/model/kinds'
import { orderBetween } from '../../src/model/order'
import type { Cell, LaneId, Session, StageId, Step } from '../../src/model/session'
import { withRecords } from '../../src/model/table'

/** The map that everything in a sketch lies on. */
export const MAP = 'map'

/** Where the notes of a cell lie unless the sketch says otherwise: side by side. */
export const FIRST_X = 24
export const FIRST_Y = 24
export const PITCH_X = 200

/**
 * A session drawn in a few lines, the language of the commands' tests:
 *
 *     citizen: apply, wait@24/300 |        | ! later
 *     agency:                     | assess |
 *     ?: nobody's | |
 *     apply>assess "if it is urgent"
 *     duplication(apply, assess)
 *     "cold" on apply          ("…" on stage 2, "…" on journey, "…" unplaced)
 *     6 family from agency     (attendance)
 *     apply.detail = "any field that is not as when it was new"
 *
 * A lane a line, `|` between stages, `!` before what has a lane but no stage, the row `?` for what has no lane.
 * What lies in one cell is separated by commas; `@x/y` is its place when it is not beside the one before.
 * Texts and names are ids; stages are called 1, 2, 3. The citizen's lane is called `citizen`.
 */
export function sketch(drawing: string): Session {
  const lines = drawing.split('\n').flatMap((line) => line.trim() || [])
  return lines.reduce(withLine, {
    about: newAbout({ id: 'session', title: '' }),
    lanes: [],
    stages: [],
    maps: [newMap({ id: MAP, kind: 'as-is', name: '' })],
    steps: [],
    flows: [],
    findings: [],
    cards: [],
    feelings: [],
    actions: [],
    ballots: [],
    decisionsAsked: [],
    meetings: [],
    attendance: [],
    unknown: {},
  })
}

/** The cell of a lane and a stage, counted from 1. */
export function cell(lane: LaneId | null, stage: number | null): Cell {
  return { lane, stage: stage === null ? null : String(stage) }
}

const READERS: readonly [RegExp, (session: Session, parts: readonly string[]) => Session][] = [
  [
    /^(.+)\.(\w+) = (.+)$/,
    (session, [name = '', field = '', json = '']) => withField(session, name, field, JSON.parse(json)),
  ],
  [/^"([^"]+)" (unplaced|on .+)$/, (session, [text = '', place = '']) => withCard(session, text, place)],
  [
    /^(\d+) ([\w-]+)(?: from (.+))?$/,
    (session, [count, group = '', lane]) =>
      withRecords(session, 'attendance', [
        newAttendance({
          id: `${group} from ${lane ?? '-'}`,
          group: groupCalled(group),
          lane: lane ?? null,
          count: Number(count),
        }),
      ]),
  ],
  [
    /^([\w-]+)\((.+)\)$/,
    (session, [kind = '', steps = '']) =>
      withRecords(session, 'findings', [
        newFinding({
          id: `${kind}(${namesIn(steps).join(', ')})`,
          map: MAP,
          kind: findingKindCalled(kind),
          steps: namesIn(steps),
        }),
      ]),
  ],
  [
    /^([^:>"]+)>([^:>"]+?)(?: "([^"]*)")?$/,
    (session, [from = '', to = '', label = '']) =>
      withRecords(session, 'flows', [newFlow({ id: `${from}>${to}`, map: MAP, from, to, label })]),
  ],
  [/^([^:]+):(.*)$/, (session, [name = '', cells = '']) => withRow(session, name.trim(), cells)],
]

function withLine(session: Session, line: string): Session {
  for (const [form, read] of READERS) {
    const found = form.exec(line)
    if (found !== null) return read(session, found.slice(1))
  }
  throw new Error(`no sketch has such a line: ${line}`)
}

function withRow(session: Session, name: string, row: string): Session {
  const lane = name === '?' ? null : name
  const [placed = '', unplaced = ''] = row.split('!')
  const cells = placed.split('|')
  let next = lane === null ? session : withLane(session, lane)
  for (const [place, notes] of cells.entries()) {
    next = withStage(next, String(place + 1))
    next = withNotes(next, lane, String(place + 1), notes)
  }
  return withNotes(next, lane, null, unplaced)
}

function withLane(session: Session, name: string): Session {
  const order = orderBetween(session.lanes.at(-1)?.order ?? null, null)
  const sector = name === 'citizen' ? 'citizen' : 'unknown'
  return withRecords(session, 'lanes', [newLane({ id: name, name, sector, order })])
}

function withStage(session: Session, name: string): Session {
  if (session.stages.some(({ id }) => id === name)) return session
  const order = orderBetween(session.stages.at(-1)?.order ?? null, null)
  return withRecords(session, 'stages', [newStage({ id: name, name, order })])
}

function withNotes(session: Session, lane: LaneId | null, stage: StageId | null, notes: string): Session {
  const steps = namesIn(notes).map((note, place): Step => {
    const [text = '', at] = note.split('@')
    const [x, y] = at?.split('/').map(Number) ?? [FIRST_X + place * PITCH_X, FIRST_Y]
    if (x === undefined || y === undefined) throw new Error(`no place: ${note}`)
    return newStep({ id: text, map: MAP, lane, stage, x, y, text })
  })
  return withRecords(session, 'steps', steps)
}

function withCard(session: Session, text: string, place: string): Session {
  const [, stage] = /^on stage (.+)$/.exec(place) ?? []
  const [, target] = /^on (.+)$/.exec(place) ?? []
  let about: CardPlace = 'step'
  if (target === undefined) about = 'unplaced'
  else if (target === 'journey') about = 'journey'
  else if (stage !== undefined) about = 'stage'
  const step = about === 'step' ? (target ?? null) : null
  return withRecords(session, 'cards', [
    newCard({ id: text, map: MAP, text, about, step, stage: stage ?? null }),
  ])
}

function withField(session: Session, name: string, field: string, value: unknown): Session {
  if (name === 'about') return { ...session, about: { ...session.about, [field]: value } }
  for (const table of [
    'lanes',
    'stages',
    'maps',
    'steps',
    'flows',
    'findings',
    'cards',
    'attendance',
  ] as const) {
    const record = session[table].find(({ id }) => id === name)
    if (record !== undefined) return withRecords(session, table, [{ ...record, [field]: value }])
  }
  throw new Error(`nothing is called ${name}`)
}

function namesIn(list: string): readonly string[] {
  return list
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '')
}

function findingKindCalled(name: string): FindingKind {
  const kind = FINDING_KINDS.find((each) => each === name)
  if (kind === undefined) throw new Error(`no kind of finding: ${name}`)
  return kind
}

function groupCalled(name: string): Group {
  const group = GROUPS.find((each) => each === name)
  if (group === undefined) throw new Error(`no group: ${name}`)
  return group
}
