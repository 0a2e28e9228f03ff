/** A text of no more letters than that; where some are missing it ends in "…". No letter is cut in two. */
export function shortened(text: string, most: number): string {
  const letters = Array.from(text)
  return letters.length <= most ? text : `${letters.slice(0, most).join('').trimEnd()}…`
}
