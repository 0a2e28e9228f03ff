/** Where a code begins; what follows are its letters, its check and a full stop. */
const START = 'THROUGHLINE1'

/** Codes are broken into lines of so many letters: some programs for mail cut longer ones. */
const LINE_LETTERS = 60

/** The check of a code, in letters. */
const CHECK_LETTERS = 8

/** CRC-32 (ISO 3309), so that a code that lost a letter on its way is not taken for whole. */
function checkOf(bytes: Uint8Array): string {
  let sum = 0xffffffff
  for (const byte of bytes) {
    sum ^= byte
    for (let bit = 0; bit < 8; bit += 1) sum = (sum >>> 1) ^ (sum & 1 ? 0xedb88320 : 0)
  }
  return ((sum ^ 0xffffffff) >>> 0).toString(16).padStart(CHECK_LETTERS, '0')
}

/**
 * A text as a code of plain letters that survives a message: `THROUGHLINE1.<base64 of UTF-8>.<CRC-32>.` Base64's own
 * letters rather than those for addresses: chat programs read `_` and `-` as markings.
 */
export function answersCode(text: string): string {
  const bytes = new TextEncoder().encode(text)
  let binary = ''
  for (const byte of bytes) binary += String.fromCharCode(byte)
  const code = `${START}.${btoa(binary).replace(/=+$/, '')}.${checkOf(bytes)}.`
  return code.replace(new RegExp(`.{${LINE_LETTERS}}(?=.)`, 'g'), '$&\n')
}

/** What a code says, or null when it is not whole. */
export type CodeRead = string | null

/** What mail and chat put into a long line: blanks, quote marks, soft breaks, what cannot be seen. */
const ON_THE_WAY = /[\s>|=\u00AD\u200B-\u200D\u2060\uFEFF]+/g

/** Every code in a text that somebody pasted, in its order, whatever stands between them. */
export function readCodes(pasted: string): readonly CodeRead[] {
  const [, ...codes] = pasted.replace(ON_THE_WAY, '').split(START)
  return codes.map(readCode)
}

function readCode(code: string): CodeRead {
  const [, letters = '', check = ''] = /^\.([\w+/-]*)\.([\da-f]{8})/i.exec(code) ?? []
  const base64 = letters.replaceAll('-', '+').replaceAll('_', '/')
  let binary: string
  try {
    binary = atob(base64)
  } catch {
    // Letters are missing or others came in: the sentence is the same as for a wrong check.
    return null
  }
  const bytes = Uint8Array.from(binary, (letter) => letter.charCodeAt(0))
  if (checkOf(bytes) !== check.toLowerCase()) return null
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)
}
