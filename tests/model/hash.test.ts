import fc from 'fast-check'
import { expect, test } from 'vitest'
import { newStage } from '../../src/model/defaults'
import { difference } from '../../src/model/difference'
import { hashAfter, hashRecord, hashSession } from '../../src/model/hash'
import { withRecords, withoutRecords } from '../../src/model/table'
import { smallSession } from './smallSession'

const session = smallSession()

test('the order of keys does not matter, the table and every character do', () => {
  const hash = hashRecord('stages', { id: 'g', name: 'Out', order: 'a0' })
  expect(hashRecord('stages', { order: 'a0', name: 'Out', id: 'g' })).toBe(hash)
  expect(hashRecord('stages', { id: 'g', name: 'out', order: 'a0' })).not.toBe(hash)
  expect(hashRecord('unknown', { id: 'g', name: 'Out', order: 'a0' })).not.toBe(hash)
})

test('the sum after an edit is the sum of the session edited', () => {
  const stage = newStage({ id: 'later', name: 'Later', order: 'a2' })
  const after = withoutRecords(withRecords(session, 'stages', [stage]), 'steps', ['b'])
  expect(hashAfter(hashSession(session), difference(session, after))).toEqual(hashSession(after))
})

test('a lost row shows in the count and in the hash', () => {
  const whole = hashSession(session)
  const partial = hashSession(withoutRecords(session, 'flows', ['ab']))
  expect(partial.count).toBe(whole.count - 1)
  expect(partial.hash).not.toBe(whole.hash)
})

test('a hash is 64 bits wide, and ten thousand near-alike rows share none', () => {
  const hashes = new Set<bigint>()
  for (let number = 0; number < 10_000; number++) {
    hashes.add(hashRecord('stages', { id: `g${number}`, name: '', order: 'a0' }))
  }
  expect(hashes.size).toBe(10_000)
  expect([...hashes].some((hash) => hash > 2n ** 63n)).toBe(true)
})

test('any words hash within 64 bits', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (name) => {
      const hash = hashRecord('stages', { id: 'g', name, order: 'a0' })
      expect(BigInt.asUintN(64, hash)).toBe(hash)
    }),
  )
})
