import { expect, test } from 'vitest'
import { tidyMap } from '../../src/commands/tidyMap'
import { expectCommand } from '../support/expectCommand'
import { MAP, sketch } from '../support/sketch'
import { all } from '../../src/commands/all'

const pitch = { x: 200, y: 150 }

test('puts steps in columns by what comes before them in their stage, each in its lane', () => {
  expectCommand(
    sketch(`
      citizen: apply@300/90, home@5/7 |
      agency:  assess@24/24           | decide@90/90
      apply>assess
      assess>home
      home>decide`),
    tidyMap(MAP, pitch),
    sketch(`
      citizen: apply, home@424/24 |
      agency:  assess@224/24      | decide
      apply>assess
      assess>home
      home>decide`),
  )
})

test('the longest way counts', () => {
  expectCommand(
    sketch(`
      citizen: a, b, c
      a>b
      b>c
      a>c`),
    tidyMap(MAP, { x: 300, y: 150 }),
    sketch(`
      citizen: a, b@324/24, c@624/24
      a>b
      b>c
      a>c`),
  )
})

test('where several meet, they lie under each other in the order the room had them', () => {
  expectCommand(
    sketch(`
      citizen: second@50/10, first@40/90, third@50/20
      ?: waiting@7/7`),
    tidyMap(MAP, pitch),
    sketch(`
      citizen: first, second@24/174, third@24/324
      ?: waiting`),
  )
})

test('a circle begins with the step of it that is read first', () => {
  expectCommand(
    sketch(`
      citizen: b@100/0, a@50/0, c@300/0, later@0/0
      a>b
      b>c
      c>a
      c>later`),
    tidyMap(MAP, pitch),
    sketch(`
      citizen: a, b, c, later
      a>b
      b>c
      c>a
      c>later`),
  )
})

test('does not apply to a map that is tidy already', () => {
  const wall = sketch(`
    citizen: a@90/90, b@24/24
    agency: c@1/1
    a>b
    b>c
    c>a`)
  const tidy = tidyMap(MAP, pitch)(wall)
  expect(tidy).not.toBeNull()
  expect(tidyMap(MAP, pitch)(tidy ?? wall)).toBeNull()
  expect(all(tidyMap(MAP, pitch))(sketch('citizen:'))).toBeNull()
})
