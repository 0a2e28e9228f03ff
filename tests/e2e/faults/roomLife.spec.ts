import { expect, saved, startSession, test, wall } from '../wallTest'
import { tellNote } from './tellNote'

const NOTES = /^(Told|\d)/

test('a clock that is set back a day, or to 1970, loses nothing and puts nothing in a wrong order', async ({
  app,
}) => {
  await startSession(app, 'Clocks')
  await tellNote(app, 'Told today')
  await saved(app)
  for (const [when, text] of [
    [Date.now() - 86_400_000, 'Told yesterday'],
    [Date.UTC(2026, 9, 25, 0, 59, 58), 'Told as the clocks go back'],
    [0, 'Told in 1970'],
  ] as const) {
    await app.clock.setSystemTime(when)
    await tellNote(app, text)
    await saved(app)
  }
  await app.reload()
  await expect(wall(app)).toBeVisible()
  for (const text of ['Told today', 'Told yesterday', 'Told as the clocks go back', 'Told in 1970']) {
    await expect(app.getByRole('group', { name: new RegExp(`^${text}`) })).toBeVisible()
  }
  await expect(app.getByText(/is not what was saved/)).toHaveCount(0)
})

test('a computer that slept for eight hours, and another screen, change nothing', async ({ app }) => {
  await app.clock.install()
  await app.goto('./')
  await startSession(app, 'Slept')
  await tellNote(app, 'Told before the lid was closed')
  await app.clock.fastForward('08:00:00')
  for (const size of [
    { width: 3840, height: 2160 },
    { width: 800, height: 600 },
    { width: 1366, height: 768 },
  ]) {
    await app.setViewportSize(size)
    await expect(app.getByRole('group', { name: /^Told before the lid was closed/ })).toBeInViewport()
  }
  await app.clock.resume()
  await tellNote(app, 'Told the next morning')
  await saved(app)
})

test('what is pressed twice is done once', async ({ app }) => {
  await app.getByRole('button', { name: 'Open the Bradford example' }).dblclick()
  await expect(wall(app)).toBeVisible()
  await saved(app)
  await app.goto('./#/')
  await expect(app.getByRole('link', { name: /^Open Leaving a short prison sentence/ })).toHaveCount(1)
})

test('a held key writes no note twice', async ({ app }) => {
  await startSession(app, 'Held')
  await app.getByRole('application').focus()
  await app.keyboard.type('nTold once')
  // The second and later ones say that they are repeats, as those of a held key do.
  for (let times = 0; times < 6; times++) await app.keyboard.down('Enter')
  await app.keyboard.up('Enter')
  await app.keyboard.press('Escape')
  await expect(app.getByRole('group', { name: /^Told once/ })).toHaveCount(1)
  for (let times = 0; times < 6; times++) await app.keyboard.down('Delete')
  await app.keyboard.up('Delete')
  await expect(wall(app)).toBeVisible()
  await app.keyboard.press('Control+z')
  await expect(app.getByRole('group', { name: /^Told once/ })).toHaveCount(1)
})

test('fifty edits are undone one by one, and done again', async ({ app }) => {
  test.slow()
  await startSession(app, 'Fifty')
  await app.getByRole('application').focus()
  await app.keyboard.type('n')
  for (let note = 0; note < 25; note++) {
    await app.keyboard.type(`${note}`)
    await app.keyboard.press('Enter')
  }
  await app.keyboard.press('Escape')
  const notes = app.getByRole('group', { name: NOTES })
  await expect(notes).toHaveCount(25)
  for (let times = 0; times < 60; times++) await app.keyboard.press('Control+z')
  await expect(notes).toHaveCount(0)
  for (let times = 0; times < 60; times++) await app.keyboard.press('Control+Shift+z')
  await expect(notes).toHaveCount(25)
  await saved(app)
})

test('while a word is being composed no key ends the note, and what was composed is kept', async ({
  app,
}) => {
  await startSession(app, 'Composed')
  await app.getByRole('application').focus()
  await app.keyboard.type('n')
  await app.keyboard.type('Told ')
  const devtools = await app.context().newCDPSession(app)
  for (const text of ['に', 'にほ', 'にほん']) {
    await devtools.send('Input.imeSetComposition', {
      text,
      selectionStart: text.length,
      selectionEnd: text.length,
    })
  }
  // Enter takes the word that is offered; an input method sends it as the key 229.
  await devtools.send('Input.dispatchKeyEvent', {
    type: 'rawKeyDown',
    key: 'Process',
    code: 'Enter',
    windowsVirtualKeyCode: 229,
  })
  await devtools.send('Input.insertText', { text: '日本' })
  await devtools.send('Input.dispatchKeyEvent', { type: 'keyUp', key: 'Enter', code: 'Enter' })
  await app.keyboard.type(' word')
  await app.keyboard.press('Escape')
  await expect(app.getByRole('group', { name: NOTES })).toHaveCount(1)
  await expect(app.getByRole('group', { name: /^Told 日本 word/ })).toBeVisible()
  await saved(app)
  await app.reload()
  await expect(app.getByRole('group', { name: /^Told 日本 word/ })).toBeVisible()
})

test('what is copied from a web page comes as its words alone, a step a line', async ({ app, context }) => {
  await startSession(app, 'Pasted')
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await app.evaluate(() => {
    const of = (type: string, text: string): Record<string, Blob> => ({ [type]: new Blob([text], { type }) })
    const html = '<h1>Of a web page</h1><a href="https://example.org/">and its link</a>'
    const plain = 'Told <b>in bold</b>\nTold <img src=x onerror=alert(3)>'
    return navigator.clipboard.write([
      new ClipboardItem({ ...of('text/html', html), ...of('text/plain', plain) }),
    ])
  })
  await app.getByRole('application').focus()
  await app.keyboard.press('Control+v')
  await expect(app.getByRole('group', { name: /^Told <b>in bold<\/b>/ })).toBeVisible()
  await expect(app.getByRole('group', { name: /^Told <img src=x onerror=alert\(3\)>/ })).toBeVisible()
  await expect(app.getByRole('group')).toHaveCount(2)
  await expect(app.locator('img[src="x"]')).toHaveCount(0)
})
