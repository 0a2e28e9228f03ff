/** How many words. */
const WORDS = 6

/**
 * A passphrase of six words, each one of 2,048 at random: 6 × 11 = 66 bits. At the age format's one second a try,
 * a thousand computers would need a billion years for half of them. The list is the English one of BIP-39: common
 * words, no two alike in their first four letters. 65,536 is a multiple of 2,048, so the remainder prefers none.
 */
export async function newPassphrase(): Promise<string> {
  const { wordlist } = await import('@scure/bip39/wordlists/english.js')
  const drawn = crypto.getRandomValues(new Uint16Array(WORDS))
  return Array.from(drawn, (number) => wordlist[number % wordlist.length]).join('-')
}
