/** One file of the built program, as the build lists it. */
export interface ProgramFile {
  /** Relative to the folder that the program is served from. The page itself is `./`, never `index.html`. */
  readonly url: string
  /** `sha256-` and the hash of its bytes in base64, as in an `integrity` attribute. */
  readonly integrity: string
}

/** The page of the program: every address after `#` is this one file. */
export const PAGE = './'

/** The integrity of these bytes. */
export async function integrityOf(bytes: ArrayBuffer): Promise<string> {
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))
  return `sha256-${btoa(String.fromCharCode(...hash))}`
}

/** A short name for exactly these files: two builds that differ in one byte have different versions. */
export async function versionOf(files: readonly ProgramFile[]): Promise<string> {
  const lines = files.map(({ url, integrity }) => `${url} ${integrity}\n`)
  const text = new TextEncoder().encode(lines.toSorted().join(''))
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', text))
  return [...hash.subarray(0, 6)].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}

const TYPES: Readonly<Record<string, string>> = {
  '': 'text/html; charset=utf-8',
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  json: 'application/json; charset=utf-8',
  png: 'image/png',
  svg: 'image/svg+xml',
  txt: 'text/plain; charset=utf-8',
  webmanifest: 'application/manifest+json; charset=utf-8',
  woff2: 'font/woff2',
}

/** The media type of a file by its ending: hosts say different ones, and some of them wrong ones. */
export function typeOf(address: string): string {
  const ending = address === PAGE ? '' : (address.split('.').at(-1) ?? '')
  return TYPES[ending] ?? 'application/octet-stream'
}
