import { byKeyboard } from './byKeyboard'
import { noBarriers } from './noBarriers'
import { expect, openExample, saved, test } from './wallTest'

const { reach } = byKeyboard(120)

test('by keyboard alone: a card is placed, told what it is about, a step is raised, and all of it is undone', async ({
  app,
}) => {
  await openExample(app)
  await reach(app, app.getByRole('link', { name: 'Voices', exact: true }), 'Tab')
  await app.keyboard.press('Enter')
  await reach(app, app.getByRole('tab', { name: 'Do we see the same things?' }), 'Tab')
  await reach(app, app.getByRole('tab', { name: 'Cards' }), 'ArrowRight')

  const tray = app.getByRole('region', { name: /^Cards without a place/ })
  const journey = app.getByRole('region', { name: 'The journey' })
  const hostels = /I ring round hostels all afternoon/
  await reach(app, journey.getByRole('button', { name: /^Family: .* It is hard on the children/ }), 'Tab')
  await reach(app, journey.getByRole('button', { name: hostels }), 'ArrowDown')
  await app.keyboard.press('0')
  await expect(app.getByRole('heading', { name: 'Cards without a place: 1' })).toBeVisible()
  await expect(tray.getByRole('button', { name: hostels })).toBeFocused()
  await expect(tray.getByRole('button', { name: '2: Find the hostel full, refer on' })).toBeVisible()
  await noBarriers(app)
  await app.keyboard.press('2')
  await expect(app.getByRole('heading', { name: 'Cards without a place: 0' })).toBeFocused()

  const card = journey.getByRole('listitem').filter({ hasText: hostels })
  await reach(app, card.getByRole('button', { name: hostels }), 'Tab')
  await reach(app, card.getByRole('button', { name: /It is about a/ }), 'Tab')
  await app.keyboard.press('Enter')
  await app.keyboard.type('Delay')
  await expect(app.getByRole('option', { name: 'Delay' })).toBeFocused()
  await app.keyboard.press('Enter')
  await expect(card.getByRole('button', { name: hostels })).toContainText('Delay')

  await reach(app, app.getByRole('tab', { name: 'Cards' }), 'Shift+Tab')
  await reach(app, app.getByRole('tab', { name: 'How it feels' }), 'ArrowLeft')
  const first = app.getByRole('slider').first()
  await reach(app, first, 'Tab')
  await app.keyboard.press('ArrowRight')
  const second = app.getByRole('slider').nth(1)
  await expect(second).toBeFocused()
  await app.keyboard.press('ArrowUp')
  await expect(second).toHaveAttribute('aria-valuetext', 'Good (+1), set by hand in the room')
  await app.keyboard.press('m')
  const matters = app.getByRole('button', { name: 'A moment that matters' })
  await expect(matters).toHaveAttribute('aria-pressed', 'true')
  await noBarriers(app)

  await reach(app, app.getByRole('link', { name: 'Map', exact: true }), 'Shift+Tab')
  await app.keyboard.press('Enter')
  await reach(app, app.getByRole('button', { name: 'Feelings', exact: true }), 'Tab')
  await app.keyboard.press('Space')
  const strip = app.getByRole('region', { name: 'How it feels' })
  await expect(strip.getByRole('listitem').filter({ hasText: 'Service user' })).toBeVisible()
  await noBarriers(app)

  for (let acts = 5; acts > 0; acts -= 1) {
    await expect(app.getByRole('button', { name: 'Undo', exact: true }).first()).toBeEnabled()
    await app.keyboard.press('ControlOrMeta+z')
  }
  await expect(app.getByRole('button', { name: 'Undo', exact: true }).first()).toBeDisabled()
  await saved(app)
})
