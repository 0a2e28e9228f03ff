const ALPHABET = '0123456789abcdefghijklmnopqrstuvwxyz'
const LENGTH = 16

/** Random bytes are asked for by the thousand: asking costs more than the bytes, and a paste makes many ids. */
const pool = new Uint8Array(LENGTH * 256)
let used = pool.length

/** A new opaque id: 16 random characters of 36, about 82 bits. Not time-based, so a wrong clock does no harm. */
export function newId(): string {
  if (used === pool.length) {
    crypto.getRandomValues(pool)
    used = 0
  }
  let id = ''
  for (const end = used + LENGTH; used < end; used += 1) id += ALPHABET[(pool[used] ?? 0) % ALPHABET.length]
  return id
}
