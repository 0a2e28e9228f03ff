const plainTexts = new WeakMap<object, string>()

/** Small letters without accents: "ty" finds "Tŷ". */
export function folded(text: string): string {
  return text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase()
}

/** The words of a text, small and without accents, a space before each: " ty a 46" of "Tŷ, a £46". */
export function plain(text: string): string {
  // Most text is plain letters: what others need costs ten times as much.
  if (/^[\x20-\x7e]*$/.test(text))
    return ` ${text
      .toLowerCase()
      .replaceAll(/[^a-z0-9]+/g, ' ')
      .trim()}`
  return ` ${folded(text)
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()}`
}

/** As `plain`, of a record's own words: done once for each value of the record. */
export function plainOf(record: { readonly text: string }): string {
  let known = plainTexts.get(record)
  if (known === undefined) {
    known = plain(record.text)
    plainTexts.set(record, known)
  }
  return known
}
