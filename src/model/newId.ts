const ALPHABET = '0123456789abcdefghijklmnopqrstuvwxyz'
const LENGTH = 16

/** A new opaque id: 16 random characters of 36, about 82 bits. Not time-based, so a wrong clock does no harm. */
export function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(LENGTH))
  return Array.from(bytes, (byte) => ALPHABET[byte % ALPHABET.length]).join('')
}
