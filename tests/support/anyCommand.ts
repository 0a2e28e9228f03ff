import fc from 'fast-check'
import { addAction } from '../../src/commands/addAction'
import { addAttendance } from '../../src/commands/addAttendance'
import { addCard } from '../../src/commands/addCard'
import { addDecisionAsked } from '../../src/commands/addDecisionAsked'
import { addLane } from '../../src/commands/addLane'
import { addLines } from '../../src/commands/addLines'
import { addMeeting } from '../../src/commands/addMeeting'
import { addStage } from '../../src/commands/addStage'
import { addStep } from '../../src/commands/addStep'
import { all } from '../../src/commands/all'
import type { Command } from '../../src/commands/command'
import { clearFeeling } from '../../src/commands/clearFeeling'
import { bringBack } from '../../src/commands/bringBack'
import { connectSteps } from '../../src/commands/connectSteps'
import { deleteActions } from '../../src/commands/deleteActions'
import { deleteCards } from '../../src/commands/deleteCards'
import { deleteFindings } from '../../src/commands/deleteFindings'
import { deleteFlows } from '../../src/commands/deleteFlows'
import { deleteLane } from '../../src/commands/deleteLane'
import { deleteNewWay } from '../../src/commands/deleteNewWay'
import { deleteStage } from '../../src/commands/deleteStage'
import { deleteSteps } from '../../src/commands/deleteSteps'
import { duplicateSteps } from '../../src/commands/duplicateSteps'
import { editAbout } from '../../src/commands/editAbout'
import { editAction } from '../../src/commands/editAction'
import { editCard } from '../../src/commands/editCard'
import { editFinding } from '../../src/commands/editFinding'
import { editFlow } from '../../src/commands/editFlow'
import { editLane } from '../../src/commands/editLane'
import { editMeeting } from '../../src/commands/editMeeting'
import { editStep } from '../../src/commands/editStep'
import { editBallot } from '../../src/commands/editBallot'
import { mergeFindings } from '../../src/commands/mergeFindings'
import { logAction } from '../../src/commands/logAction'
import { mergeSteps } from '../../src/commands/mergeSteps'
import { moveLane } from '../../src/commands/moveLane'
import { moveStage } from '../../src/commands/moveStage'
import { moveSteps } from '../../src/commands/moveSteps'
import { placeCards } from '../../src/commands/placeCards'
import { placeSteps } from '../../src/commands/placeSteps'
import { parkFinding } from '../../src/commands/parkFinding'
import { raiseFinding } from '../../src/commands/raiseFinding'
import { setFeeling } from '../../src/commands/setFeeling'
import { setVotes } from '../../src/commands/setVotes'
import { setPartners } from '../../src/commands/setPartners'
import { shiftSteps } from '../../src/commands/shiftSteps'
import { startNewWay } from '../../src/commands/startNewWay'
import { splitFinding } from '../../src/commands/splitFinding'
import { tidyMap } from '../../src/commands/tidyMap'
import { toggleMark } from '../../src/commands/toggleMark'
import { ACTION_STATUSES, CARD_PLACES, FEELINGS, FINDING_KINDS, GROUPS, SECTORS } from '../../src/model/kinds'
import { newId } from '../../src/model/newId'
import type { Session } from '../../src/model/session'

/** What chance decided: numbers to pick by, and a text. */
interface Chance {
  readonly a: number
  readonly b: number
  readonly c: number
  readonly text: string
}

function pick<T>(list: readonly T[], by: number): T | undefined {
  return list[by % list.length]
}

function idOf(list: readonly { readonly id: string }[], by: number): string {
  return pick(list, by)?.id ?? 'none'
}

/** An id, or now and then null. */
function placeOf(list: readonly { readonly id: string }[], by: number): string | null {
  return by % 7 === 0 ? null : (pick(list, by)?.id ?? null)
}

const VERBS: readonly ((session: Session, chance: Chance) => Command)[] = [
  ({ maps, lanes, stages, steps }, { a, b, c, text }) =>
    addStep({
      id: newId(),
      map: idOf(maps, 0),
      lane: placeOf(lanes, a),
      stage: placeOf(stages, b),
      x: c,
      y: a,
      text,
      after: { step: idOf(steps, c), flow: newId() },
    }),
  ({ maps, lanes, stages }, { a, b, text }) =>
    addLines({
      lines: `${text}\nPolice: arrest\n- home`,
      map: idOf(maps, 0),
      lane: placeOf(lanes, a),
      stage: placeOf(stages, b),
      x: 24,
      y: 24,
      newId,
    }),
  ({ steps }, { a, b, c, text }) =>
    editStep(idOf(steps, a), { text, detail: text, waitMinutes: { low: b, high: c }, documents: [text] }),
  ({ steps, lanes, stages }, { a, b, c }) =>
    placeSteps([{ id: idOf(steps, a), lane: placeOf(lanes, b), stage: placeOf(stages, c), x: b, y: c }]),
  ({ steps, lanes, stages }, { a, b, c }) =>
    moveSteps([idOf(steps, a), idOf(steps, c)], { lane: placeOf(lanes, b), stage: placeOf(stages, c) }),
  ({ steps }, { a, b, c }) => shiftSteps([idOf(steps, a), idOf(steps, b)], b - c, c - a),
  ({ steps }, { a, b }) => deleteSteps([idOf(steps, a), idOf(steps, b)], newId),
  ({ steps }, { a, b }) => duplicateSteps([idOf(steps, a), idOf(steps, b)], newId),
  ({ steps }, { a, b }) => connectSteps({ id: newId(), from: idOf(steps, a), to: idOf(steps, b) }),
  ({ steps }, { a, b }) => connectSteps({ id: newId(), from: idOf(steps, b), to: idOf(steps, a) }),
  ({ flows }, { a, b, text }) => editFlow(idOf(flows, a), { label: text, share: b / 100 }),
  ({ flows }, { a }) => deleteFlows([idOf(flows, a)]),
  ({ lanes }, { a, b, text }) =>
    addLane({ id: newId(), name: text, sector: pick(SECTORS, a) ?? 'unknown', before: placeOf(lanes, b) }),
  ({ lanes }, { a, text }) => editLane(idOf(lanes, a), { name: text }),
  ({ lanes }, { a, b }) => moveLane(idOf(lanes, a), placeOf(lanes, b)),
  ({ lanes }, { a }) => deleteLane(idOf(lanes, a)),
  ({ stages }, { b, text }) => addStage({ id: newId(), name: text, before: placeOf(stages, b) }),
  ({ stages }, { a, b }) => moveStage(idOf(stages, a), placeOf(stages, b)),
  ({ stages }, { a }) => deleteStage(idOf(stages, a)),
  (_, { text }) => editAbout({ title: text, place: text }),
  ({ maps, steps }, { a, b, c, text }) =>
    raiseFinding({
      id: newId(),
      map: idOf(maps, 0),
      kind: pick(FINDING_KINDS, c) ?? 'gap',
      steps: [idOf(steps, a), idOf(steps, b)],
      text,
    }),
  ({ maps, steps }, { a, c }) =>
    toggleMark({
      id: newId(),
      map: idOf(maps, 0),
      kind: pick(FINDING_KINDS, c) ?? 'gap',
      steps: [idOf(steps, a)],
    }),
  ({ findings }, { a, b, text }) =>
    editFinding(idOf(findings, a), { text, kind: pick(FINDING_KINDS, b) ?? 'gap' }),
  ({ findings }, { a }) => deleteFindings([idOf(findings, a)]),
  ({ findings }, { a, b, c, text }) =>
    mergeFindings([idOf(findings, a), idOf(findings, b)], {
      into: idOf(findings, a),
      kind: pick(FINDING_KINDS, c) ?? 'gap',
      text,
    }),
  ({ findings }, { a, text }) => {
    const { id = 'none', steps = [] } = pick(findings, a) ?? {}
    return splitFinding(id, {
      first: { steps: steps.slice(0, 1), text },
      second: { id: newId(), steps: steps.slice(1), text },
    })
  },
  (_, { a, b, c }) =>
    editBallot({ id: newId(), of: 'findings' }, { dotsEach: a, people: { [pick(GROUPS, b) ?? 'other']: c } }),
  ({ findings }, { a, b, c }) => setVotes('findings', pick(GROUPS, b) ?? 'other', { [idOf(findings, a)]: c }),
  ({ maps, steps, stages }, { a, b, c, text }) =>
    addCard({
      id: newId(),
      map: idOf(maps, 0),
      about: pick(CARD_PLACES, a) ?? 'journey',
      step: idOf(steps, b),
      stage: idOf(stages, c),
      group: pick(GROUPS, b) ?? 'other',
      text,
    }),
  ({ cards, stages }, { a, b }) => editCard(idOf(cards, a), { about: 'stage', stage: idOf(stages, b) }),
  ({ cards, steps, stages }, { a, b, c }) =>
    placeCards([idOf(cards, a), idOf(cards, b)], {
      about: pick(CARD_PLACES, c) ?? 'journey',
      step: placeOf(steps, b),
      stage: placeOf(stages, a),
    }),
  ({ cards }, { a }) => deleteCards([idOf(cards, a)]),
  ({ maps, steps }, { a, b, c }) =>
    setFeeling({
      id: newId(),
      map: idOf(maps, 0),
      step: idOf(steps, a),
      group: pick(GROUPS, b) ?? 'other',
      feeling: pick(FEELINGS, c) ?? 0,
    }),
  ({ steps }, { a, b }) => clearFeeling(idOf(steps, a), pick(GROUPS, b) ?? 'other'),
  ({ lanes }, { a, b }) => addAttendance({ id: newId(), lane: placeOf(lanes, a), count: b }),
  ({ findings, steps, lanes }, { a, b, c, text }) =>
    addAction({
      id: newId(),
      title: text,
      answers: [idOf(findings, a)],
      changes: [idOf(steps, b)],
      lead: placeOf(lanes, c),
      due: text,
    }),
  ({ actions, findings, steps }, { a, b, c, text }) =>
    editAction(idOf(actions, a), {
      answers: [idOf(findings, b), idOf(findings, c)],
      changes: [idOf(steps, b)],
      benefit: text,
      ask: { barrier: text, rule: '', owner: '', evidence: '', wanted: text },
    }),
  ({ actions }, { a, b, text }) =>
    logAction(idOf(actions, a), {
      date: b % 2 === 0 ? '2010-03-01' : text,
      status: pick(ACTION_STATUSES, b) ?? 'done',
      text,
    }),
  ({ actions }, { a }) => deleteActions([idOf(actions, a)]),
  ({ findings }, { a, text }) => parkFinding(idOf(findings, a), text),
  ({ actions, steps, lanes }, { a, b, c }) =>
    setPartners({
      actions: [idOf(actions, a)],
      steps: [idOf(steps, b)],
      part: pick(['design', 'deliver', 'test'] as const, c) ?? 'test',
      who: [pick(GROUPS, a) ?? 'other', idOf(lanes, c)],
      change: pick(['set', 'add', 'take-out'] as const, b) ?? 'set',
    }),
  ({ actions }, { a, text }) => addDecisionAsked({ id: newId(), text, actions: [idOf(actions, a)] }),
  ({ actions }, { a, text }) =>
    addMeeting({ id: newId(), body: text, decisions: [{ text, answers: [idOf(actions, a)] }] }),
  ({ actions, meetings }, { a, b, text }) =>
    editMeeting(idOf(meetings, a), { date: text, decisions: [{ text, answers: [idOf(actions, b)] }] }),
  ({ maps }) => tidyMap(idOf(maps, 0), { x: 232, y: 152 }),
  ({ maps }, { text }) => startNewWay({ id: newId(), name: text, from: idOf(maps, 0) }, newId),
  ({ maps }, { a }) => deleteNewWay(idOf(maps, a)),
  ({ steps }, { a, b }) => mergeSteps([idOf(steps, a), idOf(steps, b)]),
  ({ steps, maps }, { a, b }) => bringBack({ id: newId(), step: idOf(steps, a), map: idOf(maps, b) }, newId),
  ({ steps, lanes }, { a, b, text }) =>
    all(editStep(idOf(steps, a), { text }), deleteLane(idOf(lanes, b)), deleteSteps([idOf(steps, b)], newId)),
]

/** Any command of any kind, on whatever the session has when it is run. */
export const anyCommand: fc.Arbitrary<Command> = fc
  .record({
    verb: fc.nat(VERBS.length - 1),
    a: fc.nat(99),
    b: fc.nat(99),
    c: fc.nat(99),
    text: fc.oneof(fc.string(), fc.string({ unit: 'binary' })),
  })
  .map(
    ({ verb, ...chance }): Command =>
      (session) =>
        VERBS[verb]?.(session, chance)(session) ?? null,
  )
