import { gzipSync } from 'node:zlib'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { importFile, jsonFile } from './importFile'
import { expect, openExample, saved, test } from './wallTest'

const EXAMPLE = readFileSync(join(import.meta.dirname, '../../public/bradford-example.journey.json'))

interface Broken {
  readonly what: string
  readonly name: string
  readonly buffer: Buffer
  readonly says: RegExp
}

const PNG = Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex')

const REFUSED: readonly Broken[] = [
  {
    what: 'cut short',
    name: 'a.journey.json',
    buffer: EXAMPLE.subarray(0, 4000),
    says: /ends too early/,
  },
  { what: 'empty', name: 'a.json', buffer: Buffer.alloc(0), says: /empty/i },
  {
    what: 'a picture named .json',
    name: 'a.json',
    buffer: PNG,
    says: /picture/i,
  },
  {
    what: 'packed with gzip',
    name: 'a.json',
    buffer: gzipSync(EXAMPLE),
    says: /packed|compressed|zip/i,
  },
  {
    what: 'over 25 MB',
    name: 'a.json',
    buffer: Buffer.alloc(26 * 1024 * 1024, 32),
    says: /25 MB/,
  },
  {
    what: 'nested 100,000 deep',
    name: 'a.json',
    buffer: Buffer.from('['.repeat(100_000) + ']'.repeat(100_000)),
    says: /deep|nested/i,
  },
  {
    what: 'from a newer version',
    name: 'a.json',
    buffer: Buffer.from(EXAMPLE.toString('utf8').replace(/"version":\s*1/, '"version": 7')),
    says: /7/,
  },
  {
    what: "another tool's drawing",
    name: 'a.excalidraw',
    buffer: Buffer.from('{"type":"excalidraw","version":2,"elements":[]}'),
    says: /excalidraw/i,
  },
  { what: 'a table', name: 'a.csv', buffer: Buffer.from('a,b\n1,2\n'), says: /./ },
]

for (const broken of REFUSED) {
  test(`a file that is ${broken.what} gets a sentence, and what was there stays`, async ({ app }) => {
    await openExample(app)
    await saved(app)
    await app.goto('./#/')
    const sessions = app.getByRole('link', { name: /Leaving a short prison sentence/ })
    await expect(sessions).toHaveCount(1)
    // From the disk, as people do: a buffer would first be sent to the browser in words.
    const file = test.info().outputPath(broken.name)
    writeFileSync(file, broken.buffer)
    await importFile(app, file)
    const dialog = app.getByRole('alertdialog').or(app.getByRole('dialog'))
    await expect(dialog).toContainText(broken.says)
    await app.keyboard.press('Escape')
    await expect(sessions).toHaveCount(1)
  })
}

/** A session file with everything wrong that once gave a white screen, a lost note or a blank view. */
const HOSTILE = {
  format: 'throughline-session',
  version: 1,
  session: { id: 's', title: 'Hostile', __proto__: { polluted: true } },
  lanes: [{ id: 'l', name: 'Agency' }, { id: 'l', name: 'Twin' }, null],
  stages: [
    { id: 'g', name: 'Now', order: '!!' },
    { id: 'g2', name: 'Then', order: '!!' },
  ],
  maps: [{ id: 'm', kind: 'as-is', name: 'Now' }],
  steps: [
    { id: 'a', map: 'm', lane: 'l', stage: 'g', kind: 'constructor', text: 'Odd kind' },
    { id: 'b', map: 'm', lane: 'l', stage: 'g', x: 1e308, y: -5, text: 'Far away' },
    { id: 'c', map: 'm', lane: 'l', stage: 'g', x: 'NaN', y: null, text: { label: 'object' } },
    { id: 'd', map: 'm', lane: 'nowhere', stage: 'g', x: 0, y: 0, text: 'Lost lane' },
    { id: 'a', map: 'm', lane: 'l', stage: 'g', x: 0, y: 0, text: 'Second of its id' },
    { id: '__proto__', map: 'm', lane: 'l', stage: 'g', text: '<img src=x onerror=alert(1)>' },
    { id: 'e', map: 'm', lane: 'l', stage: 'g2', text: 'Turned \u202Eround' },
  ],
  flows: [
    { id: 'f1', map: 'm', from: 'a', to: 'gone' },
    { id: 'f2', map: 'm', from: 'b', to: 'b' },
    { id: 'f3', map: 'm', from: 'a', to: 'b' },
  ],
  findings: [{ id: 'n', map: 'm', kind: 'toString', text: 'Odd', steps: ['a', 'gone'] }],
}

test('a hostile file opens mended, says what was mended, and every step is on the wall', async ({ app }) => {
  await importFile(app, jsonFile('hostile.json', HOSTILE))
  const dialog = app.getByRole('dialog')
  await expect(dialog).toContainText(/mended/i)
  await dialog.getByRole('button', { name: 'Open the session' }).first().click()
  for (const text of [
    'Odd kind',
    'Far away',
    'Lost lane',
    'Second of its id',
    '<img src=x onerror=alert(1)>',
  ]) {
    await expect(
      app.getByRole('group', {
        name: new RegExp(`^${text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)},`),
      }),
    ).toBeAttached()
  }
})

test('what is dropped on the window never takes the page away', async ({ app }) => {
  await openExample(app)
  const address = app.url()
  await app.evaluate(() => {
    for (const type of ['dragover', 'drop']) {
      const dropped = new DataTransfer()
      dropped.setData('text/uri-list', 'https://example.org/')
      const event = new DragEvent(type, { dataTransfer: dropped, bubbles: true, cancelable: true })
      document.body.dispatchEvent(event)
      if (!event.defaultPrevented) throw new Error(`${type} would have left the page`)
    }
  })
  await expect(app).toHaveURL(address)
})

test('a session file dropped on an open session arrives as a session of its own', async ({ app }) => {
  await openExample(app)
  const before = app.url()
  const text = EXAMPLE.toString('utf8').replace('Leaving a short prison sentence', 'Dropped')
  await app.evaluate((content) => {
    const dropped = new DataTransfer()
    dropped.items.add(new File([content], 'dropped.journey.json', { type: 'application/json' }))
    document.body.dispatchEvent(
      new DragEvent('drop', { dataTransfer: dropped, bubbles: true, cancelable: true }),
    )
  }, text)
  await expect(app).not.toHaveURL(before)
  await expect(app).toHaveTitle(/^Dropped/)
})
