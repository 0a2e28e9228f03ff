import { expect, test } from 'vitest'
import { packMap } from '../../../src/analysis/packMap'
import { LEAST_TEXT, mapPages } from '../../../src/exchange/pack/mapPages'
import { asIsMap } from '../../../src/model/mapOf'
import type { Session } from '../../../src/model/session'
import type { Pen } from '../../../src/scene/draw/pen'
import { packSession } from '../../support/packSession'
import { measure } from '../../support/measure'
import { sketch } from '../../support/sketch'

const ROOM = { width: 764, height: 470, wholeHeight: 470, overviewHeight: 470 }

function pagesOf(session: Session) {
  return mapPages(session, packMap(session, asIsMap(session)), { measure, direction: 'ltr', room: ROOM })
}

/** The smallest words of a picture, in px. */
function smallestWords(draw: (pen: Pen) => void): number {
  let smallest = Infinity
  const nothing = (): void => undefined
  draw({
    rect: nothing,
    rects: nothing,
    polylines: nothing,
    shapes: nothing,
    symbol: nothing,
    text: (_text, _at, { font }) => {
      smallest = Math.min(smallest, font.size)
    },
    group: (_name, inside) => inside(),
    faded: (_opacity, inside) => inside(),
    placed: (_by, _scale, inside) => inside(),
  })
  return smallest
}

test('a small map is shown whole', () => {
  const pages = pagesOf(sketch('citizen: apply | wait'))
  expect(pages.map(({ kind }) => kind)).toEqual(['whole'])
})

test('a map without steps has no page', () => {
  expect(pagesOf({ ...sketch('citizen: apply'), steps: [] })).toEqual([])
})

test('a large one is shown stage by stage after an overview, each step once, no words under nine points', () => {
  const session = packSession()
  const [overview, ...parts] = pagesOf(session)
  expect(overview?.kind).toBe('overview')
  const shown = parts.flatMap(({ steps }) => steps)
  const own = session.steps.filter(({ map }) => map === asIsMap(session).id).map(({ id }) => id)
  expect(shown.toSorted()).toEqual(own.toSorted())
  for (const { picture, scale } of parts) {
    expect(smallestWords((pen) => picture.draw(pen)) * scale).toBeGreaterThanOrEqual(LEAST_TEXT - 1e-9)
    expect(picture.width * scale).toBeLessThanOrEqual(ROOM.width + 1e-9)
    expect(picture.height * scale).toBeLessThanOrEqual(ROOM.height + 1e-9)
  }
})

test('the longest texts in one cell, and hundreds of steps in a stage, come on as many pages as it takes', () => {
  const session = packSession()
  const [first] = session.steps
  if (first === undefined) throw new Error('no step')
  const steps = Array.from({ length: 300 }, (_, place) => ({
    ...first,
    id: `s${place}`,
    x: 232 * (place % 20),
    y: 152 * Math.floor(place / 20),
    text: place % 50 === 0 ? 'A long text about housing. '.repeat(74) : 'Write it down again',
  }))
  const [, ...parts] = pagesOf({ ...session, steps, flows: [], findings: [], cards: [] })
  expect(new Set(parts.flatMap((page) => page.steps)).size).toBe(300)
  for (const { picture, scale } of parts) {
    expect(smallestWords((pen) => picture.draw(pen)) * scale).toBeGreaterThanOrEqual(LEAST_TEXT - 1e-9)
  }
})
