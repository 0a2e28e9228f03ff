import type { Session } from '../../model/session'
import { canvasMeasure } from '../../scene/canvasMeasure'
import { canvasHere } from '../canvasHere'
import { loadFonts } from '../loadFonts'
import type { StandaloneProgram } from '../standalonePage'
import { fetchFont } from '../svg'
import type { Delivery } from '../workOrder'
import { makePack } from './makePack'
import type { PackAsked } from './packOrder'
import { paintPage } from './pagePictures'

const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0))

/** A pack that is to be made. */
export interface PackOrder {
  readonly session: Session
  readonly asked: PackAsked
  readonly liveProgram: StandaloneProgram
}

/**
 * Makes a pack in this realm, a worker's or the page's. Rejects with the signal's reason when it is stopped, and when
 * the bundled fonts cannot be read.
 */
export async function packHere(
  { session, asked, liveProgram }: PackOrder,
  signal: AbortSignal,
  progress: (done: number) => void,
): Promise<Delivery> {
  const ruler = canvasHere(1, 1)
  if (ruler === null) return { kind: 'not-painted' }
  await loadFonts()
  const measure = canvasMeasure(ruler.context)
  const tools = { measure, fetchFont, paintPage, liveProgram, signal, progress, pause }
  return { kind: 'named', ...(await makePack(session, asked, tools)) }
}
