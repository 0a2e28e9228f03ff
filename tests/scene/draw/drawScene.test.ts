import { expect, test } from 'vitest'
import { drawScene } from '../../../src/scene/draw/drawScene'
import type { DrawOptions } from '../../../src/scene/draw/drawOptions'
import type { Pen } from '../../../src/scene/draw/pen'
import { noteTitle } from '../../../src/scene/noteText'
import type { Rect } from '../../../src/scene/scene'
import { NOTE_PITCH_X } from '../../../src/scene/sizes'
import { measure } from '../../support/measure'
import { noteOf, sceneOf, wall } from '../smallWall'

/** A pen that remembers which groups and texts were drawn, and how faintly. */
function rememberingPen(): {
  pen: Pen
  groups: Map<string, number>
  texts: string[]
  faint: Map<string, number>
  blocks: Rect[]
} {
  const groups = new Map<string, number>()
  const faint = new Map<string, number>()
  const texts: string[] = []
  const blocks: Rect[] = []
  let opacity = 1
  const pen: Pen = {
    rect: () => undefined,
    rects: (rects) => void blocks.push(...rects),
    polylines: () => undefined,
    shapes: () => undefined,
    symbol: () => undefined,
    text: (text) => {
      texts.push(text)
      faint.set(text, opacity)
    },
    group: (name, draw) => {
      groups.set(name(), opacity)
      draw()
    },
    faded: (by, draw) => {
      const before = opacity
      opacity *= by
      draw()
      opacity = before
    },
    placed: (_by, _scale, draw) => draw(),
  }
  return { pen, groups, texts, faint, blocks }
}

const SESSION = wall(
  [{ text: 'Apply for a home' }, { x: NOTE_PITCH_X, text: 'Wait' }, { x: 2 * NOTE_PITCH_X, text: 'Move in' }],
  [
    ['s1', 's2'],
    ['s2', 's3'],
  ],
)
const SCENE = sceneOf(SESSION)

function drawn(options: Partial<DrawOptions>): ReturnType<typeof rememberingPen> {
  const remembering = rememberingPen()
  drawScene(remembering.pen, SCENE, { detail: 'full', measure, ...options })
  return remembering
}

test('near, every word is drawn', () => {
  expect(drawn({}).texts).toEqual(expect.arrayContaining([...noteOf(SCENE, 's1').lines, 'Wait', 'Move in']))
})

test('farther away, short titles are drawn; far away, blocks', () => {
  expect(drawn({ detail: 'titles' }).texts).toEqual(
    expect.arrayContaining([...noteTitle(noteOf(SCENE, 's1'), measure).lines]),
  )
  const far = drawn({ detail: 'blocks' })
  expect(far.texts).toEqual([])
  expect(far.blocks).toHaveLength(3)
})

test('notes that somebody else draws are left out', () => {
  expect([...drawn({ skipNotes: new Set(['s2']) }).groups.keys()]).not.toContain('Wait')
})

test('only what touches the visible part is drawn', () => {
  const { x, y } = noteOf(SCENE, 's1')
  const { groups } = drawn({ visible: { x, y, width: 50, height: 50 } })
  expect([...groups.keys()]).toEqual(['Apply for a home'])
})

test('a spotlight dims all but its steps and the flows between them', () => {
  const { groups } = drawn({ dimExcept: new Set(['s1', 's2']) })
  expect(groups.get('Wait')).toBe(1)
  expect(groups.get('Apply for a home → Wait')).toBe(1)
  expect(groups.get('Move in')).toBeLessThan(0.5)
  expect(groups.get('Wait → Move in')).toBeLessThan(0.5)
})

test('a note on the move is drawn where it is', () => {
  const offsets = new Map([['s3', { x: 0, y: 500 }]])
  const { y } = noteOf(SCENE, 's3')
  const { blocks } = drawn({ detail: 'blocks', offsets })
  expect(blocks.map((block) => block.y)).toContain(y + 500)
})

test('a drag paints what is carried and its flows, and nothing else is painted for it', () => {
  const offsets = new Map([['s3', { x: 0, y: 500 }]])
  const moving = drawn({ offsets, part: 'moving' })
  expect([...moving.groups.keys()].toSorted()).toEqual(['Move in', 'Wait → Move in'])
  const still = drawn({ offsets, part: 'still' })
  expect([...still.groups.keys()].toSorted()).toEqual(['Apply for a home', 'Apply for a home → Wait', 'Wait'])
})

test('the label of a flow that is not in the spotlight is dimmed with it', () => {
  const labelled = sceneOf({
    ...SESSION,
    flows: SESSION.flows.map((flow, place) => ({ ...flow, label: place === 0 ? 'lit' : 'unlit' })),
  })
  const { pen, faint } = rememberingPen()
  drawScene(pen, labelled, { detail: 'full', measure, dimExcept: new Set(['s1', 's2']) })
  expect(faint.get('lit')).toBe(1)
  expect(faint.get('unlit')).toBeLessThan(0.5)
})
