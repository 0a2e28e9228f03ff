/** What a spreadsheet takes for the start of a formula, full-width forms included (OWASP, "CSV injection"). */
const FORMULA_START = /^[=+\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20]/

/** Blanks that a spreadsheet passes over before it looks for a formula. */
const LEADING_BLANKS = /^[ \u00A0\u2000-\u200B\u202F\u205F\u3000\uFEFF]*/

/**
 * A text that no spreadsheet runs: each line that would start a formula, blanks before it not counted, gets an
 * apostrophe in front. Line by line, because a cell with line breaks can be split into cells on the way.
 */
export function safeCell(text: string): string {
  return text
    .split(/(\r\n|\r|\n)/)
    .map((line, place) => {
      const isBreak = place % 2 === 1
      return !isBreak && FORMULA_START.test(line.replace(LEADING_BLANKS, '')) ? `'${line}` : line
    })
    .join('')
}
