import type { Session } from '../model/session'
import { readSessionFile } from './readSessionFile'

/** The example that the program ships, beside its page. */
const EXAMPLE_ADDRESS = './bradford-example.journey.json'

/** The Bradford example as it is shipped. Throws when it was not shipped whole: a fault of the build. */
export async function readExample(): Promise<Session> {
  const answer = await fetch(EXAMPLE_ADDRESS)
  const reading = await readSessionFile(await answer.blob())
  if (reading.kind === 'refused') throw new Error(`the example is refused: ${reading.trouble.kind}`)
  return reading.session
}
