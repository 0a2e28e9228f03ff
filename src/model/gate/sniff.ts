import type { RefusalKind } from './trouble'

/** First bytes of files that are no text. RIFF stands for WebP pictures here. */
const SIGNATURES: readonly (readonly [kind: RefusalKind, bytes: readonly number[]])[] = [
  ['picture', [0x89, 0x50, 0x4e, 0x47]],
  ['picture', [0xff, 0xd8, 0xff]],
  ['picture', [0x47, 0x49, 0x46, 0x38]],
  ['picture', [0x52, 0x49, 0x46, 0x46]],
  ['pdf', [0x25, 0x50, 0x44, 0x46]],
  ['zip', [0x50, 0x4b, 0x03, 0x04]],
  ['zip', [0x50, 0x4b, 0x05, 0x06]],
  ['gzip', [0x1f, 0x8b]],
]

/** What a file is by its first bytes, whatever its name says; null when it may be text. */
export function kindOfBytes(bytes: Uint8Array): RefusalKind | null {
  const found = SIGNATURES.find(([, signature]) => signature.every((byte, place) => bytes[place] === byte))
  return found === undefined ? null : found[0]
}

const LOOKED_AT = 4000
const SEPARATOR = /[,;\t]/

/** What a text is that is no JSON object or list. */
export function kindOfText(text: string): RefusalKind {
  const start = text.slice(0, LOOKED_AT).toLowerCase()
  if (start.startsWith('<')) {
    if (start.includes('<mxfile') || start.includes('<mxgraphmodel')) return 'drawio'
    if (start.includes('<!doctype html') || start.includes('<html')) return 'web-page'
    return start.includes('<svg') ? 'picture' : 'xml'
  }
  const lines = start.split('\n').filter((line) => line.trim() !== '')
  return lines.length > 1 && lines.slice(0, 2).every((line) => SEPARATOR.test(line)) ? 'csv' : 'not-json'
}
