import { expect, test } from 'vitest'
import {
  alwaysMounted,
  LEAST_MOUNT_ZOOM,
  MOST_MOUNTED,
  nextSlice,
  onTheMove,
  SLICE,
  wantedAtRest,
  type Mounting,
} from '../../../../src/features/wall/notes/mounted'
import { sceneOf, wall } from '../../../scene/smallWall'

function notesOf(count: number) {
  const side = Math.ceil(Math.sqrt(count))
  const steps = Array.from({ length: count }, (_, place) => ({
    x: 232 * (place % side),
    y: 152 * Math.floor(place / side),
  }))
  return sceneOf(wall(steps)).notes
}

const few = notesOf(MOST_MOUNTED)
const many = notesOf(1000)
const idsOf = (notes: readonly { readonly id: string }[]) => notes.map(({ id }) => id)
const NONE = new Set<string>()

function mounting(changes: Partial<Mounting>): Mounting {
  return { notes: many, near: many.slice(0, 100), zoom: 1, always: NONE, ...changes }
}

/** Slice after slice until nothing changes any more. */
function settled(before: ReadonlySet<string>, at: Mounting): ReadonlySet<string> {
  let now = before
  for (let slice = 0; slice < 100; slice += 1) {
    const next = nextSlice(now, at)
    if (next === now) return now
    now = next
  }
  throw new Error('it never settles')
}

test('up to three hundred notes are all there, at any zoom and on the move', () => {
  const at = mounting({ notes: few, near: [], zoom: 0.01 })
  expect(onTheMove(NONE, at).size).toBe(MOST_MOUNTED)
  expect(wantedAtRest(at).size).toBe(MOST_MOUNTED)
})

test('above that nothing is mounted while the view moves, and nothing taken away', () => {
  const before = new Set(idsOf(many.slice(500, 540)))
  expect(onTheMove(before, mounting({}))).toBe(before)
})

test('when the view rests the notes in view are mounted, in slices', () => {
  const first = nextSlice(NONE, mounting({}))
  expect(first.size).toBe(SLICE)
  expect([...settled(NONE, mounting({}))].toSorted()).toEqual(idsOf(many.slice(0, 100)).toSorted())
})

test('what is far from the view goes when it rests', () => {
  const before = new Set(idsOf(many.slice(500, 540)))
  const after = settled(before, mounting({}))
  for (const id of before) expect(after.has(id)).toBe(false)
})

test('notes too small or too many are painted', () => {
  expect(wantedAtRest(mounting({ zoom: LEAST_MOUNT_ZOOM - 0.01 })).size).toBe(0)
  expect(wantedAtRest(mounting({ near: many.slice(0, MOST_MOUNTED + 1) })).size).toBe(0)
})

test('the focused, selected, dragged and written notes are always there, at once', () => {
  const always = new Set(idsOf(many.slice(900, 903)))
  const far = mounting({ zoom: 0.05, always })
  for (const now of [onTheMove(NONE, far), nextSlice(NONE, far), wantedAtRest(far)]) {
    expect([...now].toSorted()).toEqual([...always].toSorted())
  }
})

test('all selected, a thousand notes are still not mounted, but for the one with the focus', () => {
  const always = alwaysMounted(['p1', null], [new Set(idsOf(many)), new Set(['p2'])])
  expect([...always]).toEqual(['p1', 'p2'])
})

test('a note that is gone is not mounted any more', () => {
  const before = new Set(['gone', ...idsOf(many.slice(0, 3))])
  expect(onTheMove(before, mounting({})).has('gone')).toBe(false)
})
