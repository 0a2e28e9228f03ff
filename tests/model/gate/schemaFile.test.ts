import Ajv from 'ajv/dist/2020.js'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { newSession } from '../../../src/model/newSession'
import { parseSession } from '../../../src/model/gate/parseSession'
import { publishedSchema } from '../../../src/model/gate/publishedSchema'
import type { SessionFile } from '../../../src/model/gate/schema'
import { toSessionFile } from '../../../src/model/gate/toSessionFile'
import type { About, TableName, Tables } from '../../../src/model/session'
import { mended, sampleFile } from './sample'

const savedAt = '2026-11-22T10:00:00.000Z'
const validate = new Ajv({ strict: true, allErrors: true }).compile(publishedSchema())

/** Whether the published schema takes a value as it stands in a file. */
function troublesWith(value: unknown): unknown {
  return validate(JSON.parse(JSON.stringify(value))) ? [] : validate.errors
}

test('the published schema is what the gate reads by (`npm run schema` writes it anew)', async () => {
  await expect(`${JSON.stringify(publishedSchema(), null, 2)}\n`).toMatchFileSnapshot(
    '../../../public/session.schema.json',
  )
})

test('what the program writes is valid', () => {
  const fresh = newSession({ title: 'T', citizenLane: 'Person', map: 'Now', stage: 'First' })
  expect(troublesWith(toSessionFile(fresh, savedAt))).toEqual([])
  expect(troublesWith(toSessionFile(mended(sampleFile()).session, savedAt))).toEqual([])
})

test('what the gate made of any file is valid when it is written', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.constantFrom(...Object.keys(sampleFile())), fc.jsonValue()), (content) => {
      const reading = parseSession({ ...content, format: 'throughline-session', version: 1 })
      if (reading.kind === 'refused') return
      expect(troublesWith(toSessionFile(reading.session, savedAt))).toEqual([])
    }),
  )
})

test('a file by others may leave out all but ids, references, kinds and texts', () => {
  const file = {
    format: 'throughline-session',
    version: 1,
    savedAt,
    session: { id: 's', title: 'T' },
    lanes: [{ id: 'l', name: 'Person' }],
    maps: [{ id: 'm', kind: 'as-is', name: '' }],
    steps: [{ id: 'p', map: 'm', lane: 'l', stage: null, kind: 'step', text: 'Wait' }],
    cards: [{ id: 'c', map: 'm', text: 'Hm' }],
  }
  expect(troublesWith(file)).toEqual([])
})

test('a file that is broken is not valid', () => {
  expect(troublesWith({ ...sampleFile(), format: 'other' })).not.toEqual([])
  expect(troublesWith({ ...sampleFile(), steps: [{ id: 'p', kind: 'constructor' }] })).not.toEqual([])
})

/** A type as the model writes it: readonly, and without the keys that it does not know. */
type Plain<T> = T extends readonly (infer E)[]
  ? readonly Plain<E>[]
  : T extends object
    ? { readonly [K in keyof T as string extends K ? never : K]: Plain<T[K]> }
    : T

type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? true : false) : false
type AllSame = { [T in TableName]: Same<Plain<SessionFile[T]>, Tables[T]> } & {
  about: Same<Plain<SessionFile['session']>, About>
}

test('the schema and the model’s types say the same (checked when the types are)', () => {
  const same: AllSame = {
    about: true,
    lanes: true,
    stages: true,
    maps: true,
    steps: true,
    flows: true,
    findings: true,
    cards: true,
    feelings: true,
    actions: true,
    ballots: true,
    decisionsAsked: true,
    meetings: true,
    attendance: true,
  }
  expect(Object.values(same).every(Boolean)).toBe(true)
})
