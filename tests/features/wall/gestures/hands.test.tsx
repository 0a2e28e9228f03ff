// @vitest-environment jsdom
import { act, fireEvent, screen } from '@testing-library/react'
import { beforeEach, expect, test, vi } from 'vitest'
import { createWallParts } from '../../../../src/features/wall/createWallParts'
import { useGestures } from '../../../../src/features/wall/gestures/useGestures'
import { WallPartsContext, type WallParts } from '../../../../src/features/wall/wallParts'
import type { Session } from '../../../../src/model/session'
import { find } from '../../../../src/model/table'
import { windowOf, type TestWindow } from '../../../support/windowOf'
import { noteOf, sceneOf, wall } from '../../../scene/smallWall'

beforeEach(() => {
  // jsdom knows no pointer capture; here every pointer stays on the one element.
  Element.prototype.setPointerCapture = () => {}
})

function Surface() {
  return <div role="application" {...useGestures()} />
}

interface Hands extends TestWindow {
  readonly parts: WallParts
}

/** A wall on which every note is painted and none mounted; screen px are wall px. */
function handsOn(session: Session): Hands {
  const parts = createWallParts(sceneOf(session))
  parts.control.frame.set({ width: 4000, height: 3000, top: 0, right: 0, bottom: 0, left: 0 })
  const opened = windowOf(
    session,
    <WallPartsContext value={parts}>
      <Surface />
    </WallPartsContext>,
  )
  opened.store.subscribe(({ session: now }) => {
    if (now !== null) parts.show(sceneOf(now))
  })
  return { ...opened, parts }
}

const session = wall(
  [
    { x: 24, y: 24 },
    { x: 300, y: 24 },
  ],
  [['s1', 's2']],
)
const scene = sceneOf(session)

function middleOf(id: string) {
  const { x, y, width, height } = noteOf(scene, id)
  return { clientX: x + width / 2, clientY: y + height / 2 }
}

function pointer(
  kind: 'Down' | 'Move' | 'Up',
  at: { clientX: number; clientY: number },
  more: object = {},
): void {
  const init = { pointerId: 1, pointerType: 'mouse', button: 0, ...at, ...more }
  act(() => {
    fireEvent[`pointer${kind}`](screen.getByRole('application'), init)
  })
}

function drag(
  from: { clientX: number; clientY: number },
  by: { x: number; y: number },
  more: object = {},
): void {
  pointer('Down', from, more)
  pointer('Move', { clientX: from.clientX + by.x / 2, clientY: from.clientY + by.y / 2 }, more)
  pointer('Move', { clientX: from.clientX + by.x, clientY: from.clientY + by.y }, more)
}

function tap(at: { clientX: number; clientY: number }, more: object = {}): void {
  pointer('Down', at, more)
  pointer('Up', at, more)
}

const stepNow = ({ store }: TestWindow, id: string) => find(store.getState().session?.steps ?? [], id)

test('a painted note is carried to another lane, as one undo step', () => {
  const hands = handsOn(session)
  const down = scene.lanes[1]?.y ?? 0
  drag(middleOf('s1'), { x: 0, y: down })
  expect(hands.parts.litLane.get()).toBe('agency')
  expect(hands.store.getState().session).toBe(session)
  pointer('Up', { clientX: 0, clientY: 0 })
  expect(stepNow(hands, 's1')?.lane).toBe('agency')
  expect(hands.parts.litLane.get()).toBeUndefined()
  hands.store.getState().undo()
  expect(hands.store.getState().session).toBe(session)
})

test('Escape drops what is carried where it was', () => {
  const hands = handsOn(session)
  drag(middleOf('s1'), { x: 0, y: 400 })
  act(() => {
    fireEvent.keyDown(document.body, { key: 'Escape' })
  })
  pointer('Up', { clientX: 0, clientY: 0 })
  expect(hands.store.getState().session).toBe(session)
  expect(hands.parts.gesture.get().kind).toBe('idle')
})

test('all that is selected goes along', () => {
  const hands = handsOn(session)
  hands.store.getState().select(['s1', 's2'])
  drag(middleOf('s2'), { x: 0, y: scene.lanes[1]?.y ?? 0 })
  pointer('Up', { clientX: 0, clientY: 0 })
  expect(stepNow(hands, 's1')?.lane).toBe('agency')
  expect(stepNow(hands, 's2')?.lane).toBe('agency')
})

test('a band over the paper selects every note that it touches', () => {
  const hands = handsOn(session)
  drag({ clientX: 4, clientY: 4 }, { x: 600, y: 100 })
  expect([...hands.store.getState().selection].toSorted()).toEqual(['s1', 's2'])
  pointer('Up', { clientX: 604, clientY: 104 })
  expect(hands.store.getState().selection.size).toBe(2)
})

test('a click selects one, with Shift it adds and takes away', () => {
  const { store } = handsOn(session)
  tap(middleOf('s1'))
  expect([...store.getState().selection]).toEqual(['s1'])
  tap(middleOf('s2'), { shiftKey: true })
  expect([...store.getState().selection]).toEqual(['s1', 's2'])
  tap(middleOf('s1'), { shiftKey: true })
  expect([...store.getState().selection]).toEqual(['s2'])
})

test('a flow is selected where its line is painted', () => {
  const { store } = handsOn(session)
  const [start, end] = scene.flows[0]?.points ?? []
  if (start === undefined || end === undefined) throw new Error('no flow')
  tap({ clientX: (start.x + end.x) / 2, clientY: (start.y + end.y) / 2 + 3 })
  expect([...store.getState().selection]).toEqual(['s1>s2'])
})

test('two clicks on the paper write there, one lets go', () => {
  const hands = handsOn(session)
  const { store } = hands
  store.getState().select(['s1'])
  const paper = { clientX: 330, clientY: (scene.lanes[1]?.y ?? 0) + 60 }
  tap(paper)
  expect(store.getState().selection.size).toBe(0)
  expect(store.getState().view.editing).toBeNull()
  tap(paper)
  const written = store.getState().view.editing?.step ?? ''
  expect(stepNow(hands, written)).toMatchObject({ lane: 'agency', stage: 'first' })
})

test('one tap of a finger on the paper writes there', () => {
  const { store } = handsOn(session)
  tap({ clientX: 330, clientY: (scene.lanes[1]?.y ?? 0) + 60 }, { pointerType: 'touch' })
  expect(store.getState().view.editing).not.toBeNull()
})

test('"Connect", then two notes, draws a flow', () => {
  const { store, parts } = handsOn(
    wall([
      { x: 24, y: 24 },
      { x: 300, y: 24 },
    ]),
  )
  parts.joining.set({ asks: 'from' })
  tap(middleOf('s2'))
  tap(middleOf('s1'))
  expect(store.getState().session?.flows).toMatchObject([{ from: 's2', to: 's1' }])
  expect(parts.joining.get().asks).toBe('nothing')
})

test('one finger on the paper pans, two zoom, and what began as a drag is dropped then', () => {
  const { store, parts } = handsOn(session)
  drag({ clientX: 900, clientY: 250 }, { x: 40, y: 20 }, { pointerType: 'touch' })
  expect(parts.control.camera.get()).toMatchObject({ x: 40, y: 20, zoom: 1 })
  pointer('Up', { clientX: 940, clientY: 270 }, { pointerType: 'touch' })

  parts.control.move({ x: 0, y: 0, zoom: 1 })
  drag(middleOf('s1'), { x: 30, y: 0 }, { pointerType: 'touch' })
  pointer('Down', { clientX: 500, clientY: 200 }, { pointerType: 'touch', pointerId: 2 })
  pointer('Move', { clientX: 900, clientY: 200 }, { pointerType: 'touch', pointerId: 2 })
  expect(parts.control.camera.get().zoom).toBeGreaterThan(1)
  pointer('Up', { clientX: 900, clientY: 200 }, { pointerType: 'touch', pointerId: 2 })
  pointer('Up', { clientX: 500, clientY: 200 }, { pointerType: 'touch' })
  expect(store.getState().session).toBe(session)
})

test('nothing is carried in a session that may only be looked at', () => {
  const { store } = handsOn(session)
  store.getState().setAccess('read')
  drag(middleOf('s1'), { x: 0, y: 400 })
  pointer('Up', { clientX: 0, clientY: 0 })
  expect(store.getState().session).toBe(session)
})

test('a finger that rests on a note adds it to what is selected', () => {
  vi.useFakeTimers()
  const { store } = handsOn(session)
  store.getState().select(['s2'])
  pointer('Down', middleOf('s1'), { pointerType: 'touch' })
  act(() => {
    vi.advanceTimersByTime(1000)
  })
  pointer('Up', middleOf('s1'), { pointerType: 'touch' })
  vi.useRealTimers()
  expect([...store.getState().selection].toSorted()).toEqual(['s1', 's2'])
})

test('a mark on a note opens its finding; the faces open the cards once their note is selected', () => {
  const { store } = handsOn(session)
  const surface = screen.getByRole('application')
  const note = document.createElement('div')
  note.dataset['step'] = 's1'
  const mark = document.createElement('span')
  mark.dataset['finding'] = 'f1'
  const faces = document.createElement('span')
  faces.dataset['faces'] = 'true'
  note.append(mark, faces)
  surface.append(note)
  const press = (sticker: Element): void => {
    act(() => {
      fireEvent.pointerDown(sticker, { pointerId: 1, button: 0 })
      fireEvent.pointerUp(sticker, { pointerId: 1, button: 0 })
    })
  }
  press(faces)
  expect([...store.getState().selection]).toEqual(['s1'])
  expect(store.getState().view.panel).toBeNull()
  press(faces)
  expect(store.getState().view.panel).toEqual({ kind: 'cards', about: { about: 'step', step: 's1' } })
  act(() => store.getState().select([]))
  press(mark)
  expect([...store.getState().selection]).toEqual(['s1'])
  expect(store.getState().view.panel).toEqual({ kind: 'finding', id: 'f1' })
})
