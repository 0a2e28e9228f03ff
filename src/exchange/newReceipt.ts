/** How many words. */
const WORDS = 3

/**
 * Three words at random by which somebody finds their own card again: 3 × 11 = 33 bits, so that nobody guesses
 * another's. The list is the English one of BIP-39: common words, no two alike in their first four letters.
 */
export async function newReceipt(): Promise<string> {
  const { wordlist } = await import('@scure/bip39/wordlists/english.js')
  const drawn = crypto.getRandomValues(new Uint16Array(WORDS))
  return Array.from(drawn, (number) => wordlist[number % wordlist.length]).join(' ')
}

/** A receipt as it was written down, made the same as it was given: small letters, one blank between words. */
export function readReceipt(written: string): string {
  return (
    written
      .toLowerCase()
      .match(/\p{L}+/gu)
      ?.join(' ') ?? ''
  )
}
