import type { Fetch } from '../../src/offline/fetchedFile'
import { integrityOf, type ProgramFile } from '../../src/offline/programFile'

export const PLACE = 'https://example.org/throughline/'

/** A program's texts by address within it. */
export type Texts = Readonly<Record<string, string>>

/** What a build would list of these texts. */
export function filesOf(texts: Texts): Promise<readonly ProgramFile[]> {
  return Promise.all(
    Object.entries(texts).map(async ([url, text]) => {
      const bytes = new TextEncoder().encode(text)
      return { url, integrity: await integrityOf(bytes.buffer) }
    }),
  )
}

/** A server with these texts, and what was asked of it. `null` hangs up; a response is given as it is. */
export function server(texts: Readonly<Record<string, string | Response | null>>) {
  const asked: string[] = []
  const fetch: Fetch = async (address) => {
    const url = address === PLACE ? './' : address.slice(PLACE.length)
    asked.push(url)
    const text = texts[url]
    if (text === null) throw new TypeError('network')
    if (text instanceof Response) return text.clone()
    if (text === undefined) return new Response('not here', { status: 404 })
    return new Response(text, { headers: { 'Content-Type': url === './' ? 'text/html' : 'text/javascript' } })
  }
  return { fetch, asked }
}
