/** Most UTF-16 code units of a step's text: what a post-it can hold. The rest belongs in its detail. */
export const STEP_TEXT_LIMIT = 2000

/** Plain English needs no closer look: most texts of a session are done with here. */
const PLAIN = /^[\n\u0020-\u007e]*$/
/** Line breaks other than `\n`. */
const FOREIGN_BREAKS = /\r\n?/g
// oxlint-disable-next-line no-control-regex -- these are the characters to take out
const CONTROLS = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g
/** Overrides, embeddings and isolates that make text read otherwise than it is written (CVE-2021-42574). */
const BIDI_CONTROLS = /[\u202a-\u202e\u2066-\u2069]/g
/** Invisible tag characters, but for the flags that are spelt with them (Wales, Scotland, England). */
const TAGS = /(\u{1f3f4}[\u{e0020}-\u{e007e}]+\u{e007f})|[\u{e0000}-\u{e007f}]/gu

/**
 * Text that is safe to keep and to show: well-formed Unicode (lone surrogates replaced by U+FFFD), without
 * control, bidi-override and stray tag characters; lines end in `\n`, a tab is a space. Joiners (U+200C,
 * U+200D) and direction marks stay. The identical string when there is nothing to do.
 */
export function cleanText(text: string): string {
  if (PLAIN.test(text)) return text
  return text
    .toWellFormed()
    .replace(FOREIGN_BREAKS, '\n')
    .replaceAll('\t', ' ')
    .replace(CONTROLS, '')
    .replace(BIDI_CONTROLS, '')
    .replace(TAGS, '$1')
}

/** The text cut to at most `limit` UTF-16 code units, never inside what a reader sees as one character. */
export function cutText(text: string, limit: number): string {
  if (text.length <= limit) return text
  let end = 0
  for (const { segment } of new Intl.Segmenter().segment(text)) {
    if (end + segment.length > limit) break
    end += segment.length
  }
  // One single character may be longer than the limit (stacked accents): then cut between code points.
  return end === 0 ? text.slice(0, limit).replace(/[\ud800-\udbff]$/, '') : text.slice(0, end)
}
