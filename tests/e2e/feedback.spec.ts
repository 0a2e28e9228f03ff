import type { Page } from 'playwright/test'
import { noBarriers } from './noBarriers'
import { expect, openExample, saved, test, wall } from './wallTest'

// Both windows are of one browser, which has a touch screen.
test.use({ hasTouch: true })

const PIN = '4711'

const question = (page: Page) => page.getByRole('heading', { level: 1 })
const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name, exact: true }).tap()

/** Whether this window shows the card view, from its first page on, and nothing of the rest. */
async function showsCardsAlone(page: Page): Promise<void> {
  await expect(question(page)).toHaveText('Before you start')
  await expect(page.getByRole('link')).toHaveCount(0)
  await expect(page.getByRole('button', { name: /Export|Import|Undo/ })).toHaveCount(0)
}

/** Gives a card as somebody does at a tablet; gives its receipt. */
async function giveCard(page: Page, stage: RegExp, face: string, text: string): Promise<string> {
  await press(page, 'I agree. Start')
  await press(page, stage)
  if ((await question(page).textContent()) === 'What was happening then?')
    await press(page, 'All of this part')
  await expect(question(page)).toHaveText('Who are you?')
  await press(page, 'It happened to me')
  await press(page, face)
  await page.getByLabel('Your words').fill(text)
  await press(page, 'Next')
  await press(page, 'No, keep it in the room')
  await expect(page.getByText(text)).toBeVisible()
  await press(page, 'Give my card')
  await expect(question(page)).toHaveText('Thank you')
  await expect(page.getByText(text)).toHaveCount(0)
  const receipt = await page.locator('p[translate=no]').textContent()
  await press(page, 'I am done')
  return receipt ?? ''
}

test('a service user gives three cards on a tablet, reaches nothing else, and takes one back', async ({
  app,
}) => {
  await openExample(app)
  await saved(app)
  const map = app.url()
  await app.goto(map.replace(/\/map$/, '/voices'))
  await app.getByRole('tab', { name: 'Gather' }).click()
  await app.getByText('Tablets in the room').click()
  const tablets = app.getByRole('region', { name: 'Cards on a tablet or laptop' })
  await tablets.getByLabel('PIN', { exact: true }).fill(PIN)
  await tablets.getByLabel('PIN once more').fill(PIN)
  const opening = app.context().waitForEvent('page')
  await tablets.getByRole('button', { name: 'Open the cards in a new window' }).click()
  const first = await opening
  await showsCardsAlone(first)
  await first.close()

  // The same browser, as it lies in somebody's hands: all that it keeps is the same, the screen is a tablet's.
  const tablet = await app.context().newPage()
  await tablet.setViewportSize({ width: 768, height: 1024 })
  await tablet.goto(map)
  await showsCardsAlone(tablet)

  await app.goto(map)
  const receipts: string[] = []
  for (const [stage, face, text] of [
    [/In custody/, 'Very bad', 'They lost my papers twice'],
    [/Release day/, 'Bad', 'Nobody met me at the gate'],
    [/The whole journey/, 'Good', 'One worker stayed with me'],
  ] as const) {
    receipts.push(await giveCard(tablet, stage, face, text))
    await expect(app.getByText(/card that was waiting is on the wall now/).last()).toBeVisible()
  }
  expect(new Set(receipts).size).toBe(3)

  await tablet.keyboard.press('Control+k')
  await tablet.keyboard.press('?')
  await showsCardsAlone(tablet)
  await tablet.evaluate(() => {
    location.hash = '#/'
  })
  await showsCardsAlone(tablet)
  await tablet.goto(map.replace(/#.*$/, '#/check'))
  await showsCardsAlone(tablet)
  await tablet.goBack()
  await showsCardsAlone(tablet)
  await tablet.reload()
  await showsCardsAlone(tablet)
  const another = await app.context().newPage()
  await another.goto(map)
  await showsCardsAlone(another)
  await another.close()

  await press(tablet, 'Take my card back')
  await tablet.getByLabel('Your three words').fill((receipts[0] ?? '').toUpperCase())
  await press(tablet, 'Take it back')
  await expect(tablet.getByText('Your card is gone. We deleted your words for good.')).toBeVisible()
  await expect(app.getByText(/Somebody took a card back/).last()).toBeVisible()
  await saved(app)
  expect(await wordsKept(tablet)).toEqual({ lost: false, met: true, stayed: true })

  await press(tablet, 'For staff')
  for (let wrong = 0; wrong < 5; wrong++) {
    await tablet.getByLabel('PIN').fill(`000${wrong}`)
    await press(tablet, 'Unlock')
    await expect(tablet.getByText(/That is not the PIN|Too many wrong PINs/)).toBeVisible()
    await expect(tablet.getByLabel('PIN')).toHaveValue('')
  }
  await expect(tablet.getByText(/Too many wrong PINs. You can try again in 0:[23]/)).toBeVisible()
  await expect(tablet.getByRole('button', { name: 'Unlock' })).toBeDisabled()
  await noBarriers(tablet)

  // Forgotten: from the window that was open before, without the PIN.
  await app.goto(map.replace(/\/map$/, '/feedback'))
  await app.getByRole('button', { name: 'Unlock' }).click()
  // Whoever holds it sees nothing of the session.
  await expect(question(tablet)).toHaveText('Hand this device round')
  await noBarriers(tablet)
  await tablet.goto(map)
  await expect(wall(tablet)).toBeVisible()
})

/** Nobody is kept from this screen, and nothing of it lies beyond its edges, as wide as it is and at 400 %. */
async function reaches(page: Page): Promise<void> {
  await noBarriers(page)
  const size = page.viewportSize() ?? { width: 768, height: 1024 }
  for (const dir of ['ltr', 'rtl']) {
    await page.evaluate((way) => (document.documentElement.dir = way), dir)
    for (const width of [320, size.width]) {
      await page.setViewportSize({ width, height: size.height })
      const beyond = await page.evaluate(() => {
        const [main] = document.getElementsByTagName('main')
        return [...(main?.querySelectorAll('*') ?? [])]
          .filter((each) => {
            const { left, right, width: wide } = each.getBoundingClientRect()
            return wide > 0 && (left < 0 || right > innerWidth)
          })
          .map((each) => each.textContent)
      })
      expect(beyond, `${dir}, ${width} px wide`).toEqual([])
    }
  }
  await page.evaluate(() => (document.documentElement.dir = 'ltr'))
}

test('a tablet that is another device: the journey goes there as a file, its cards come back as one', async ({
  app,
  browser,
  baseURL,
}) => {
  await openExample(app)
  await app.getByRole('button', { name: 'More', exact: true }).click()
  await app.getByRole('menuitem', { name: 'Hand this device round' }).click()
  await expect(question(app)).toHaveText('Hand this device round')
  await app.getByRole('link', { name: 'Back to the session' }).click()
  await app.getByRole('tab', { name: 'Gather' }).click()
  await app.getByText('Tablets in the room').click()
  const tablets = app.getByRole('region', { name: 'Cards on a tablet or laptop' })
  const journey = app.waitForEvent('download')
  await tablets.getByRole('button', { name: 'Save the feedback file' }).click()

  const elsewhere = await browser.newContext({
    ...(baseURL !== undefined && { baseURL }),
    hasTouch: true,
    viewport: { width: 768, height: 1024 },
    serviceWorkers: 'block',
  })
  const tablet = await elsewhere.newPage()
  await tablet.clock.install()
  await tablet.goto('./')
  await tablet
    .locator('input[type=file]')
    .first()
    .setInputFiles(await (await journey).path())
  await expect(question(tablet)).toHaveText('Hand this device round')
  await tablet.getByLabel('PIN', { exact: true }).fill(PIN)
  await tablet.getByLabel('PIN once more').fill(PIN)
  await reaches(tablet)
  await press(tablet, /Lock this window/)

  await expect(question(tablet)).toHaveText('Before you start')
  await reaches(tablet)
  // Nobody touches it for a minute.
  await tablet.clock.fastForward('01:00')
  await expect(tablet.getByRole('button', { name: 'Touch here to go on' })).toBeVisible()
  await reaches(tablet)
  await press(tablet, 'Touch here to go on')
  await press(tablet, 'I agree. Start')
  for (const [asked, answer] of [
    ['Which part do you want to tell us about?', /In custody/],
    ['What was happening then?', 'All of this part'],
    ['Who are you?', 'I am family or a friend'],
    ['How was it?', 'Bad'],
    ['What happened?', 'Next'],
    ['May we show this outside the room?', 'Yes, you may'],
    ['Is this right?', 'Give my card'],
  ] as const) {
    await expect(question(tablet)).toHaveText(asked)
    if (answer === 'Next') await tablet.getByLabel('Your words').fill('Nobody told us the date')
    await reaches(tablet)
    await press(tablet, answer)
  }
  await expect(question(tablet)).toHaveText('Thank you')
  await reaches(tablet)
  await press(tablet, 'Take my card back')
  await press(tablet, 'Take it back')
  await expect(tablet.getByText('Please type all three words.')).toBeVisible()
  await reaches(tablet)
  await press(tablet, 'For staff')
  await reaches(tablet)
  await press(tablet, 'I forgot the PIN')
  await expect(tablet.getByRole('timer')).toBeVisible()
  await reaches(tablet)
  await press(tablet, 'Back')
  await press(tablet, 'For staff')
  await tablet.getByLabel('PIN', { exact: true }).fill(PIN)
  await press(tablet, 'Unlock')

  await expect(tablet.getByRole('heading', { name: '1 card waits.' })).toBeVisible()
  const cards = tablet.waitForEvent('download')
  await press(tablet, 'Save the cards as a file')
  const file = await (await cards).path()
  await reaches(tablet)
  for (const said of ['1 new card.', 'nothing new. All its cards are here already.']) {
    await tablets.locator('input[type=file]').setInputFiles(file)
    await expect(tablets.getByRole('status').filter({ hasText: said })).toBeVisible()
  }
  await app.getByRole('tab', { name: 'Cards' }).click()
  await expect(app.getByText('Nobody told us the date')).toHaveCount(1)
  await expect(tablet.getByRole('heading', { name: '1 card waits.' })).toBeVisible()
  await press(tablet, 'I have taken it in. Delete 1 card here')
  await expect(tablet.getByRole('heading', { name: 'No card waits.' })).toBeVisible()
  await elsewhere.close()

  // The facilitator too, at 400 %.
  await app.setViewportSize({ width: 320, height: 640 })
  for (const tab of ['How it feels', 'Cards', 'Gather']) {
    await app.getByRole('tab', { name: tab }).click()
    await expect(app.getByRole('heading', { name: tab, exact: true })).toBeVisible()
    expect(await app.evaluate(() => document.querySelector('main')?.scrollWidth)).toBe(320)
  }
  await expect(app.getByRole('button', { name: 'More', exact: true })).toBeInViewport({ ratio: 1 })
})

/** Which words the browser's database holds in any of its tables. */
function wordsKept(page: Page) {
  return page.evaluate(async () => {
    const db = await new Promise<IDBDatabase>((resolve) => {
      const asked = indexedDB.open('throughline')
      asked.addEventListener('success', () => resolve(asked.result))
    })
    const rows = await Promise.all(
      [...db.objectStoreNames].map(
        (name) =>
          new Promise<string>((resolve) => {
            const asked = db.transaction(name).objectStore(name).getAll()
            asked.addEventListener('success', () => resolve(JSON.stringify(asked.result)))
          }),
      ),
    )
    db.close()
    const all = rows.join()
    return {
      lost: all.includes('They lost my papers twice'),
      met: all.includes('Nobody met me at the gate'),
      stayed: all.includes('One worker stayed with me'),
    }
  })
}
