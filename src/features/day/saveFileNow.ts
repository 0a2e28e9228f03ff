import type { Session } from '../../model/session'
import type { Acts } from '../../store/acts'
import * as words from '../../words/compiled/messages.js'

/** The browser has taken the file by then, and its address may go. */
const TAKEN_AFTER_MS = 60_000

/** Gives the person a file of the session: through the export menu, or, where that is what broke, without it. */
export async function saveFileNow(session: Session, acts: Acts): Promise<void> {
  if (acts.run('exportSession')) return
  const { sessionFile } = await import('../../exchange/sessionFile')
  const { fileName } = await import('../../exchange/fileName')
  const address = URL.createObjectURL(sessionFile(session, new Date()))
  const link = document.createElement('a')
  link.href = address
  link.download = fileName(session, 'journey.json', words.dayUntitled())
  link.click()
  setTimeout(() => URL.revokeObjectURL(address), TAKEN_AFTER_MS)
}
