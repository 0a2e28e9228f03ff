/** More arguments at once than this, and some engines run out of stack. */
const MOST_ARGUMENTS = 0x8000

/** Bytes as text (RFC 4648). */
export function base64(bytes: Uint8Array): string {
  let text = ''
  for (let at = 0; at < bytes.length; at += MOST_ARGUMENTS) {
    text += String.fromCharCode(...bytes.subarray(at, at + MOST_ARGUMENTS))
  }
  return btoa(text)
}
