import { dayOf } from '../../exchange/fileName'
import type { Making } from '../../exchange/makeFile'
import type { Prepared } from './lookThrough'

/**
 * The session file of what may leave, and what its name ends in: a copy to share says so, so that nobody
 * takes it for all of the session, and says the day alone instead of the moment.
 */
export async function sessionFileOf(
  { session, scope }: Prepared,
  making: Making,
): Promise<{ blob: Blob; ending: string }> {
  const { makeSessionFile } = await import('../../exchange/makeFile')
  const isWhole = scope === 'everything'
  const now = new Date()
  const blob = await makeSessionFile(session, isWhole ? now : startOfDay(now), making)
  return { blob, ending: isWhole ? 'journey.json' : 'journey-to-share.json' }
}

/** The day as it is here, written as its first moment: the hour tells nothing. */
function startOfDay(moment: Date): Date {
  return new Date(`${dayOf(moment)}T00:00:00Z`)
}
