// @vitest-environment jsdom
import { expect, test } from 'vitest'
import { keepTarget } from '../../../../src/features/wall/headings/headingTarget'

function placeWithButton() {
  document.body.innerHTML = '<div><button>Prison</button></div>'
  const [place, button] = [document.querySelector('div'), document.querySelector('button')]
  if (place === null || button === null) throw new Error('both are there')
  return { place, button }
}

test('a heading is a target where 24 px of its band are seen, and its name alone where fewer are', () => {
  const { place, button } = placeWithButton()
  keepTarget(place, 23.6)
  expect(button.inert).toBe(true)
  keepTarget(place, 24)
  expect(button.inert).toBe(false)
})

test('a heading that has the focus, or whose menu is open, stays in use', () => {
  const { place, button } = placeWithButton()
  button.focus()
  keepTarget(place, 10)
  expect(button.inert ?? false).toBe(false)
  button.blur()
  button.setAttribute('aria-expanded', 'true')
  keepTarget(place, 10)
  expect(button.inert ?? false).toBe(false)
})
