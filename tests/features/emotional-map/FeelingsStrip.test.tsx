// @vitest-environment jsdom
import { act, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test, vi } from 'vitest'
import { FeelingsStrip } from '../../../src/features/emotional-map/FeelingsStrip'
import { newCard } from '../../../src/model/defaults'
import { layOut } from '../../../src/scene/layOut'
import { measure } from '../../support/measure'
import { MAP, sketch } from '../../support/sketch'
import { windowOf } from '../../support/windowOf'

const BARE = sketch('citizen: apply | paid')
const SESSION = {
  ...BARE,
  cards: [1, 2, 3].map((each) =>
    newCard({ id: `${each}`, map: MAP, about: 'step', step: 'paid', group: 'family', feeling: -1 }),
  ),
}

function watched<T>(first: T) {
  let value = first
  const listeners = new Set<() => void>()
  return {
    get: () => value,
    set(next: T) {
      value = next
      for (const listener of listeners) listener()
    },
    watch(listener: () => void) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}

function draw(session = SESSION) {
  const camera = watched({ x: 10, y: 0, zoom: 0.5 })
  const frame = watched({ left: 152, right: 0 })
  const scene = layOut(session, MAP, measure, { direction: 'ltr' })
  const { acts } = windowOf(session, <FeelingsStrip scene={scene} camera={camera} frame={frame} />)
  return { camera, acts, scene }
}

const strip = () => screen.getByRole('region', { name: 'How it feels' })

test('it lies as the wall lies, and goes along with it', () => {
  const { camera } = draw()
  const view = strip().querySelector<HTMLElement>('[data-direction]')
  expect(view?.style.getPropertyValue('--x')).toBe('10')
  expect(view?.style.getPropertyValue('--zoom')).toBe('0.5')
  act(() => camera.set({ x: -300, y: 0, zoom: 1.25 }))
  expect(view?.style.getPropertyValue('--x')).toBe('-300')
  expect(view?.style.getPropertyValue('--zoom')).toBe('1.25')
})

test('a point stands under the middle of its note', () => {
  const { scene } = draw()
  const note = scene.notes.find(({ id }) => id === 'paid')
  const point = strip().querySelector<SVGGElement>('[data-group="family"] [style*="--at"]')
  expect(Number(point?.style.getPropertyValue('--at'))).toBe((note?.x ?? 0) + (note?.width ?? 0) / 2)
})

test('where the journey can be worked on, it leads to Voices and has its words as a table', async () => {
  const { acts } = draw()
  expect(screen.queryByRole('button', { name: 'Raise or lower in Voices' })).not.toBeInTheDocument()
  const go = vi.fn<() => boolean>(() => true)
  act(() => {
    acts.register('goToVoices', { run: go })
  })
  await userEvent.click(screen.getByRole('button', { name: 'Raise or lower in Voices' }))
  expect(go).toHaveBeenCalledOnce()
  await userEvent.click(screen.getByText('The same as a table'))
  expect(screen.getByRole('cell', { name: 'Bad (-1), from 3 cards' })).toBeVisible()
})

test('without a feeling it says what to do', () => {
  draw({ ...BARE, cards: [] })
  expect(strip()).toHaveTextContent('Nobody has said yet how a step felt.')
})
