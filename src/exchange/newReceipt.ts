import { drawReceipt } from '../model/receipt'

/** A receipt of the English words of BIP-39: common ones, no two alike in their first four letters. */
export async function newReceipt(): Promise<string> {
  const { wordlist } = await import('@scure/bip39/wordlists/english.js')
  return drawReceipt(wordlist)
}
