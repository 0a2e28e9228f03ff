/** Letters that run from right to left: Hebrew, Arabic, Syriac, Thaana, N'Ko, Adlam and their presentation forms. */
const FIRST_STRONG =
  /(?<rtl>[\u05d0-\u06d5\u06e5-\u06ef\u06fa-\u08bf\ufb1d-\ufdfd\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1e95f}])|\p{L}/u
/** Enough of a long text to find a letter. */
const LOOKED_AT = 400

/** The direction of a text by its first strong letter; left to right when it has none. */
export function textDirection(text: string): 'ltr' | 'rtl' {
  const found = FIRST_STRONG.exec(text.slice(0, LOOKED_AT))
  return found?.groups?.['rtl'] === undefined ? 'ltr' : 'rtl'
}
