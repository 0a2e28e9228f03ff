import { expect, test } from 'vitest'
import { forcedColours } from '../../../src/scene/draw/forcedColours'
import { drawScene } from '../../../src/scene/draw/drawScene'
import { svgPen } from '../../../src/scene/draw/svgPen'
import { ACCENT_INK, FEELING_COLOURS, INK, LINE, MARK_COLOURS, MARK_INK } from '../../../src/scene/palette'
import { FLOW_INK } from '../../../src/scene/draw/drawFlows'
import { measure } from '../../support/measure'
import { sceneOf, wall } from '../smallWall'

const colourOf = forcedColours('paper', 'ink')

test('lanes and notes are paper, lines and words ink', () => {
  const pen = svgPen()
  drawScene(pen, sceneOf(wall([{ text: 'Apply' }])), { detail: 'full', measure })
  const filled = [...pen.markup().matchAll(/<rect[^>]* height="(\d{2,})"[^>]* fill="(#\w+)"/g)]
  expect(filled.length).toBeGreaterThan(0)
  for (const [, , fill] of filled) expect(colourOf(fill ?? '')).toBe('paper')
  for (const ink of [INK, LINE, FLOW_INK]) expect(colourOf(ink)).toBe('ink')
})

test('what is written on a dark sign is told from the sign, and a face from its features', () => {
  for (const sign of Object.values(MARK_COLOURS)) expect(colourOf(sign)).not.toBe(colourOf(MARK_INK))
  for (const face of FEELING_COLOURS) expect(colourOf(face)).not.toBe(colourOf(INK))
  expect(colourOf(ACCENT_INK)).toBe('paper')
})
