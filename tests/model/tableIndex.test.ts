import fc from 'fast-check'
import { expect, test } from 'vitest'
import { find, put, without, withRestored } from '../../src/model/table'

interface Thing {
  readonly id: string
  readonly serial: number
}

const ids = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g', 'h')

const edit = fc.oneof(
  fc.record({ kind: fc.constant('put' as const), ids: fc.array(ids, { maxLength: 4 }) }),
  fc.record({ kind: fc.constant('without' as const), ids: fc.array(ids, { maxLength: 4 }) }),
  fc.record({
    kind: fc.constant('restored' as const),
    ids: fc.array(ids, { maxLength: 2 }),
    place: fc.nat(6),
  }),
  fc.record({ kind: fc.constant('back' as const), to: fc.nat(20) }),
)

test('a record is found by its id in every table of a family, whatever was put, taken away and put back', () => {
  fc.assert(
    fc.property(fc.array(edit, { maxLength: 30 }), (edits) => {
      let serial = 0
      let table: readonly Thing[] = []
      const past: (readonly Thing[])[] = [table]
      for (const each of edits) {
        if (each.kind === 'put')
          table = put(
            table,
            each.ids.map((id) => ({ id, serial: ++serial })),
          )
        else if (each.kind === 'without') table = without(table, each.ids)
        else if (each.kind === 'back') table = past[each.to % past.length] ?? table
        else {
          const there = table
          const back = [...new Set(each.ids)].filter((id) => !there.some((record) => record.id === id))
          table = withRestored(
            table,
            back.map((id, place) => ({ record: { id, serial: ++serial }, place: each.place + place })),
          )
        }
        past.push(table)
        for (const seen of [table, past[0] ?? table, past[past.length >> 1] ?? table]) {
          for (const id of 'abcdefgh') {
            expect(find(seen, id)).toBe(seen.find((record) => record.id === id))
          }
        }
      }
    }),
    { numRuns: 300 },
  )
})
