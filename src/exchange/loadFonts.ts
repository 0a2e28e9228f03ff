import { FONT_FACES } from '../scene/fontFaces'

let loading: Promise<void> | null = null

/**
 * Loads the bundled fonts in this very realm, the page's or a worker's: a canvas waits for none, and with others
 * lines would break elsewhere than on screen. Rejects when a file cannot be read or the realm takes no fonts.
 */
export function loadFonts(): Promise<void> {
  loading ??= loadAll().catch((trouble: unknown) => {
    loading = null
    throw trouble
  })
  return loading
}

async function loadAll(): Promise<void> {
  const realm = globalThis as { readonly fonts?: FontFaceSet; readonly document?: Document }
  const fonts = realm.document?.fonts ?? realm.fonts
  if (fonts === undefined) throw new Error('no fonts can be loaded here')
  await Promise.all(
    FONT_FACES.map(async ({ family, url, weight, unicodeRange }) => {
      const face = new FontFace(family, `url("${url}")`, { weight, unicodeRange })
      fonts.add(await face.load())
    }),
  )
}
