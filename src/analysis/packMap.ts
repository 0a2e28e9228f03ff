import { flowsFrom } from '../model/byStep'
import { flowsOfMap } from '../model/mapOf'
import { sortedStages } from '../model/order'
import type { JourneyMap, Session, StageId, Step, StepId } from '../model/session'
import { find } from '../model/table'
import * as words from '../words/compiled/messages.js'
import { nameOfFindingKind, nameOfStepKind, notPlacedYet } from '../words/names'
import { findingsOn } from '../model/byStep'
import { nameOfChange, type ChangeKind } from '../words/changes'
import { achievedSteps } from './achieved'
import { changesOf } from './changes'
import { dayInWords } from '../words/dayInWords'
import { roughTime } from '../words/roughTime'
import { stepsInTurn } from './stepsInTurn'

/** A step of a map in words: the same that a reader of the picture sees. */
export interface PackStep {
  readonly id: StepId
  /** From 1, as the steps happen. */
  readonly number: number
  readonly stage: StageId | null
  readonly lane: string
  readonly text: string
  /** Kind, times and findings, each as a short sentence. */
  readonly facts: readonly string[]
  /** Where the journey goes on: numbers of steps, with what the flow says. */
  readonly goesOn: string
}

export interface PackMap {
  readonly map: JourneyMap
  readonly name: string
  readonly steps: readonly PackStep[]
  readonly stages: readonly { readonly id: StageId | null; readonly name: string }[]
  readonly flows: number
  /** What became of the steps: a name and a count; empty for what happens now. */
  readonly changes: readonly { readonly name: string; readonly count: number }[]
  /** Steps of what happens now that are gone. */
  readonly removed: readonly string[]
}

const CHANGE_ORDER: readonly ChangeKind[] = ['new', 'merged', 'split', 'moved', 'changed', 'kept', 'removed']

/** A map, step by step, with what each leads to. */
export function packMap(session: Session, map: JourneyMap): PackMap {
  const steps = stepsInTurn(session, map.id)
  const numbers = new Map(steps.map(({ id }, place) => [id, place + 1]))
  const changes = map.kind === 'to-be' ? changesOf(session, map.id) : null
  const used = new Set(steps.map(({ stage }) => stage))
  const stages = [
    ...(used.has(null) ? [null] : []),
    ...sortedStages(session).filter(({ id }) => used.has(id)),
  ]
  return {
    map,
    name: map.name.trim() === '' ? words.packMapUnnamed() : map.name,
    steps: steps.map((step) => ({
      id: step.id,
      number: numbers.get(step.id) ?? 0,
      stage: step.stage,
      lane: find(session.lanes, step.lane)?.name ?? notPlacedYet(),
      text: step.text.trim() === '' ? words.packStepWordless() : step.text.trim(),
      facts: factsOf(session, step, changes?.steps.get(step.id)?.kind ?? null),
      goesOn: goesOn(session, step, numbers),
    })),
    stages: stages.map((stage) => ({ id: stage?.id ?? null, name: stage?.name ?? notPlacedYet() })),
    flows: flowsOfMap(session, map.id).length,
    changes:
      changes === null
        ? []
        : CHANGE_ORDER.map((kind) => ({ name: nameOfChange(kind), count: changes.counts[kind] })),
    removed: (changes?.removed ?? []).map((id) => find(session.steps, id)?.text ?? ''),
  }
}

function factsOf(session: Session, step: Step, change: ChangeKind | null): readonly string[] {
  const kinds = new Set(
    findingsOn(session, step.id)
      .filter(({ status }) => status !== 'checked')
      .map(({ kind }) => kind),
  )
  const achieved = achievedSteps(session).get(step.id)
  return [
    ...(achieved === undefined ? [] : [words.packAchieved({ day: dayInWords(achieved) })]),
    ...(change === null ? [] : [nameOfChange(change)]),
    ...(step.kind === 'step' ? [] : [nameOfStepKind(step.kind)]),
    ...(step.moment ? [words.packMoment()] : []),
    ...(step.workMinutes === null ? [] : [words.packWorks({ time: roughTime(step.workMinutes) })]),
    ...(step.waitMinutes === null ? [] : [words.packWaits({ time: roughTime(step.waitMinutes) })]),
    ...Array.from(kinds, nameOfFindingKind),
  ]
}

function goesOn(session: Session, step: Step, numbers: ReadonlyMap<StepId, number>): string {
  return flowsFrom(session, step.id)
    .flatMap(({ to, label }) => {
      const number = numbers.get(to)
      if (number === undefined) return []
      return label.trim() === '' ? String(number) : words.packOnWith({ number, label: label.trim() })
    })
    .join('; ')
}
