import { expect, test } from 'vitest'
import { drawPaneHeadings } from '../../../src/features/side-by-side/paneHeadings'
import { fitting, middleIn, onStage, panesOf, type Look } from '../../../src/features/side-by-side/panes'
import { svgPen } from '../../../src/scene/draw/svgPen'
import { layOut } from '../../../src/scene/layOut'
import { measure } from '../../support/measure'
import { WAY, withNewWay } from '../../support/newWay'
import { MAP } from '../../support/sketch'

const SESSION = withNewWay(`
  citizen: a, b, c, d | e, f, g, h
  desk:    i, j, k, l | m, n, o, p`)
const now = layOut(SESSION, MAP, measure, { direction: 'ltr' })
const toBe = layOut(SESSION, WAY, measure, { direction: 'ltr' })
const panes = panesOf({ now, toBe, over: toBe }, 'above', { width: 1200, height: 800 })

/** The words of the headings round the second wall, each where it stands. */
function headings(look: Look): ReadonlyMap<string, { readonly x: number; readonly y: number }> {
  const [, pane] = panes
  if (pane === undefined) throw new Error('no second pane')
  const pen = svgPen()
  const origin = onStage(pane, middleIn(pane, now, look), look.zoom, { x: 0, y: 0 })
  drawPaneHeadings(pen, pane, { origin, zoom: look.zoom, measure })
  const texts = pen.markup().matchAll(/<text x="([\d.-]+)" y="([\d.-]+)"[^>]*>([^<]*)</g)
  return new Map([...texts].map(([, x, y, text]) => [text ?? '', { x: Number(x), y: Number(y) }]))
}

test('the names of lanes and stages stand at the edges of their pane, however near and far it is pushed', () => {
  const whole = headings(fitting(panes, now))
  expect([...whole.keys()].toSorted()).toEqual(['1', '2', 'citizen', 'desk'])
  const lane = now.lanes[1]
  const stage = now.stages[1]
  if (lane === undefined || stage === undefined) throw new Error('nothing to look at')
  const near = { x: stage.x + stage.width / 2, y: lane.y + lane.height / 2, zoom: 3 }
  const pushed = headings(near)
  // Only what is looked at has a name, and it stands where the names stood.
  expect([...pushed.keys()].toSorted()).toEqual(['2', 'desk'])
  expect(pushed.get('desk')?.x).toBe(whole.get('desk')?.x)
  expect(pushed.get('2')?.y).toBe(whole.get('2')?.y)
})
