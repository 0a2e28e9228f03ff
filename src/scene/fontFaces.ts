import atkinsonLatinExt from '@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-ext-wght-normal.woff2?url'
import atkinsonLatin from '@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2?url'
import notoArabic from '@fontsource-variable/noto-sans-arabic/files/noto-sans-arabic-arabic-wght-normal.woff2?url'
import { ARABIC_FAMILY, LATIN_FAMILY } from './font'

/** A file of the bundled fonts, for realms that load fonts by themselves (workers) and files that carry them. */
export interface SceneFontFace {
  readonly family: string
  /** Address within the program, woff2. */
  readonly url: string
  /** The variable font's range of weights, as CSS takes it. */
  readonly weight: string
  /** The characters it serves, as CSS takes them. The same as in the font packages' style sheets. */
  readonly unicodeRange: string
}

/** Every bundled font file: load all of them in a realm before measuring or painting there. */
export const FONT_FACES: readonly SceneFontFace[] = [
  {
    family: LATIN_FAMILY,
    url: atkinsonLatin,
    weight: '200 800',
    unicodeRange:
      'U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+0304,U+0308,U+0329,U+2000-206F,' +
      'U+20AC,U+2122,U+2191,U+2193,U+2212,U+2215,U+FEFF,U+FFFD',
  },
  {
    family: LATIN_FAMILY,
    url: atkinsonLatinExt,
    weight: '200 800',
    unicodeRange:
      'U+0100-02BA,U+02BD-02C5,U+02C7-02CC,U+02CE-02D7,U+02DD-02FF,U+0304,U+0308,U+0329,U+1D00-1DBF,' +
      'U+1E00-1E9F,U+1EF2-1EFF,U+2020,U+20A0-20AB,U+20AD-20C0,U+2113,U+2C60-2C7F,U+A720-A7FF',
  },
  {
    family: ARABIC_FAMILY,
    url: notoArabic,
    weight: '100 900',
    unicodeRange:
      'U+0600-06FF,U+0750-077F,U+0870-088E,U+0890-0891,U+0897-08E1,U+08E3-08FF,U+200C-200E,U+FB50-FDFF,U+FE70-FEFC',
  },
]
