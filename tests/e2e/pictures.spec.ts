import { comparePictures, notesOnScreen, readDrawing } from './drawings'
import { exported } from './exported'
import { expect, openExample, test } from './wallTest'

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
  const svg = (await exported(app, 'Drawing (SVG)')).bytes
  const png = (await exported(app, 'Picture (PNG)')).bytes
  const compared = await comparePictures(app, svg, png)
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
