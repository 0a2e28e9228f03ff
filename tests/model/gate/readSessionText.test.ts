import { expect, test } from 'vitest'
import { readSessionText } from '../../../src/model/gate/readSessionText'
import { readSessionBytes } from '../../../src/model/gate/readSessionBytes'
import { SIZE_LIMIT_BYTES, troubleWithSize } from '../../../src/model/gate/limits'
import { mended, sampleFile, sampleText } from './sample'

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)

/** UTF-16 with the low byte first, or the high byte. */
function utf16(text: string, ends: 'little' | 'big'): Uint8Array {
  const bytes = new DataView(new ArrayBuffer(2 * text.length))
  for (let place = 0; place < text.length; place++) {
    bytes.setUint16(2 * place, text.charCodeAt(place), ends === 'little')
  }
  return new Uint8Array(bytes.buffer)
}

const sound = { kind: 'session', session: mended(sampleFile()).session, mended: [] }

test('a file cut at any byte is refused, and says that it is not whole', () => {
  const bytes = utf8(JSON.stringify(sampleFile()))
  for (let length = 1; length < bytes.length; length++) {
    expect(readSessionBytes(bytes.slice(0, length))).toMatchObject({ trouble: { kind: 'cut-short' } })
  }
})

test.each([
  ['UTF-8', utf8(sampleText())],
  ['UTF-8 with a byte order mark', utf8(`\ufeff${sampleText()}`)],
  ['UTF-16, low byte first', utf16(`\ufeff${sampleText()}`, 'little')],
  ['UTF-16, high byte first', utf16(`\ufeff${sampleText()}`, 'big')],
  ['UTF-16 without a mark, low byte first', utf16(sampleText(), 'little')],
  ['UTF-16 without a mark, high byte first', utf16(sampleText(), 'big')],
])('a file in %s is read', (_, bytes) => {
  expect(readSessionBytes(bytes)).toEqual(sound)
})

test('a byte that spells no character is replaced and reported', () => {
  const bytes = utf8(sampleText().replace('Settled', 'S*ttled'))
  bytes[bytes.indexOf('*'.charCodeAt(0))] = 0xff
  const reading = readSessionBytes(bytes)
  expect(reading).toMatchObject({ kind: 'session', mended: [{ kind: 'bytes-replaced' }] })
})

test.each([
  ['picture', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a)],
  ['picture', Uint8Array.of(0xff, 0xd8, 0xff, 0xe0)],
  ['pdf', utf8('%PDF-1.7')],
  ['zip', Uint8Array.of(0x50, 0x4b, 3, 4, 20)],
  ['gzip', Uint8Array.of(0x1f, 0x8b, 8)],
  ['not-text', Uint8Array.of(1, 0, 200, 3, 255, 7)],
  ['empty', new Uint8Array()],
])('bytes of another kind are refused as %s', (kind, bytes) => {
  expect(readSessionBytes(bytes)).toMatchObject({ kind: 'refused', trouble: { kind } })
})

test.each([
  ['empty', ' \n '],
  ['drawio', '<?xml version="1.0"?>\n<mxfile host="app.diagrams.net"></mxfile>'],
  ['web-page', '<!DOCTYPE html><html><body>hello</body></html>'],
  ['picture', '<svg xmlns="http://www.w3.org/2000/svg"></svg>'],
  ['xml', '<?xml version="1.0"?><definitions/>'],
  ['csv', 'lane,stage,step\nPrison,Inside,Reception'],
  ['csv', 'lane;stage\r\nPrison;Inside'],
  ['excalidraw', '{"type":"excalidraw","version":2,"elements":[]}'],
  ['other-json', '{"steps":[]}'],
  ['other-json', '[1,2]'],
  ['not-json', 'Dear all,'],
  ['not-json', '{"format":"throughline-session",}'],
  ['cut-short', '{"format":"throughline-session","session":{"title":"Leav'],
])('a text of another kind is refused as %s', (kind, text) => {
  expect(readSessionText(text)).toMatchObject({ kind: 'refused', trouble: { kind } })
})

test('nesting of a hundred thousand and of five million is refused, not walked', () => {
  for (const depth of [65, 100_000, 5_000_000]) {
    const text = `{"format":"throughline-session","version":1,"deep":${'['.repeat(depth)}${']'.repeat(depth)}}`
    expect(readSessionText(text)).toMatchObject({ trouble: { kind: 'too-deep', values: { limit: 64 } } })
  }
})

test('nesting up to the limit is read', () => {
  const text = `{"format":"throughline-session","version":1,"deep":${'['.repeat(63)}${']'.repeat(63)}}`
  expect(readSessionText(text).kind).toBe('session')
})

test('a file above 25 MB is refused before it is read, with its size and the limit', () => {
  expect(troubleWithSize(SIZE_LIMIT_BYTES)).toBeNull()
  expect(troubleWithSize(200_000_000)).toEqual({
    kind: 'too-large',
    at: '',
    values: { megabytes: 200, limit: 25 },
  })
  expect(readSessionText(' '.repeat(SIZE_LIMIT_BYTES + 1))).toMatchObject({ trouble: { kind: 'too-large' } })
})

test('brackets inside words are no nesting', () => {
  const text = sampleText().replace('Settled', `${'['.repeat(500)}\\"{`)
  expect(readSessionText(text).kind).toBe('session')
})
