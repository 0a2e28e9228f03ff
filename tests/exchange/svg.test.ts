// @vitest-environment jsdom
import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, test } from 'vitest'
import { achievedSteps } from '../../src/analysis/achieved'
import { svgFile } from '../../src/exchange/svg'
import { wholeWall } from '../../src/exchange/wholeWall'
import { subjectOf } from '../../src/exchange/workOrder'
import { readSessionText } from '../../src/model/gate/readSessionText'
import { asIsMap, flowsOfMap, stepsOfMap } from '../../src/model/mapOf'
import type { Session } from '../../src/model/session'
import { FONT_FACES } from '../../src/scene/fontFaces'
import { layOut } from '../../src/scene/layOut'
import type { Scene } from '../../src/scene/scene'
import { measure } from '../support/measure'

function example(): Session {
  const reading = readSessionText(readFileSync('public/bradford-example.journey.json', 'utf8'))
  if (reading.kind === 'refused') throw new Error(reading.trouble.kind)
  return reading.session
}

/** A font file of one byte, which says where it came from. */
const fetchFont = async (address: string): Promise<ArrayBuffer> =>
  Uint8Array.of(FONT_FACES.findIndex(({ url }) => url === address)).buffer

async function drawn(session: Session): Promise<{ text: string; root: Element }> {
  const wall = { map: asIsMap(session).id, direction: 'ltr', handoffs: 'plain' } as const
  const subject = subjectOf(session, wall)
  const file = await svgFile(subject.caption, wholeWall(subject, measure), fetchFont)
  const text = await file.text()
  return { text, root: new DOMParser().parseFromString(text, 'image/svg+xml').documentElement }
}

/** How many steps of what happens now an achieved action has changed. */
function achievedOn(session: Session): number {
  const steps = stepsOfMap(session, asIsMap(session).id).filter(({ id }) => achievedSteps(session).has(id))
  expect(steps.length).toBeGreaterThan(0)
  return steps.length
}

const parts = (root: Element, part: string): readonly Element[] => [
  ...root.querySelectorAll(`[data-part="${part}"]`),
]
const linesIn = (group: Element): readonly string[] =>
  [...group.querySelectorAll('text')].map((line) => line.textContent ?? '')

describe('the example as a drawing', () => {
  const session = example()
  const scene: Scene = layOut(session, asIsMap(session).id, measure, { direction: 'ltr' })
  let root: Element
  beforeAll(async () => {
    ;({ root } = await drawn(session))
  })

  test('holds every note with its lines', () => {
    expect(parts(root, 'note').map((group) => linesIn(group))).toEqual(
      scene.notes.map(({ lines }) => expect.arrayContaining([...lines])),
    )
    for (const [place, note] of parts(root, 'note').entries()) {
      const lines = scene.notes[place]?.lines ?? []
      expect(linesIn(note).slice(0, lines.length)).toEqual(lines)
    }
  })

  test('marks what is achieved, as the wall does', () => {
    const said = [...root.querySelectorAll('text')].filter((line) => line.textContent === 'Achieved')
    expect(said).toHaveLength(achievedOn(session))
  })

  test('holds every flow, duplication, gap and mark', () => {
    expect(parts(root, 'flow')).toHaveLength(scene.flows.length)
    expect(scene.flows).toHaveLength(flowsOfMap(session, asIsMap(session).id).length)
    expect(parts(root, 'tie')).toHaveLength(scene.ties.length)
    expect(parts(root, 'gap')).toHaveLength(scene.gaps.length)
    const marks = scene.notes.flatMap(({ foot }) => foot.filter(({ row }) => row === 'mark'))
    expect(marks.length).toBeGreaterThan(0)
    expect(parts(root, 'mark')).toHaveLength(marks.length)
  })

  test('holds the lanes, the stages, title, place and banner', () => {
    expect(parts(root, 'lane')).toHaveLength(session.lanes.length)
    expect(parts(root, 'stage')).toHaveLength(session.stages.length)
    expect(root.textContent).toContain(session.about.title)
    expect(root.textContent).toContain(session.about.place)
    expect(root.textContent).toContain('It is not Bradford')
  })

  test('says its language, what it is and what is on it', () => {
    expect(root.getAttribute('lang')).toBe('en-GB')
    expect(root.querySelector(':scope > title')?.textContent).toBe('Leaving a short prison sentence')
    expect(root.querySelector(':scope > desc')?.textContent).toContain('Lanes: 7. Stages: 6. Steps: 24.')
  })

  test('carries the fonts that its words need, and no other', () => {
    const style = root.querySelector('style')?.textContent ?? ''
    expect(style).toContain(`base64,${btoa('\u0000')}`)
    expect(style).not.toContain('Arabic')
  })
})

const NASTY = [
  '<script>alert(1)</script>',
  '</text></svg><script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  ']]><foreignObject><body onload="alert(1)"/></foreignObject>',
  '&lt;b&gt; &amp; &#0; &unknown;',
  '<!ENTITY x SYSTEM "file:///etc/passwd">',
  "javascript:alert('1') url(https://example.org/x)",
  '\u0000\u0007\u001b[2J\ud800 \uffff',
  '\u202Eturned\u2066round',
  'الكل في المجمو عة 👨‍👩‍👧 ŵŷ',
  'Z̮̞̠͙͔ͅḀ̗̞͈̻̗Ḷ͙͎̯̹̞͓G̻O̭̗̮',
]

test('hostile words stand as they are and bring nothing with them', async () => {
  const session = example()
  const texts = session.steps.map((step, place) => ({ ...step, text: NASTY[place % NASTY.length] ?? '' }))
  const first = NASTY[1] ?? ''
  const { text, root } = await drawn({
    ...session,
    about: { ...session.about, title: first, place: first, citizen: first, banner: NASTY.join(' ') },
    lanes: session.lanes.map((lane) => ({ ...lane, name: first })),
    stages: session.stages.map((stage) => ({ ...stage, name: first })),
    steps: texts,
    flows: session.flows.map((flow) => ({ ...flow, label: first })),
  })
  const all = [root, ...root.querySelectorAll('*')]
  expect(new Set(all.map(({ localName }) => localName))).toEqual(
    new Set(['svg', 'title', 'desc', 'defs', 'style', 'g', 'path', 'rect', 'text']),
  )
  const names = new Set(all.flatMap((element) => element.getAttributeNames()))
  expect([...names].filter((name) => /^on|href|src|^style$/.test(name))).toEqual([])
  expect(root.querySelector('style')?.textContent).not.toMatch(/url\((?!data:font)/)
  expect(text).not.toMatch(/<!|<\?(?!xml )/)
  const notes = parts(root, 'note').map((note) => linesIn(note).join(''))
  expect(notes.some((note) => note.includes('<script>alert(1)</script>'))).toBe(true)
  expect(root.textContent).toContain('👨‍👩‍👧')
})
