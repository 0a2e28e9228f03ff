/** As people compare words: small letters, and no accents. */
function plain(text: string): string {
  return text.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLocaleLowerCase()
}

/** Whether a session's title and place hold every word that was typed. */
export function matchesSearch(
  session: { readonly title: string; readonly place: string },
  typed: string,
): boolean {
  const held = plain(`${session.title} ${session.place}`)
  return plain(typed)
    .split(/\s+/)
    .every((word) => held.includes(word))
}
