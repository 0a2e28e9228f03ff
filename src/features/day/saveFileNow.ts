import { dayOf, fileName } from '../../exchange/fileName'
import { handOver } from '../../exchange/handOver'
import type { Session } from '../../model/session'
import type { Acts } from '../../store/acts'
import * as words from '../../words/compiled/messages.js'

/** Gives the person a file of the session: through the export menu, or, where that is what broke, without it. */
export async function saveFileNow(session: Session, acts: Acts): Promise<void> {
  if (acts.run('exportSession')) return
  const { sessionFile } = await import('../../exchange/sessionFile')
  const now = new Date()
  const name = fileName(session, 'journey.json', { title: words.dayUntitled(), date: dayOf(now) })
  handOver(sessionFile(session, now), name)
}
