import { strToU8, zipSync } from 'fflate'
import type { Session } from '../model/session'
import * as words from '../words/compiled/messages.js'
import { csvTables, type CsvTable } from './csvTables'

/** The four tables as one zip file: a browser hands over one file at a press without asking. */
export function csvFile(session: Session): Blob {
  const files = csvTables(session).map(({ name, text }) => [`${NAMES[name]()}.csv`, strToU8(text)] as const)
  return new Blob([zipSync(Object.fromEntries(files), { mtime: midnight(new Date()) })], {
    type: 'application/zip',
  })
}

/** A zip file says of each file when it was made: the day is enough. */
function midnight(moment: Date): Date {
  return new Date(moment.getFullYear(), moment.getMonth(), moment.getDate())
}

const NAMES: Readonly<Record<CsvTable['name'], () => string>> = {
  steps: words.exportTableSteps,
  flows: words.exportTableFlows,
  findings: words.exportTableFindings,
  cards: words.exportTableCards,
}
