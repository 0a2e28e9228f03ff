import { NotKeptError } from './notKept'
import { integrityOf, type ProgramFile, typeOf } from './programFile'
import { SECURITY_HEADERS } from './securityHeaders'

/** As much of `fetch` as is used. */
export type Fetch = (address: string, options: RequestInit) => Promise<Response>

/** What the browser has of a file may be old: the second look goes past its own cache. */
const LOOKS: readonly RequestCache[] = ['default', 'reload']

/** The bytes of an answer when they are exactly this file's, else null. */
export async function bytesOf(answer: Response, integrity: string): Promise<ArrayBuffer | null> {
  const bytes = await answer.arrayBuffer()
  return (await integrityOf(bytes)) === integrity ? bytes : null
}

/** A page where none was asked for: the sign-in page of a network answers so, with 200, to everything. */
function isStrangePage(answer: Response, file: ProgramFile): boolean {
  const type = answer.headers.get('Content-Type') ?? ''
  return type.startsWith('text/html') && !typeOf(file.url).startsWith('text/html')
}

/** A file as it is kept and served: its bytes, its type by its name, and the security headers. */
export function asKept(bytes: ArrayBuffer, address: string): Response {
  return new Response(bytes, { headers: { ...SECURITY_HEADERS, 'Content-Type': typeOf(address) } })
}

/**
 * Fetches one file of the program and takes nothing but exactly that file. Throws a `NotKeptError` otherwise.
 * @param place the address of the folder that the program is served from.
 */
export async function fetchedFile(file: ProgramFile, place: string, fetch: Fetch): Promise<Response> {
  const address = new URL(file.url, place).href
  for (const cache of LOOKS) {
    const answer = await fetch(address, { cache, credentials: 'same-origin' }).catch(() => null)
    if (answer === null) throw new NotKeptError('no-network', address)
    const bytes =
      answer.ok && !isStrangePage(answer, file)
        ? await bytesOf(answer, file.integrity).catch(() => null)
        : null
    if (bytes !== null) return asKept(bytes, file.url)
  }
  throw new NotKeptError('not-ours', address)
}
