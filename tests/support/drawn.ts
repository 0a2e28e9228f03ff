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
import { sortedLanes, sortedStages } from '../../src/model/order'
import { inReadingOrder } from '../../src/model/readingOrder'
import type { Card, LaneId, Session, StageId } from '../../src/model/session'
import { FIRST_X, FIRST_Y, PITCH_X } from './sketch'

/**
 * A session drawn back in the language of `sketch`: all of it but ids and order keys, so that two drawings
 * differ wherever the sessions say different things, and a failed test can be read.
 */
export function drawn(session: Session): string {
  const name = namesOf(session)
  const lines = [
    ...sortedLanes(session).map((lane) => `${lane.name}: ${row(session, lane.id)}`),
    ...(session.steps.some(({ lane }) => lane === null) ? [`?: ${row(session, null)}`] : []),
    ...session.flows
      .map((flow) => `${name(flow.id)}${flow.label === '' ? '' : ` "${flow.label}"`}`)
      .toSorted(),
    ...session.findings.map(({ id }) => name(id)).toSorted(),
    ...session.cards.map((card) => `"${card.text}" ${cardPlace(card, name)}`),
    ...session.attendance.map(({ id, count }) => `${count} ${name(id).replace(/ from -$/, '')}`),
    ...others(session, name),
  ]
  return lines.join('\n')
}

function row(session: Session, lane: LaneId | null): string {
  const cells = sortedStages(session).map((stage) => notes(session, lane, stage.id))
  const unplaced = notes(session, lane, null)
  return cells.join(' | ') + (unplaced === '' ? '' : ` ! ${unplaced}`)
}

function notes(session: Session, lane: LaneId | null, stage: StageId | null): string {
  const steps = session.steps.filter((step) => step.lane === lane && step.stage === stage)
  return inReadingOrder(session, steps)
    .map(({ text, x, y }, place) => {
      const beside = x === FIRST_X + place * PITCH_X && y === FIRST_Y
      return beside ? text : `${text}@${x}/${y}`
    })
    .join(', ')
}

function cardPlace(card: Card, name: (id: string) => string): string {
  if (card.about === 'step') return `on ${name(card.step ?? '')}`
  if (card.about === 'stage') return `on stage ${name(card.stage ?? '')}`
  return card.about === 'journey' ? 'on journey' : 'unplaced'
}

/** What each record is called in a drawing, whatever its id. */
function namesOf(session: Session): (id: string) => string {
  const names = new Map<string, string>()
  const name = (id: string): string => names.get(id) ?? id
  for (const lane of session.lanes) names.set(lane.id, lane.name)
  for (const stage of session.stages) names.set(stage.id, stage.name)
  for (const step of session.steps) names.set(step.id, step.text)
  for (const { id, from, to } of session.flows) names.set(id, `${name(from)}>${name(to)}`)
  for (const { id, kind, steps } of session.findings) names.set(id, `${kind}(${steps.map(name).join(', ')})`)
  for (const card of session.cards) names.set(card.id, card.text)
  for (const { id, group, lane } of session.attendance)
    names.set(id, `${group} from ${lane === null ? '-' : name(lane)}`)
  return name
}

/** Every field that is not as when the record was new, and that the drawing does not show by itself. */
function others(session: Session, name: (id: string) => string): readonly string[] {
  const shown = new Set(['id', 'order', 'map', 'name', 'text', 'lane', 'stage', 'step', 'x', 'y'])
  const differing = <T extends { readonly id: string }>(record: T, fresh: T, ...also: readonly string[]) =>
    Object.entries(record).flatMap(([field, value]) => {
      if (shown.has(field) || also.includes(field)) return []
      const said = JSON.stringify(value, (_key, inner: unknown) =>
        typeof inner === 'string' ? name(inner) : inner,
      )
      const usual = JSON.stringify(fresh[field as keyof T])
      return said === usual ? [] : [`${name(record.id)}.${field} = ${said}`]
    })
  return [
    ...differing(session.about, newAbout({ id: '', title: '' })).map((line) =>
      line.replace(/^session\./, 'about.'),
    ),
    ...session.maps.flatMap((map) => differing(map, newMap({ ...map, status: 'draft' }))),
    ...session.lanes.flatMap((lane) => {
      const sector = lane.name === 'citizen' ? 'citizen' : 'unknown'
      return differing(lane, newLane({ id: '', name: '', order: '', sector }))
    }),
    ...session.stages.flatMap((stage) => differing(stage, newStage(stage))),
    ...session.steps.flatMap((step) =>
      differing(step, newStep({ id: '', map: '', lane: null, stage: null, x: 0, y: 0, text: '' })),
    ),
    ...session.flows.flatMap((flow) =>
      differing(flow, newFlow({ id: '', map: '', from: '', to: '' }), 'from', 'to', 'label'),
    ),
    ...session.findings.flatMap((finding) =>
      differing(finding, newFinding({ id: '', map: '', kind: 'gap', steps: [] }), 'kind', 'steps').concat(
        finding.text === '' ? [] : [`${name(finding.id)}.text = ${JSON.stringify(finding.text)}`],
      ),
    ),
    ...session.cards.flatMap((card) => differing(card, newCard({ id: '', map: '' }), 'about')),
    ...session.attendance.flatMap((line) => differing(line, newAttendance({ id: '' }), 'group', 'count')),
    ...[...session.feelings, ...session.actions].map((record) => JSON.stringify(record)),
  ].toSorted()
}
