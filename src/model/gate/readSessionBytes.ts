import { troubleWithSize } from './limits'
import { readSessionText } from './readSessionText'
import { kindOfBytes } from './sniff'
import { refused, type Reading } from './trouble'

/** The encoding that the first bytes tell: by a byte order mark, or by a `{` that is two bytes wide. */
function encodingOf([first, second]: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' {
  const brace = 0x7b
  if ((first === 0xff && second === 0xfe) || (first === brace && second === 0)) return 'utf-16le'
  if ((first === 0xfe && second === 0xff) || (first === 0 && second === brace)) return 'utf-16be'
  return 'utf-8'
}

/**
 * Reads a session file's bytes by their content, not by the file's name: UTF-8 and UTF-16 with or without a
 * byte order mark. Bytes that spell no character are replaced by U+FFFD and reported.
 */
export function readSessionBytes(bytes: Uint8Array): Reading {
  const tooLarge = troubleWithSize(bytes.length)
  if (tooLarge !== null) return { kind: 'refused', trouble: tooLarge }
  const kind = kindOfBytes(bytes)
  if (kind !== null) return refused(kind)
  const encoding = encodingOf(bytes)
  const text = new TextDecoder(encoding).decode(bytes)
  const replaced = !decodes(bytes, encoding)
  const reading = readSessionText(text)
  if (reading.kind === 'refused') {
    const binary = reading.trouble.kind === 'not-json' && (replaced || text.includes('\0'))
    return binary ? refused('not-text') : reading
  }
  if (!replaced) return reading
  return { ...reading, mended: [{ kind: 'bytes-replaced', at: '', values: {} }, ...reading.mended] }
}

/** Whether all bytes spell characters. */
function decodes(bytes: Uint8Array, encoding: string): boolean {
  try {
    new TextDecoder(encoding, { fatal: true }).decode(bytes)
    return true
  } catch {
    // The decoder says no in this way alone.
    return false
  }
}
