// @vitest-environment jsdom
import { expect, test } from 'vitest'
import { safeToShare } from '../../src/analysis/safeToShare'
import { svgFile } from '../../src/exchange/svg'
import { wholeWall } from '../../src/exchange/wholeWall'
import { subjectOf } from '../../src/exchange/workOrder'
import { layOut } from '../../src/scene/layOut'
import type { Pen } from '../../src/scene/draw/pen'
import { measure } from '../support/measure'
import { markedSession, markersIn } from '../support/markedSession'

/** What may stand on a picture or drawing of the wall: these fields and no others. */
const ON_A_PICTURE = [
  'flows.label',
  'lanes.name',
  'maps.name',
  'session.banner',
  'session.citizen',
  'session.endsWhen',
  'session.place',
  'session.startsWhen',
  'session.title',
  'stages.name',
  'steps.text',
]

/** A copy to share of a session with a marker in every field, whose own wall was laid out and shown before. */
function subjectOfCopy() {
  const session = markedSession()
  layOut(session, 'maps0', measure, { direction: 'ltr' })
  const wall = { map: 'maps0', direction: 'ltr', handoffs: 'numbered' } as const
  return subjectOf(safeToShare(session).session, wall)
}

test('a picture to share holds the markers of these fields and no others', () => {
  const lines: string[] = []
  const pen: Pen = {
    rect: () => undefined,
    rects: () => undefined,
    polylines: () => undefined,
    shapes: () => undefined,
    symbol: () => undefined,
    text: (text) => lines.push(text),
    group: (_name, draw) => draw(),
    faded: (_opacity, draw) => draw(),
    placed: (_by, _scale, draw) => draw(),
  }
  wholeWall(subjectOfCopy(), measure).draw(pen)
  expect(markersIn(lines.join(''))).toEqual(ON_A_PICTURE)
})

test('a drawing to share does too, in everything that it says, seen or not', async () => {
  const subject = subjectOfCopy()
  const file = await svgFile(subject.caption, wholeWall(subject, measure), async () => new ArrayBuffer(1))
  expect(markersIn((await file.text()).replaceAll(/<[^>]*>|\s/g, ''))).toEqual(ON_A_PICTURE)
  expect(markersIn(await file.text()).filter((path) => !ON_A_PICTURE.includes(path))).toEqual([])
})
