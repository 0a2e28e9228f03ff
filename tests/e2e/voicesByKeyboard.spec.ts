import { readFile } from 'node:fs/promises'
import type { Locator, Page } from 'playwright/test'
import { answersCode } from '../../src/model/answersCode'
import { answersFile } from '../../src/model/surveyAnswers'
import { byKeyboard } from './byKeyboard'
import { chooseFiles, jsonFile } from './importFile'
import { noBarriers } from './noBarriers'
import { expect, openExample, saved, test, wall } from './wallTest'

const { choose, openTab, press, reach, tabTo } = byKeyboard(200)

// Every Tab press is one message to the browser, and a slow machine takes its time.
test.setTimeout(300_000)

const PIN = '4711'
const GIVEN = 'They lost my papers twice'
const SURVEYED = 'The hostel was full and they referred me on'
/** What somebody sent in a message: it is about no step yet. */
const CODE = answersCode(
  answersFile({
    map: 'now',
    title: 'Leaving a short prison sentence',
    receipt: 'apple river stone',
    cards: [
      {
        id: 'one-of-the-forum',
        about: 'unplaced',
        step: null,
        stage: null,
        group: 'service-user',
        text: SURVEYED,
        feeling: -2,
        share: true,
      },
    ],
  }),
)

const button = (page: Page | Locator, name: string | RegExp): Locator =>
  page.getByRole('button', { name, exact: true })

async function goTo(page: Page, view: string): Promise<void> {
  await reach(page, page.getByRole('link', { name: view, exact: true }), 'Shift+Tab')
  await page.keyboard.press('Enter')
}

/** Opens the menu of the session and chooses in it by the first letters. */
async function fromMenu(page: Page, name: string): Promise<void> {
  await press(page, button(page, 'More'))
  const entry = page.getByRole('menuitem', { name })
  await expect(entry).toBeVisible()
  await page.keyboard.type(name.slice(0, 6))
  await expect(entry).toBeFocused()
  await page.keyboard.press('Enter')
}

/** Somebody gives a card, and the facilitator unlocks the window again. */
async function giveCard(page: Page): Promise<void> {
  await fromMenu(page, 'Hand this device round')
  for (const box of ['PIN', 'PIN once more']) {
    await tabTo(page, page.getByLabel(box, { exact: true }))
    await page.keyboard.type(PIN)
  }
  await press(page, button(page, /^Lock this window/))
  for (const answer of [
    'I agree. Start',
    /In custody/,
    'All of this part',
    'It happened to me',
    'Very bad',
    'Next',
    'No, keep it in the room',
    'Give my card',
  ]) {
    if (answer === 'Next') {
      await tabTo(page, page.getByLabel('Your words'))
      await page.keyboard.type(GIVEN)
    }
    await press(page, button(page, answer))
  }
  await expect(page.getByText(/^[a-z]+ [a-z]+ [a-z]+$/)).toBeVisible()
  await press(page, button(page, 'For staff'))
  await tabTo(page, page.getByLabel('PIN', { exact: true }))
  await page.keyboard.type(PIN)
  await page.keyboard.press('Enter')
}

/** Takes in the code, and places its card where the words are most alike. */
async function takeInAndPlace(page: Page): Promise<void> {
  await openTab(page, 'Gather')
  await tabTo(page, page.getByRole('textbox', { name: 'Codes from messages' }))
  // As the clipboard does it: at once.
  await page.keyboard.insertText(CODE)
  await press(page, button(page, 'Take in the codes'))
  await expect(page.getByText('pasted code: 1 new card')).toBeVisible()

  await reach(page, page.getByRole('tab', { selected: true }), 'Shift+Tab')
  await openTab(page, 'Cards')
  const tray = page.getByRole('region', { name: 'Cards without a place: 1' })
  await tabTo(page, tray.getByRole('button', { name: new RegExp(SURVEYED) }))
  const offer = tray.getByRole('button', { name: /^\d: Find the hostel full, refer on$/ })
  const [number = ''] = (await offer.textContent()) ?? ''
  await noBarriers(page)
  await page.keyboard.press(number)
  await expect(page.getByRole('heading', { name: 'Cards without a place: 0' })).toBeVisible()
  // The last one of the tray takes the focus along to where it lies now.
  const journey = page.getByRole('region', { name: 'The journey', exact: true })
  await expect(journey.getByRole('button', { name: new RegExp(SURVEYED) })).toBeFocused()
}

/** Raises a step by hand, and reads what both sides say. */
async function feelAndCompare(page: Page): Promise<void> {
  await reach(page, page.getByRole('tab', { selected: true }), 'Shift+Tab')
  await openTab(page, 'How it feels')
  await tabTo(page, page.getByRole('slider').first())
  await page.keyboard.press('ArrowRight')
  const second = page.getByRole('slider').nth(1)
  await expect(second).toBeFocused()
  await page.keyboard.press('ArrowUp')
  await expect(second).toHaveAttribute('aria-valuetext', 'Good (+1), set by hand in the room')
  await page.keyboard.press('m')
  await expect(button(page, 'A moment that matters')).toHaveAttribute('aria-pressed', 'true')
  await noBarriers(page)

  await reach(page, page.getByRole('tab', { selected: true }), 'Shift+Tab')
  await openTab(page, 'Do we see the same things?')
  const compared = page.getByRole('region', { name: 'Do we see the same things?', exact: true })
  // Until now the workers alone had named the full hostel.
  for (const said of ['Agreement: 44 %', 'Both say: 4', 'Only workers: 2', 'Only people who use it: 3']) {
    await expect(compared.getByText(said, { exact: true })).toBeVisible()
  }
}

/** Two findings become one, and the room votes on what there is. */
async function mergeAndVote(page: Page): Promise<void> {
  await goTo(page, 'Findings')
  const table = page.getByRole('table', { name: 'All findings' })
  const sentences = table.getByRole('button', { name: /^Details: / })
  await expect(sentences).toHaveCount(12)
  for (const text of [/^Select: .*drug use is assessed/, /^Select: .*housing story/]) {
    const box = page.getByRole('checkbox', { name: text })
    await press(page, box, 'Space')
    await expect(box).toBeChecked()
  }
  await press(page, button(page, 'Merge…'))
  const merging = page.getByRole('dialog', { name: 'Make one finding of these' })
  await press(page, button(merging, 'Add its words').last())
  await noBarriers(page)
  await press(page, button(merging, 'Merge them'))
  await expect(sentences).toHaveCount(11)
  const both = /drug use is assessed.*housing story|housing story.*drug use is assessed/
  await expect(sentences.filter({ hasText: both })).toHaveCount(1)
  await noBarriers(page)

  await reach(page, page.getByRole('tab', { selected: true }), 'Shift+Tab')
  await openTab(page, 'Dots')
  const dots = page.getByRole('region', { name: 'Dots on findings' })
  await tabTo(page, dots.getByRole('textbox', { name: 'Service user: how many' }))
  await page.keyboard.type('2')
  await tabTo(page, dots.getByRole('textbox', { name: 'Manager: how many' }))
  await page.keyboard.type('4')
  await page.keyboard.press('Tab')
  await tabTo(page, dots.getByRole('textbox', { name: /^Service user: .*housing story/ }))
  await page.keyboard.type('5')
  await page.keyboard.press('ArrowRight')
  await page.keyboard.type('13')
  await page.keyboard.press('Enter')
  await expect(dots.getByText('Manager: that is too many. 4 × 3 = 12 dots, and 12 are left.')).toBeVisible()
  await noBarriers(page)
  await reach(page, dots.getByRole('radio', { name: 'Count hands' }), 'Shift+Tab')
  await choose(page, 'Pass the keyboard', 'How the dots are given')
  await press(page, button(dots, 'I am here'))
  await press(page, button(dots, /^Give a dot: .*housing story/))
  await press(page, button(dots, 'I am done'))
  await reach(page, dots.getByRole('radio', { name: 'Pass the keyboard' }), 'Shift+Tab')
  await choose(page, 'Results', 'How the dots are given')
  const ranked = dots.getByRole('list', { name: 'Results, most first' }).getByRole('listitem')
  await expect(ranked.first()).toContainText('6 dots')
  await expect(ranked.first()).toContainText('housing story')
  await noBarriers(page)
}

/** A table gets its file and brings it back with a step of its own. */
async function handOutAndTakeIn(page: Page): Promise<void> {
  await fromMenu(page, 'Bring tables together…')
  const dialog = page.getByRole('dialog', { name: 'Bring tables together' })
  const download = page.waitForEvent('download')
  await press(page, button(dialog, 'Save the file for Table 1'))
  const file = JSON.parse(await readFile(await (await download).path(), 'utf8')) as {
    steps: { id: string; text: string; y: number }[]
  }
  const [step] = file.steps
  if (step === undefined) throw new Error('no steps were handed out')
  file.steps.push({ ...step, id: 'table-one-step', text: 'Seen at table one', y: step.y + 200 })
  await chooseFiles(page, () => press(page, button(dialog, 'Choose files…')), [
    jsonFile('table-1.json', file),
  ])
  const brought = page.getByRole('dialog', { name: 'What “Table 1” brings' })
  await expect(brought.getByText('New: 1 step')).toBeVisible()
  await noBarriers(page)
  await press(page, button(brought, 'Bring in'))
  await expect(dialog.getByText(/^Table 1: last brought in/)).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
}

test('by keyboard alone: a card is given, answers come in and are placed, the room feels, compares, merges, votes, and a table comes back', async ({
  app,
}) => {
  await openExample(app)
  await giveCard(app)
  await expect(app.getByRole('link', { name: 'Voices', exact: true })).toBeVisible()
  await goTo(app, 'Voices')
  await takeInAndPlace(app)
  await feelAndCompare(app)
  await mergeAndVote(app)
  await goTo(app, 'Map')
  await press(app, button(app, 'Feelings'), 'Space')
  const strip = app.getByRole('region', { name: 'How it feels' })
  await expect(strip.getByRole('listitem').filter({ hasText: 'Service user' })).toBeVisible()
  await noBarriers(app)
  await handOutAndTakeIn(app)
  await expect(wall(app).getByRole('group', { name: /^Seen at table one/ })).toHaveCount(1)

  // All that a table brought is one step to undo.
  await app.keyboard.press('ControlOrMeta+z')
  await expect(wall(app).getByRole('group', { name: /^Seen at table one/ })).toHaveCount(0)
  await saved(app)
})
