/** Words and numbers that run from left to right within a right-to-left line, with what stands between two of them. */
const LEFT_TO_RIGHT =
  /[\p{Script=Latin}\p{N}](?:[\p{Script=Latin}\p{M}\p{N}\s.,:/%'’-]*[\p{Script=Latin}\p{M}\p{N}%])?/gu

const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' })

/**
 * The letters of a right-to-left line in the order in which they lie on paper from left to right: readers of PDF
 * files turn what is right-to-left round again.
 */
export function inSightOrder(line: string): string {
  const runs: string[] = []
  let at = 0
  for (const match of line.matchAll(LEFT_TO_RIGHT)) {
    runs.push(turned(line.slice(at, match.index)), match[0])
    at = match.index + match[0].length
  }
  runs.push(turned(line.slice(at)))
  return runs.toReversed().join('')
}

function turned(text: string): string {
  return Array.from(graphemes.segment(text), ({ segment }) => segment)
    .toReversed()
    .join('')
}
