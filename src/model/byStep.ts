import type { Card, FeelingMark, Finding, Flow, Session, Step, StepId } from './session'
import { placeOf, type Identified } from './tableIndex'
import { tableChanges } from './tableChanges'

const NONE: readonly never[] = []

/** With more changes than this share of a table its groups are made anew. */
const MOST_CHANGED = 0.5

/**
 * Groups a table by ids that its records hold, and follows it from edit to edit, forwards and back: asking costs
 * what changed since it was asked last. A group that did not change is the identical array. Keeps one table.
 */
function grouping<R extends Identified>(
  keysOf: (record: R) => readonly string[],
): (table: readonly R[], key: string) => readonly R[] {
  let followed: readonly R[] = NONE
  let groups = new Map<string, readonly R[]>()

  function leave(record: R): void {
    for (const key of keysOf(record)) {
      const left = (groups.get(key) ?? NONE).filter((each) => each.id !== record.id)
      if (left.length === 0) groups.delete(key)
      else groups.set(key, left)
    }
  }

  function join(record: R, table: readonly R[], place: number): void {
    for (const key of keysOf(record)) {
      const group = groups.get(key) ?? NONE
      const at = group.findLastIndex((each) => placeOf(table, each.id) < place) + 1
      groups.set(key, group.toSpliced(at, 0, record))
    }
  }

  function groupAnew(table: readonly R[]): void {
    const made = new Map<string, R[]>()
    for (const record of table) {
      for (const key of keysOf(record)) {
        const group = made.get(key)
        if (group === undefined) made.set(key, [record])
        else group.push(record)
      }
    }
    groups = made
  }

  function follow(table: readonly R[]): void {
    const changes = tableChanges(followed, table)
    followed = table
    if (changes.length > table.length * MOST_CHANGED) {
      groupAnew(table)
      return
    }
    for (const { before } of changes) if (before !== null) leave(before)
    for (const { after, place } of changes) if (after !== null) join(after, table, place)
  }

  return (table, key) => {
    if (table !== followed) follow(table)
    return groups.get(key) ?? NONE
  }
}

const unique = (ids: readonly string[]): readonly string[] => (ids.length < 2 ? ids : [...new Set(ids)])

const byFrom = grouping<Flow>(({ from }) => [from])
const byTo = grouping<Flow>(({ to }) => [to])
const byTied = grouping<Finding>(({ steps }) => unique(steps))
const byCarded = grouping<Card>(({ step }) => (step === null ? NONE : [step]))
const byFelt = grouping<FeelingMark>(({ step }) => [step])
const byOrigin = grouping<Step>(({ from }) => unique(from))

/** The flows that begin at a step, in file order. The identical array while they are the same. */
export function flowsFrom({ flows }: Pick<Session, 'flows'>, step: StepId): readonly Flow[] {
  return byFrom(flows, step)
}

/** The flows that end at a step, in file order. The identical array while they are the same. */
export function flowsTo({ flows }: Pick<Session, 'flows'>, step: StepId): readonly Flow[] {
  return byTo(flows, step)
}

/** The findings that tie a step, in file order. The identical array while they are the same. */
export function findingsOn({ findings }: Pick<Session, 'findings'>, step: StepId): readonly Finding[] {
  return byTied(findings, step)
}

/** The cards that name a step, withdrawn ones too, in file order. The identical array while they are the same. */
export function cardsOn({ cards }: Pick<Session, 'cards'>, step: StepId): readonly Card[] {
  return byCarded(cards, step)
}

/** The feelings that groups in the room gave a step. The identical array while they are the same. */
export function feelingsOn({ feelings }: Pick<Session, 'feelings'>, step: StepId): readonly FeelingMark[] {
  return byFelt(feelings, step)
}

/** The steps of a new way that come from a step. The identical array while they are the same. */
export function stepsFrom({ steps }: Pick<Session, 'steps'>, origin: StepId): readonly Step[] {
  return byOrigin(steps, origin)
}
