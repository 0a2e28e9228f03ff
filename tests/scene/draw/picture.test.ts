// @vitest-environment jsdom
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { readSessionText } from '../../../src/model/gate/readSessionText'
import type { Session } from '../../../src/model/session'
import { picture } from '../../../src/scene/draw/picture'
import { svgDocument, svgPen } from '../../../src/scene/draw/svgPen'
import { layOut } from '../../../src/scene/layOut'
import type { Scene } from '../../../src/scene/scene'
import { measure } from '../../support/measure'
import { MAP, sceneOf, wall } from '../smallWall'

const HOSTILE = `</text><script>alert(1)</script><image href="x" onerror='alert(2)'/>&amp;]]>\u0000\ufffe\ud800`

function drawingOf(scene: Scene, session: Session): string {
  const { width, height, draw } = picture(scene, session, {
    measure,
    language: 'en-GB',
    handoffs: 'numbered',
  })
  const pen = svgPen()
  draw(pen)
  const { title } = session.about
  return svgDocument({
    width,
    height,
    title,
    description: '',
    language: 'en',
    fonts: [],
    markup: pen.markup(),
  })
}

function parsed(drawing: string): Document {
  const document = new DOMParser().parseFromString(drawing, 'image/svg+xml')
  expect(document.querySelector('parsererror')?.textContent).toBeUndefined()
  return document
}

const textsOf = (document: Document): string[] =>
  [...document.querySelectorAll('text')].map((text) => text.textContent ?? '')

function example(): Session {
  const reading = readSessionText(readFileSync('public/bradford-example.journey.json', 'utf8'))
  if (reading.kind !== 'session') throw new Error('the example does not open')
  return reading.session
}

test('every note, flow, tie, slot, lane and stage of the example is on the picture, with the same lines of text', () => {
  const session = example()
  const scene = layOut(session, session.maps[0]?.id ?? '', measure, { direction: 'ltr' })
  const document = parsed(drawingOf(scene, session))
  const texts = textsOf(document)
  const names = [...document.querySelectorAll('g > title')].map((title) => title.textContent)
  for (const note of scene.notes) {
    expect(names).toContain(note.text)
    for (const line of note.lines) expect(texts).toContain(line)
  }
  const titleOf = new Map(scene.notes.map(({ id, shortTitle }) => [id, shortTitle]))
  for (const { from, to } of scene.flows) expect(names).toContain(`${titleOf.get(from)} → ${titleOf.get(to)}`)
  for (const { nameLines } of [...scene.lanes, ...scene.stages]) {
    for (const line of nameLines) expect(texts).toContain(line)
  }
  for (const { lines } of scene.gaps) for (const line of lines) expect(texts).toContain(line)
  expect(texts.filter((text) => text === 'Duplication')).toHaveLength(scene.ties.length + 1)
  const handoffs = scene.flows.filter(({ handoff }) => handoff).length
  for (let count = 1; count <= handoffs; count++) expect(texts).toContain(String(count))
})

test('title, place, date, whose journey and banner stand over the wall', () => {
  const session = wall([{}])
  const about = {
    ...session.about,
    title: 'Leaving a short sentence',
    place: 'Bradford',
    date: '2010-01-15',
    citizen: 'An adult',
    banner: 'Made from public sources',
  }
  const named = { ...session, about }
  const words = textsOf(parsed(drawingOf(sceneOf(named), named))).join('\n')
  for (const part of [
    'Leaving a short sentence',
    'Bradford',
    '15 January 2010',
    'An adult',
    'Made from public sources',
  ]) {
    expect(words).toContain(part)
  }
})

test('the legend explains the signs that occur and no others', () => {
  const session = wall([{ kind: 'decision' }, { x: 300 }], [['s1', 's2']])
  const words = textsOf(parsed(drawingOf(sceneOf(session), session)))
  expect(words).toContain('Decision')
  expect(words).toContain('Next step')
  expect(words).not.toContain('Duplication')
  expect(words).not.toContain('Handoff to another agency')
})

test('hostile words are shown as they are and do nothing', () => {
  const session = wall([{ text: HOSTILE }, { x: 300 }], [['s1', 's2']])
  const named = {
    ...session,
    about: { ...session.about, title: HOSTILE, banner: HOSTILE, place: HOSTILE },
    lanes: session.lanes.map((lane) => ({ ...lane, name: HOSTILE })),
    stages: session.stages.map((stage) => ({ ...stage, name: HOSTILE })),
    flows: session.flows.map((flow) => ({ ...flow, label: HOSTILE })),
  }
  const document = parsed(drawingOf(sceneOf(named), named))
  expect(document.querySelectorAll('script, foreignObject, image, a, style, use')).toHaveLength(0)
  const attributes = [...document.querySelectorAll('*')].flatMap((element) => element.getAttributeNames())
  expect(
    attributes.filter((name) => name.startsWith('on') || name.includes('href') || name === 'style'),
  ).toEqual([])
  expect(
    [...document.querySelectorAll('title')].some(({ textContent }) => textContent?.includes('<script>')),
  ).toBe(true)
})

test('a right-to-left text begins at its right', () => {
  const session = wall([{ text: 'گھر واپسی' }])
  const scene = sceneOf(session)
  const [note] = scene.notes
  const document = parsed(drawingOf(scene, session))
  const text = [...document.querySelectorAll('text')].find(({ textContent }) => textContent === 'گھر واپسی')
  expect(text?.getAttribute('direction')).toBe('rtl')
  expect(Number(text?.getAttribute('x'))).toBeGreaterThan((note?.x ?? 0) + (note?.width ?? 0) / 2)
})

test('a picture from right to left holds all of the wall', () => {
  const session = wall([{}, { stage: 'second', lane: 'agency' }], [['s1', 's2']])
  const scene = layOut(session, MAP, measure, { direction: 'rtl' })
  const { width, height } = picture(scene, session, { measure, language: 'en-GB' })
  expect(width).toBeGreaterThan(scene.bounds.width)
  expect(height).toBeGreaterThan(scene.bounds.height)
  expect(textsOf(parsed(drawingOf(scene, session)))).toContain('s2')
})

test('the same session gives the same drawing, to the letter', () => {
  const session = example()
  const map = session.maps[0]?.id ?? ''
  const draw = (of: Session): string => drawingOf(layOut(of, map, measure, { direction: 'ltr' }), of)
  expect(draw(structuredClone(session))).toBe(draw(session))
})

test('a wall without a single step, lane or stage is a picture too', () => {
  const session = { ...wall([]), lanes: [], stages: [] }
  expect(textsOf(parsed(drawingOf(sceneOf(session), session)))).toContain('Not placed yet')
})
