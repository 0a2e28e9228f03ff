import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseSession } from '../../../src/model/gate/parseSession'
import { readSessionBytes } from '../../../src/model/gate/readSessionBytes'
import { toSessionFile } from '../../../src/model/gate/toSessionFile'
import { schema } from '../../../src/model/gate/schema'
import type { Reading } from '../../../src/model/gate/trouble'
import { sampleFile, type Loose } from './sample'

const savedAt = '2026-11-22T10:00:00.000Z'

/** What a file can hold after JSON has been through it. */
function throughFile(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value))
}

/** What the gate makes of a file the first time, and of the file written from that. Refused, both are the refusal. */
function twice(json: unknown): { first: Reading; again: Reading } {
  const first = parseSession(json)
  if (first.kind === 'refused') return { first, again: first }
  const file = throughFile(toSessionFile(first.session, savedAt))
  expect(schema.safeParse(file).error).toBeUndefined()
  return { first: { ...first, mended: [] }, again: parseSession(file) }
}

const oddText = fc.constantFrom(
  '__proto__', 'constructor', 'toString', '', ' ', 'p1', 'p2', 'p3', 'l1', 'g1', 'm1', 'm2', 'n1', 'a1', 'c1',
  '12', '1e999', '\ud800', 'a\u202eb', '\u0000', 'step', 'gap', 'family', 'z'.repeat(2100), '2010-02-30', 'a1V',
) // prettier-ignore
const oddNumber = fc.oneof(
  fc.constantFrom(-0, Infinity, -Infinity, Number.NaN, 1e308, -1e9, 0.5, 2, 100_001),
  fc.double(),
  fc.integer(),
)
const anyKey = fc.oneof(
  fc.constantFrom('low', 'high', 'design', 'deliver', 'test', 'family', 'answers', 'id', '__proto__', 'log'),
  fc.string(),
)
const oddValue: fc.Arbitrary<unknown> = fc.letrec((tie) => ({
  value: fc.oneof(
    { maxDepth: 3 },
    oddText,
    oddNumber,
    fc.string({ unit: 'binary' }),
    fc.boolean(),
    fc.constant(null),
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(anyKey, tie('value'), { maxKeys: 4 }),
  ),
})).value

test('any JSON is let through or refused, never thrown at', () => {
  fc.assert(
    fc.property(fc.jsonValue(), oddValue, (json, odd) => {
      for (const { first, again } of [twice(json), twice(odd)]) expect(again).toEqual(first)
    }),
  )
})

test('a file that says it is ours, with anything in it, is let through or refused, and settles at once', () => {
  const keys = Object.keys(sampleFile())
  fc.assert(
    fc.property(fc.dictionary(fc.constantFrom(...keys), oddValue), (content) => {
      const { first, again } = twice({ ...content, format: 'throughline-session', version: 1 })
      expect(again).toEqual(first)
    }),
    { numRuns: 300 },
  )
})

/** Every place in a value, as a path. */
function pathsIn(value: unknown, path: readonly string[] = []): (readonly string[])[] {
  if (typeof value !== 'object' || value === null) return [path]
  return [path, ...Object.entries(value).flatMap(([key, inner]) => pathsIn(inner, [...path, key]))]
}

function replaceAt(file: object, path: readonly string[], value: unknown): void {
  const holder = path.slice(0, -1).reduce<unknown>((inner, key) => (inner as Loose | null)?.[key], file)
  const last = path.at(-1)
  // No list in a file has a key called "map".
  if (Array.isArray(holder) && !/^\d+$/.test(last ?? '')) return
  if (typeof holder === 'object' && holder !== null && last !== undefined) Reflect.set(holder, last, value)
}

const places = pathsIn(sampleFile()).filter(
  ([key]) => key !== undefined && key !== 'format' && key !== 'version',
)

test('a sound file broken in any places is mended at once', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.constantFrom(...places), oddValue), { maxLength: 12 }), (breaks) => {
      const file = sampleFile()
      for (const [path, value] of breaks) replaceAt(file, path, value)
      const { first, again } = twice(file)
      expect(first.kind).toBe('session')
      expect(again).toEqual(first)
    }),
    { numRuns: 500 },
  )
})

test('records repeated, taken out and shuffled are mended at once', () => {
  const table = fc.constantFrom('lanes', 'stages', 'maps', 'steps', 'flows', 'findings', 'cards')
  fc.assert(
    fc.property(fc.array(fc.tuple(table, fc.nat(9), fc.boolean()), { maxLength: 12 }), (moves) => {
      const file = sampleFile()
      for (const [name, at, repeats] of moves) {
        const records = file[name]
        const place = at % Math.max(1, records.length)
        if (repeats) records.push({ ...records[place] })
        else records.splice(place, 1)
      }
      const { first, again } = twice(file)
      expect(again).toEqual(first)
    }),
    { numRuns: 300 },
  )
})

test('any bytes are read or refused', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
      expect(['session', 'refused']).toContain(readSessionBytes(bytes).kind)
    }),
  )
})
