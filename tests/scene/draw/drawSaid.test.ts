import { expect, test } from 'vitest'
import { SAID_CLASSES } from '../../../src/analysis/said'
import type { DrawOptions } from '../../../src/scene/draw/drawOptions'
import { drawSaidShape } from '../../../src/scene/draw/drawSaid'
import { drawScene } from '../../../src/scene/draw/drawScene'
import { svgPen } from '../../../src/scene/draw/svgPen'
import { SAID_COLOURS } from '../../../src/scene/palette'
import { measure } from '../../support/measure'
import { sceneOf, wall } from '../smallWall'

const SCENE = sceneOf(wall([{ text: 'Apply' }, { x: 300, text: 'Wait' }]))
const SAID = new Map([['s1', 'only-workers' as const]])

function drawn(options: Partial<DrawOptions>): string {
  const pen = svgPen()
  drawScene(pen, SCENE, { detail: 'full', measure, ...options })
  return pen.markup()
}

const shapeOf = (said: (typeof SAID_CLASSES)[number]): string => {
  const pen = svgPen()
  drawSaidShape(pen, said, { x: 0, y: 0 }, 1)
  return pen.markup().replaceAll(SAID_COLOURS[said], 'colour')
}

test('the four signs are told apart without their colours', () => {
  expect(new Set(SAID_CLASSES.map(shapeOf)).size).toBe(4)
})

test('a step that is counted carries its sign with its word, near and far away', () => {
  expect(drawn({ said: SAID })).toContain('>Workers<')
  expect(drawn({ said: SAID, detail: 'titles' })).toContain('>Workers<')
  expect(drawn({ said: SAID, detail: 'blocks' })).toContain(SAID_COLOURS['only-workers'])
})

test('what is not counted, and a wall that is not asked, carry none', () => {
  expect(drawn({ said: SAID }).split('>Workers<')).toHaveLength(2)
  expect(drawn({})).not.toContain('>Workers<')
  expect(drawn({ detail: 'blocks' })).not.toContain(SAID_COLOURS['only-workers'])
})

test('a mounted note draws its own', () => {
  expect(drawn({ said: SAID, skipNotes: new Set(['s1']) })).not.toContain('>Workers<')
})
