import fc from 'fast-check'
import { expect, test } from 'vitest'
import { likelySame } from '../../../src/analysis/likelySame'
import type { Command } from '../../../src/commands/command'
import { bringTogether, outcomeOf } from '../../../src/commands/tables/bringTogether'
import { NO_CHOICES, type Choices } from '../../../src/commands/tables/choices'
import { compareTable } from '../../../src/commands/tables/compareTable'
import { forTable } from '../../../src/commands/tables/handouts'
import { unitsOf } from '../../../src/commands/tables/units'
import { parseSession } from '../../../src/model/gate/parseSession'
import { toSessionFile } from '../../../src/model/gate/toSessionFile'
import { newId } from '../../../src/model/newId'
import { sameValue } from '../../../src/model/sameValue'
import { TABLE_NAMES, type Session, type Step } from '../../../src/model/session'
import { find } from '../../../src/model/table'
import { createSessionStore } from '../../../src/store/createSessionStore'
import { anyCommand } from '../../support/anyCommand'
import { danglingIn, deeplyFrozen } from '../../support/expectCommand'
import { sketch } from '../../support/sketch'

const DAY = deeplyFrozen(
  sketch(`
    citizen: apply, wait    |        | home
    agency:                 | assess | ! later
    police: arrest@300/90   |        |
    apply>wait
    wait>assess
    arrest>home
    duplication(apply, assess)
    gap(assess, home)
    "cold" on wait
    "long" on stage 2
    4 family from agency`),
)

const anyWalk = fc.array(anyCommand, { maxLength: 12 })
const walked = (session: Session, walk: readonly Command[]): Session =>
  walk.reduce((now, command) => command(now) ?? now, session)

/** A session as it is when its file has been read again. */
function reread(session: Session): Session {
  const reading = parseSession(JSON.parse(JSON.stringify(toSessionFile(session, ''))))
  expect(reading).toMatchObject({ kind: 'session', mended: [] })
  return reading.kind === 'session' ? reading.session : session
}

const bringing = (theirs: Session, choices: Choices) => ({
  theirs,
  choices,
  arrival: { file: 'file', at: '2010-01-15T12:00:00.000Z' },
  pitch: { x: 232, y: 152 },
  newId,
})

/** Decides on everything that is shown, by the numbers given. */
function anyChoices(ours: Session, theirs: Session, chance: readonly number[]): Choices {
  let at = 0
  const pick = <T>(options: readonly T[]): T => {
    at += 1
    return options[(chance[at % chance.length] ?? 0) % options.length] as T
  }
  const first = compareTable(ours, theirs, NO_CHOICES, newId)
  const matches = first.matches
    .filter(({ by }) => by !== 'handed-out')
    .map((match) => [match.their, pick([match.ours, '', ...ours[match.table].map(({ id }) => id)])] as const)
  const matched = { ...NO_CHOICES, matches: new Map(matches) }
  const coming = compareTable(ours, theirs, matched, newId).fresh.filter(({ table }) => table === 'steps')
  const their = new Map(coming.map(({ raw, record }) => [record.id, raw.id]))
  const paired = new Set(compareTable(ours, theirs, matched, newId).pairs.map((pair) => pair.ours.id))
  const alike = likelySame(
    ours.steps.filter(({ id }) => !paired.has(id)),
    coming.map(({ record }) => record as Step),
  ).map((pair) => {
    const choice = pick(['same', 'both', 'later'] as const)
    return [their.get(pair.coming) ?? '', { ours: pair.ours, choice }] as const
  })
  const shown = compareTable(ours, theirs, { ...matched, alike: new Map(alike) }, newId)
  return {
    matches: new Map(matches),
    alike: new Map(alike),
    clashes: new Map(shown.clashes.map(({ key }) => [key, pick(['ours', 'theirs', 'both'] as const)])),
    gone: new Map(shown.gone.map(({ raw }) => [raw.id, pick(['back', 'leave'] as const)])),
    deleted: new Map(shown.deleted.map((each) => [each.ours.id, pick(['keep', 'delete'] as const)])),
  }
}

/** Records of a table's file that are neither in the session nor in a list that somebody saw. */
function lostIn(theirs: Session, { session, comparison, fallen }: ReturnType<typeof outcomeOf>): string[] {
  const seen = new Set([...fallen, ...comparison.gone].map(({ raw }) => raw.id))
  return TABLE_NAMES.flatMap((table) =>
    theirs[table]
      .filter(
        ({ id }) =>
          find<{ readonly id: string }>(session[table], comparison.idOf(table, id)) === undefined &&
          !seen.has(id),
      )
      .map(({ id }) => `${table} ${id}`),
  )
}

const anyChance = fc.array(fc.nat({ max: 30 }), { minLength: 1, maxLength: 20 })

test('every record of every table’s file is in the result or in a list that somebody saw', () => {
  fc.assert(
    fc.property(anyWalk, anyWalk, anyWalk, anyChance, (before, there, here, chance) => {
      const handed = walked(DAY, before)
      const theirs = reread(walked(forTable(handed, { id: newId(), session: newId(), name: 'T' }), there))
      const ours = walked(handed, here)
      const choices = anyChoices(ours, theirs, chance)
      const outcome = outcomeOf(ours, bringing(theirs, choices))
      expect(lostIn(theirs, outcome)).toEqual([])
      expect(danglingIn(outcome.session)).toEqual([])
      reread(outcome.session)
    }),
    { numRuns: 60 },
  )
})

test('every field that a table changed is in the result, or was shown side by side with ours', () => {
  fc.assert(
    fc.property(anyWalk, anyWalk, (there, here) => {
      const theirs = walked(forTable(DAY, { id: newId(), session: newId(), name: 'T' }), there)
      const ours = walked(DAY, here)
      const { session, comparison } = outcomeOf(ours, bringing(theirs, NO_CHOICES))
      // So little is left of what was handed out that it comes as a stranger's, whole: the next promise.
      if (!comparison.matches.some(({ by }) => by === 'handed-out')) return
      const ourId = new Map(comparison.matches.map((match) => [match.their, match.ours]))
      const asOurs = (value: unknown): unknown =>
        JSON.parse(
          JSON.stringify(value ?? null, (_key, each: unknown) =>
            typeof each === 'string' ? ourId.get(each) || each : each,
          ),
        )
      const shown = new Set(comparison.clashes.map(({ ours: { id }, unit }) => `${id} ${unit}`))
      const asked = JSON.stringify([
        ...comparison.deleted.map((each) => each.ours.id),
        ...comparison.gone.map(({ raw }) => raw.id),
      ])
      const gone = new Set(comparison.gone.map(({ raw }) => raw.id))
      for (const table of TABLE_NAMES) {
        for (const record of theirs[table]) {
          const base = find<typeof record>(DAY[table], record.id)
          const now = find<typeof record>(session[table], record.id)
          if (base === undefined || now === undefined || gone.has(record.id)) continue
          const was = unitsOf(table, base)
          for (const [unit, value] of Object.entries(unitsOf(table, record))) {
            const kept = unitsOf(table, now)[unit]
            const isKept = sameValue(value, kept) || sameValue(asOurs(value), asOurs(kept))
            if (sameValue(value, was[unit]) || isKept || shown.has(`${record.id} ${unit}`)) continue
            // Two of one place: one of them has it, the other the next.
            if (unit === 'order' && session[table].some((each) => unitsOf(table, each)[unit] === value))
              continue
            // It points at what was deleted on one side and is asked about by itself.
            expect(asked).toMatch(new RegExp(pointedAt([was[unit], value]).join('|')))
          }
        }
      }
    }),
    { numRuns: 60 },
  )
})

const pointedAt = (value: unknown): string[] =>
  (JSON.stringify(value).match(/"[^"]+"/g) ?? []).map((id) => id.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&'))

test('a file that was never handed out comes whole, whatever ids it has', () => {
  fc.assert(
    fc.property(anyWalk, anyWalk, anyChance, (there, here, chance) => {
      const theirs = reread(walked({ ...DAY, about: { ...DAY.about, id: 'other', title: 'other' } }, there))
      const ours = walked(DAY, here)
      const outcome = outcomeOf(ours, bringing(theirs, anyChoices(ours, theirs, chance)))
      expect(lostIn(theirs, outcome)).toEqual([])
      expect(danglingIn(outcome.session)).toEqual([])
      reread(outcome.session)
    }),
    { numRuns: 60 },
  )
})

test('the same file twice adds nothing, and undo gives back the identical session', () => {
  fc.assert(
    fc.property(anyWalk, anyWalk, anyChance, fc.boolean(), (there, here, chance, isHandedOut) => {
      const handed = forTable(DAY, { id: newId(), session: newId(), name: 'T' })
      const theirs = walked(isHandedOut ? handed : { ...DAY, about: { ...DAY.about, id: 'other' } }, there)
      const ours = walked(DAY, here)
      const choices = anyChoices(ours, theirs, chance)
      const store = createSessionStore()
      store.getState().open(ours)
      const came = store.getState().run(bringTogether(bringing(theirs, choices)))
      expect(store.getState().run(bringTogether(bringing(theirs, NO_CHOICES)))).toBe(false)
      if (came) store.getState().undo()
      expect(store.getState().session).toBe(ours)
      expect(store.getState().canUndo).toBe(false)
    }),
    { numRuns: 60 },
  )
})

test('what comes later brings what changed since, and loses nothing either', () => {
  fc.assert(
    fc.property(anyWalk, anyWalk, anyWalk, anyChance, (there, here, later, chance) => {
      const first = walked(forTable(DAY, { id: newId(), session: newId(), name: 'T' }), there)
      const ours = outcomeOf(DAY, bringing(first, anyChoices(DAY, first, chance))).session
      const second = walked(first, later)
      const now = walked(ours, here)
      const left = new Set(compareTable(now, second, NO_CHOICES, newId).gone.map(({ raw }) => raw.id))
      const outcome = outcomeOf(now, bringing(second, anyChoices(now, second, chance)))
      const changed = new Set(
        TABLE_NAMES.flatMap((table) =>
          second[table].filter((each) => find<object & { id: string }>(first[table], each.id) !== each),
        ).map(({ id }) => id),
      )
      expect(lostIn(second, outcome).filter((name) => changed.has(name.split(' ')[1] ?? ''))).toEqual([])
      expect(danglingIn(outcome.session)).toEqual([])
      expect([...left].every((id) => outcome.comparison.gone.some(({ raw }) => raw.id === id))).toBe(true)
      reread(outcome.session)
    }),
    { numRuns: 50 },
  )
})
