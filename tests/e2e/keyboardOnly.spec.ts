import type { Page } from 'playwright/test'
import { exported } from './exported'
import { exampleFile, journeyOf, readMap, readOutline, type JourneyFile } from './journey'
import { typistAt, type Typist } from './typist'
import { importFile, jsonFile } from './importFile'
import { expect, saved, test, wall } from './wallTest'

/** One key a mark, or X and its letter. */
const MARK_KEYS: Readonly<Record<string, readonly string[]>> = {
  gap: ['g'],
  'counter-productive': ['p'],
  'asked-again': ['x', 'a'],
  delay: ['x', 'l'],
  'failure-demand': ['x', 'f'],
}

/** How a note is opened: by N, by the chord that ended the one before, or after a step found by these letters. */
type Opening =
  | { readonly by: 'N' }
  | { readonly by: 'end' }
  | { readonly by: 'find'; readonly after: string; readonly found: string }

interface Written {
  readonly step: string
  readonly opened: Opening
  /** Other steps that it leads to or says the same as, by their first letters. */
  readonly leadsTo?: readonly (readonly [step: string, letters: string])[]
  readonly sameAs?: readonly [step: string, letters: string]
  /** Nothing more to do with it: this ends it and opens the next note. */
  readonly end?: 'Enter' | 'Control+Enter'
}

const N: Opening = { by: 'N' }
const END: Opening = { by: 'end' }

/**
 * The example as a scribe hears it told: one way through to its end, then back to where another way leaves it.
 * Ids are those of the shipped file.
 */
const TOLD: readonly Written[] = [
  { step: 'p1', opened: N },
  { step: 'p7', opened: N, end: 'Enter' },
  { step: 'p2', opened: END, end: 'Control+Enter' },
  { step: 'p3', opened: END },
  { step: 'p9', opened: N, end: 'Control+Enter' },
  { step: 'p10', opened: END, end: 'Enter' },
  { step: 'p12', opened: END },
  { step: 'p15', opened: N, end: 'Control+Enter' },
  { step: 'p23', opened: END, leadsTo: [['p1', 'as']] },
  { step: 'p24', opened: END },
  { step: 'p13', opened: { by: 'find', after: 'p12', found: 'bri' }, end: 'Enter' },
  { step: 'p14', opened: END, leadsTo: [['p15', 'rep']] },
  { step: 'p17', opened: END, sameAs: ['p9', 'gi'] },
  { step: 'p18', opened: END, leadsTo: [['p24', 'se']] },
  { step: 'p19', opened: { by: 'find', after: 'p14', found: 'trav' }, leadsTo: [['p24', 'se']] },
  { step: 'p16', opened: { by: 'find', after: 'p12', found: 'bri' } },
  { step: 'p20', opened: N, end: 'Enter' },
  { step: 'p21', opened: END },
  { step: 'p22', opened: N, leadsTo: [['p24', 'se']] },
  {
    step: 'p11',
    opened: { by: 'find', after: 'p9', found: 'adv' },
    leadsTo: [
      ['p12', 'br'],
      ['p20', 'fre'],
    ],
  },
  {
    step: 'p8',
    opened: { by: 'find', after: 'p1', found: 'arriv' },
    leadsTo: [
      ['p9', 'gi'],
      ['p15', 'rep'],
    ],
  },
  { step: 'p6', opened: { by: 'find', after: 'p1', found: 'arriv' }, leadsTo: [['p9', 'gi']] },
  { step: 'p5', opened: { by: 'find', after: 'p1', found: 'arriv' }, sameAs: ['p19', 'pr'] },
  { step: 'p4', opened: { by: 'find', after: 'p1', found: 'arriv' } },
]

/** What may be sent besides the words: the design's measure of a scribe's speed. */
function allowedChords(file: JourneyFile): number {
  const steps = new Map(file.steps.map((step) => [step.id, step]))
  const toNext = new Set(TOLD.map(({ step }, place) => `${TOLD[place - 1]?.step ?? ''} ${step}`))
  const first = { lane: bandsOf(file.lanes)[0]?.id, stage: bandsOf(file.stages)[0]?.id }
  const changes = TOLD.map(({ step, opened }, place) => {
    const before = opened.by === 'find' ? opened.after : TOLD[place - 1]?.step
    const from = before === undefined ? first : steps.get(before)
    const to = steps.get(step)
    return Number(from?.lane !== to?.lane) + Number(from?.stage !== to?.stage)
  })
  const elsewhere = file.flows.filter(({ from, to }) => !toNext.has(`${from} ${to}`))
  return (
    file.steps.length +
    changes.reduce((sum, change) => sum + change, 0) +
    2 * file.findings.length +
    2 * elsewhere.length
  )
}

function bandsOf<T extends { readonly order: string }>(bands: readonly T[]): readonly T[] {
  return bands.toSorted((a, b) => (a.order < b.order ? -1 : 1))
}

/** As few letters of a lane's name, but at least two, as no other lane begins with. */
function lettersOf(file: JourneyFile, lane: string): string {
  const name = file.lanes.find(({ id }) => id === lane)?.name.toLowerCase() ?? ''
  const others = file.lanes.filter(({ id }) => id !== lane).map((other) => other.name.toLowerCase())
  let length = 2
  while (others.some((other) => other.startsWith(name.slice(0, length)))) length += 1
  return name.slice(0, length)
}

/** Lanes and stages as the room agreed on them before the first step is called out. */
async function makeReady(page: Page, typist: Typist, file: JourneyFile): Promise<void> {
  await typist.tabTo('Tab', page.getByRole('button', { name: 'New session' }))
  await typist.prepare('', 'Enter')
  await expect(page.getByRole('dialog')).toBeVisible()
  await typist.prepare('Typed by hand', 'Enter')
  await expect(wall(page)).toBeVisible()
  await typist.tabTo('Shift+Tab', page.getByRole('link', { name: 'Set up', exact: true }))
  await typist.prepare('', 'Enter')
  for (const [bands, added] of [
    [file.lanes, 'Name of a new lane'],
    [file.stages, 'Name of a new stage'],
  ] as const) {
    const [first, ...rest] = bandsOf(bands).map(({ name }) => name)
    const box = page.getByRole('textbox', { name: added })
    await typist.tabTo('Tab', box)
    for (const name of rest) await typist.prepare(name, 'Enter')
    const existing = page.getByRole('textbox', { name: 'Name', exact: true })
    await typist.tabTo('Shift+Tab', bands === file.lanes ? existing.first() : existing.nth(file.lanes.length))
    await typist.prepare('', 'Control+A')
    await typist.prepare(first ?? '')
  }
  await typist.tabTo('Shift+Tab', page.getByRole('link', { name: 'Map', exact: true }))
  await typist.prepare('', 'Enter')
  await expect(page.getByRole('application')).toBeFocused()
}

/** The whole journey in one pass. */
async function tell(typist: Typist, file: JourneyFile): Promise<void> {
  const steps = new Map(file.steps.map((step) => [step.id, step]))
  const stages = bandsOf(file.stages).map(({ id }) => id)
  let lane = bandsOf(file.lanes)[0]?.id ?? ''
  let stage = 0
  for (const [place, told] of TOLD.entries()) {
    const step = steps.get(told.step)
    const next = TOLD[place + 1]
    if (step === undefined) throw new Error(`the example has no step ${told.step}`)
    if (told.opened.by === 'N') await typist.press('n')
    if (told.opened.by === 'find') {
      await typist.press('Control+k')
      await typist.name('steps', told.opened.found)
      await typist.press('Control+Enter')
      const after = steps.get(told.opened.after)
      lane = after?.lane ?? ''
      stage = stages.indexOf(after?.stage ?? '')
    }
    for (; stage < stages.indexOf(step.stage); stage++) await typist.press('Control+Enter')
    if (step.lane !== lane) {
      await typist.name('lanes', lettersOf(file, step.lane))
      await typist.press(':')
      lane = step.lane
    }
    await typist.words(step.text)
    await finish(typist, told, marksOf(file, told.step), next?.opened ?? null)
    if (told.end === 'Control+Enter') stage += 1
  }
}

/** The marks that a step carries by itself. */
function marksOf(file: JourneyFile, step: string): readonly string[] {
  return file.findings
    .filter(({ kind, steps }) => kind !== 'duplication' && steps.length === 1 && steps[0] === step)
    .map(({ kind }) => kind)
}

/** Ends a note, marks and joins it, and leaves the hands where the next note is opened. */
async function finish(
  typist: Typist,
  { leadsTo = [], sameAs, end }: Written,
  marks: readonly string[],
  next: Opening | null,
): Promise<void> {
  const others = [
    ...(sameAs === undefined ? [] : [['d', sameAs[1]] as const]),
    ...leadsTo.map(([, to]) => ['c', to] as const),
  ]
  if (end !== undefined) await typist.press(end)
  // Asking for another step ends a note by itself.
  else if (marks.length > 0 || others.length > 0 || next === null || next.by === 'N')
    await typist.press('Escape')
  for (const kind of marks) await typist.press(...(MARK_KEYS[kind] ?? []))
  for (const [place, [key, letters]] of others.entries()) {
    const writesOn = place === others.length - 1 && next?.by === 'end'
    await typist.press(key)
    await typist.name('steps', letters)
    await typist.press(writesOn ? 'Control+Enter' : 'Enter')
  }
}

/** Where it stood beside the wall long enough to be remembered, a reload has opened it already. */
async function showOutline(page: Page): Promise<void> {
  const tool = page.getByRole('toolbar').getByRole('button', { name: 'Outline', exact: true })
  if ((await tool.getAttribute('aria-pressed')) !== 'true') {
    await page.keyboard.press('Control+k')
    await expect(page.getByRole('dialog').getByRole('combobox')).toBeFocused()
    await page.keyboard.type('outline')
    await page.keyboard.press('Enter')
  }
  await expect(page.getByRole('region', { name: 'Outline' })).toBeVisible()
}

test('the example is typed from an empty session by the keyboard alone, as fast as it is told', async ({
  app,
}) => {
  // Some 1,400 keys, one after the other.
  test.slow()
  const file = exampleFile()
  const typist = typistAt(app)
  await makeReady(app, typist, file)
  await tell(typist, file)
  await saved(app)

  const chords = typist.sent('chords')
  const allowed = allowedChords(file)
  const words = typist.sent('words')
  const [lanes, steps] = [typist.sent('lanes'), typist.sent('steps')]
  console.log(
    `${words} characters of the words themselves, ${chords} chords of ${allowed} allowed, ${steps} first letters ` +
      `of steps and ${lanes} of lanes ("pri:"): ${words + chords + steps + lanes} keys; ` +
      `before it ${typist.sent('preparing')} keys for lanes and stages`,
  )
  expect(words).toBe(file.steps.reduce((sum, { text }) => sum + text.length, 0))
  expect(chords).toBeLessThanOrEqual(allowed)

  const journey = journeyOf(file)
  const map = await readMap(app)
  for (const step of journey.steps) expect(map.filter((name) => name.startsWith(step))).toHaveLength(1)
  expect(map).toHaveLength(journey.steps.length)

  await showOutline(app)
  const outline = await readOutline(app)
  expect(outline.map(({ text, lane, stage }) => `${text}, ${lane}, ${stage}`).toSorted()).toEqual(
    journey.steps,
  )
  expect(outline.flatMap(({ leadsTo }) => leadsTo)).toHaveLength(journey.flows.length)

  await app.reload()
  await expect(wall(app)).toBeVisible()
  await expect.poll(() => readMap(app)).toEqual(map)
  await showOutline(app)
  await expect.poll(() => readOutline(app)).toEqual(outline)

  const session = await exported(app, 'Session file (JSON)')
  expect(journeyOf(JSON.parse(session.bytes.toString()) as JourneyFile)).toEqual(journey)

  await app.goto('./#/')
  await importFile(app, jsonFile(session.name, session.bytes))
  await expect(wall(app)).toBeVisible()
  await expect.poll(() => readMap(app)).toEqual(map)
  await showOutline(app)
  expect(await readOutline(app)).toEqual(outline)
  const again = await exported(app, 'Session file (JSON)')
  expect(journeyOf(JSON.parse(again.bytes.toString()) as JourneyFile)).toEqual(journey)
})
