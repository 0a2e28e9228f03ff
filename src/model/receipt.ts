/** How many words. */
const WORDS = 3

/**
 * Three words at random by which somebody finds their own card again: 3 × 11 = 33 bits of a list of 2,048, so that
 * nobody guesses another's.
 */
export function drawReceipt(wordlist: readonly string[]): string {
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

/** Whether this can be a receipt: a file says what it likes. */
export function isReceipt(said: string): boolean {
  return said.split(' ').length === WORDS && said === readReceipt(said) && said.length <= 60
}
