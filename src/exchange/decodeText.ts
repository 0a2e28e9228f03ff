/** How the letters of a text file are written as bytes. */
export type TextEncoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252'

export interface DecodedText {
  readonly text: string
  readonly encoding: TextEncoding
}

/** Of so many first bytes is it told whether they are two to a letter. */
const LOOKED_AT = 4_000

/**
 * The text of a file as its bytes tell: by a byte order mark, else UTF-16 where every second byte is empty, else
 * UTF-8 where all of it spells letters, else Windows-1252, in which older spreadsheets write. Or as asked for.
 */
export function decodeText(bytes: Uint8Array, asked: TextEncoding | null = null): DecodedText {
  const encoding = asked ?? encodingOf(bytes)
  return { text: new TextDecoder(encoding).decode(bytes), encoding }
}

function encodingOf(bytes: Uint8Array): TextEncoding {
  const [first, second, third] = bytes
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  if (first === 0xfe && second === 0xff) return 'utf-16be'
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8'
  const start = bytes.subarray(0, LOOKED_AT)
  const empty = [0, 1].map((odd) => start.filter((byte, at) => byte === 0 && at % 2 === odd).length)
  const [even = 0, odd = 0] = empty
  if (odd > start.length / 8 && even < odd / 8) return 'utf-16le'
  if (even > start.length / 8 && odd < even / 8) return 'utf-16be'
  return spellsUtf8(bytes) ? 'utf-8' : 'windows-1252'
}

function spellsUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return true
  } catch {
    // The decoder says no in this way alone.
    return false
  }
}
