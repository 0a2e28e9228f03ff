import type { FontSpec } from './scene'

/** The bundled type, made for reading with low vision (Braille Institute). Latin, with Welsh ŵ and ŷ. */
export const LATIN_FAMILY = 'Atkinson Hyperlegible Next Variable'

/** The bundled fallback for Arabic script (Urdu). */
export const ARABIC_FAMILY = 'Noto Sans Arabic Variable'

/** The same list as `--font` of the style sheet, so that lines break at the same words on screen and in pictures. */
export const FONT_FAMILIES = `'${LATIN_FAMILY}', '${ARABIC_FAMILY}', system-ui, sans-serif`

/** A font as a canvas and CSS take it: `700 18px 'Atkinson …', …`. */
export function cssFont({ size, weight }: FontSpec): string {
  return `${weight} ${size}px ${FONT_FAMILIES}`
}
