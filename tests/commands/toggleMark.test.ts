import { test } from 'vitest'
import { toggleMark } from '../../src/commands/toggleMark'
import { expectCommand } from '../support/expectCommand'
import { MAP, sketch } from '../support/sketch'

const plain = sketch('citizen: a, b')
const marked = sketch(`
  citizen: a, b
  duplication(a, b)`)

test('puts a mark on', () => {
  expectCommand(plain, toggleMark({ id: 'n1', map: MAP, kind: 'duplication', steps: ['a', 'b'] }), marked)
})

test('again takes it off, whichever step was selected first', () => {
  expectCommand(marked, toggleMark({ id: 'n1', map: MAP, kind: 'duplication', steps: ['b', 'a'] }), plain)
})

test('other steps or another kind are another mark', () => {
  expectCommand(
    marked,
    toggleMark({ id: 'n1', map: MAP, kind: 'gap', steps: ['a', 'b'] }),
    sketch(`
      citizen: a, b
      duplication(a, b)
      gap(a, b)`),
  )
  expectCommand(
    sketch(`
      citizen: a, b
      delay(a, b)`),
    toggleMark({ id: 'n1', map: MAP, kind: 'delay', steps: ['a'] }),
    sketch(`
      citizen: a, b
      delay(a, b)
      delay(a)`),
  )
})

test('does not apply to a duplication of one', () => {
  expectCommand(plain, toggleMark({ id: 'n1', map: MAP, kind: 'duplication', steps: ['a'] }), null)
})
