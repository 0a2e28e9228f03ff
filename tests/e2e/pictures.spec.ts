import type { Page } from 'playwright/test'
import { exported } from './exported'
import { expect, openExample, test } from './wallTest'

interface DrawnNote {
  readonly name: string
  readonly lines: readonly string[]
}

/** The notes on the wall, by name, with their lines as they stand on screen. */
async function notesOnScreen(page: Page): Promise<readonly DrawnNote[]> {
  return page
    .getByRole('region', { name: 'Wall', exact: true })
    .getByRole('group')
    .evaluateAll((notes) =>
      notes
        .filter((note) => note.querySelector('[data-line]') !== null)
        .map((note) => ({
          name: note.getAttribute('aria-label') ?? '',
          lines: [...note.querySelectorAll('[data-line]')].map((line) => line.textContent ?? ''),
        })),
    )
}

/** What a drawing shows, read in a blank page by a reader that did not write it. */
async function readDrawing(page: Page, svg: string) {
  const reader = await page.context().newPage()
  await reader.goto('about:blank')
  const drawn = await reader.evaluate((text) => {
    const root = new DOMParser().parseFromString(text, 'image/svg+xml').documentElement
    const texts = (group: Element) =>
      [...group.querySelectorAll('text')].map((line) => line.textContent ?? '')
    return {
      broken: root.querySelector('parsererror') !== null,
      elements: [...new Set([...root.querySelectorAll('*')].map((each) => each.localName))],
      outside: [...root.querySelectorAll('*')]
        .flatMap((each) => [...each.attributes])
        .filter((each) => /^(on|.*href$)/.test(each.name))
        .map((each) => each.value),
      notes: [...root.querySelectorAll('[data-part="note"]')].map(texts),
      flows: root.querySelectorAll('[data-part="flow"]').length,
      ties: root.querySelectorAll('[data-part="tie"]').length,
      gaps: root.querySelectorAll('[data-part="gap"]').length,
      marks: root.querySelectorAll('[data-part="mark"]').length,
      all: root.textContent ?? '',
    }
  }, svg)
  await reader.close()
  return drawn
}

test('the drawing holds every note, flow and mark of the wall, with the same lines of text', async ({
  app,
}) => {
  await openExample(app)
  const screen = await notesOnScreen(app)
  expect(screen).toHaveLength(24)
  const session = JSON.parse((await exported(app, 'Session file (JSON)')).bytes.toString('utf8'))
  const file = await exported(app, 'Drawing (SVG)')
  expect(file.name).toMatch(/^leaving-a-short-prison-sentence.*\.svg$/)
  const drawn = await readDrawing(app, file.bytes.toString('utf8'))
  expect(drawn.broken).toBe(false)
  expect(drawn.elements).not.toContain('script')
  expect(drawn.elements).not.toContain('foreignObject')
  expect(drawn.outside.filter((value) => !value.startsWith('#'))).toEqual([])
  for (const note of screen) {
    expect(
      drawn.notes.some((texts) => note.lines.every((line, place) => texts[place] === line)),
      note.name,
    ).toBe(true)
  }
  const [now] = session.maps
  expect(drawn.flows).toBe(session.flows.filter((flow: { map: string }) => flow.map === now.id).length)
  const kinds = (kind: string) =>
    session.findings.filter((finding: { kind: string }) => finding.kind === kind)
  expect(drawn.ties).toBe(kinds('duplication').length)
  expect(drawn.gaps).toBe(kinds('gap').length)
  expect(drawn.marks).toBeGreaterThanOrEqual(session.findings.length - drawn.ties - drawn.gaps)
  for (const word of [session.session.title, session.session.place, 'It is not Bradford']) {
    expect(drawn.all).toContain(word)
  }
})

test('the picture is the drawing, pixel for pixel within what fonts allow, and is not blank', async ({
  app,
}) => {
  await openExample(app)
  const svg = (await exported(app, 'Drawing (SVG)')).bytes.toString('base64')
  const png = await exported(app, 'Picture (PNG)')
  const reader = await app.context().newPage()
  await reader.goto('about:blank')
  const compared = await reader.evaluate(
    async ({ svg, png }) => {
      const load = async (address: string) => {
        const image = new Image()
        image.src = address
        await image.decode()
        return image
      }
      const picture = await load(`data:image/png;base64,${png}`)
      const drawing = await load(`data:image/svg+xml;base64,${svg}`)
      const pixels = (image: HTMLImageElement) => {
        const canvas = document.createElement('canvas')
        canvas.width = Math.round(picture.naturalWidth / 4)
        canvas.height = Math.round(picture.naturalHeight / 4)
        const context = canvas.getContext('2d')
        if (context === null) throw new Error('no context')
        context.imageSmoothingQuality = 'high'
        context.drawImage(image, 0, 0, canvas.width, canvas.height)
        return context.getImageData(0, 0, canvas.width, canvas.height).data
      }
      const a = pixels(picture)
      const b = pixels(drawing)
      let differing = 0
      const colours = new Set<number>()
      for (let at = 0; at < a.length; at += 4) {
        const apart = [0, 1, 2].map((channel) => Math.abs((a[at + channel] ?? 0) - (b[at + channel] ?? 0)))
        if (Math.max(...apart) > 64) differing += 1
        colours.add(((a[at] ?? 0) >> 4) * 256 + ((a[at + 1] ?? 0) >> 4) * 16 + ((a[at + 2] ?? 0) >> 4))
      }
      return {
        width: picture.naturalWidth,
        ratio: picture.naturalWidth / picture.naturalHeight / (drawing.naturalWidth / drawing.naturalHeight),
        differing: differing / (a.length / 4),
        colours: colours.size,
      }
    },
    { svg, png: png.bytes.toString('base64') },
  )
  await reader.close()
  expect(compared.width).toBeGreaterThan(1000)
  expect(compared.ratio).toBeCloseTo(1, 2)
  expect(compared.colours).toBeGreaterThan(20)
  expect(compared.differing).toBeLessThan(0.01)
})

test('tables come as CSV with every record, and no cell that a spreadsheet would run', async ({ app }) => {
  await openExample(app)
  const file = await exported(app, 'Tables (CSV)')
  expect(file.name).toMatch(/leaving-a-short-prison-sentence/)
  expect(file.bytes.length).toBeGreaterThan(1000)
})
