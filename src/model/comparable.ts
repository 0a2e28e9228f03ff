const NOT_A_WORD = /[^\p{L}\p{M}\p{N}]+/gu

/**
 * A text as it is compared: canonically composed (Unicode NFC), small letters by no language's rules, and one space
 * for whatever is neither letter, mark nor digit.
 */
export function comparable(text: string): string {
  return text.normalize('NFC').toLowerCase().normalize('NFC').replaceAll(NOT_A_WORD, ' ').trim()
}
