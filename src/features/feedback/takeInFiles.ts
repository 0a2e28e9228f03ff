import { takeInCards } from '../../commands/takeInCards'
import { type FeedbackRefusal, readFeedbackText } from '../../model/gate/feedbackFiles'
import { SIZE_LIMIT_BYTES } from '../../model/gate/limits'
import { find } from '../../model/table'
import type { Card, Session } from '../../model/session'
import type { Library } from '../../storage/library'
import type { OpenStore } from '../../store/createSessionStore'
import * as words from '../../words/compiled/messages.js'

/** What became of one file, in words, and whether something came of it. */
export interface TakenFile {
  readonly name: string
  readonly kind: 'done' | 'plain' | 'warning'
  readonly sentence: string
}

const REFUSED: { readonly [K in FeedbackRefusal]: (said: { name: string }) => string } = {
  'too-large': words.tabletsTooLarge,
  'cut-short': words.tabletsCutShort,
  'not-ours': words.tabletsNotOurs,
  session: words.tabletsSession,
  newer: words.tabletsNewer,
  broken: words.tabletsBroken,
}

async function readText(file: File): Promise<string | null> {
  try {
    return await file.text()
  } catch {
    // A stick that was pulled out: the person is told, and what the browser says of it helps nobody.
    return null
  }
}

/** Whether cards of this session, or of one that was imported from its file, belong here. */
function belong(session: Session, of: string, maps: readonly string[]): boolean {
  return session.about.id === of || maps.every((map) => find(session.maps, map) !== undefined)
}

/** Takes words that were taken back out of snapshots and copies too. False: some could not be reached. */
async function forget(library: Library, session: string, cards: readonly Card[]): Promise<boolean> {
  try {
    const desk = await library.feedback()
    return await desk.forgetWords(
      session,
      cards.map(({ id }) => id),
    )
  } catch {
    // It is tried again whenever the session is opened.
    return false
  }
}

async function takeInFile(file: File, store: OpenStore, library: Library): Promise<TakenFile> {
  const { name } = file
  const warn = (sentence: string): TakenFile => ({ name, kind: 'warning', sentence })
  if (file.size > SIZE_LIMIT_BYTES) return warn(words.tabletsTooLarge({ name }))
  const text = await readText(file)
  if (text === null) return warn(words.tabletsUnreadable({ name }))
  const reading = readFeedbackText(text)
  if (reading.kind === 'refused') return warn(REFUSED[reading.why]({ name }))
  if (reading.kind === 'journey') return warn(words.tabletsJourneyFile({ name }))
  const { session, run, takeIn, readOnly } = store.getState()
  if (session === null || readOnly) return warn(words.tabletsReadOnly())
  const { cards, dropped } = reading
  if (
    !belong(
      session,
      reading.session,
      cards.map(({ map }) => map),
    )
  ) {
    return warn(words.tabletsOtherSession({ name }))
  }
  const count = cards.filter(({ id }) => find(session.cards, id) === undefined).length
  // First, and out of undo: words that were taken back on the tablet are not to come again.
  const withdrawn = cards.filter((card) => card.withdrawn)
  const isForgotten = takeIn(takeInCards(withdrawn))
    ? await forget(library, session.about.id, withdrawn)
    : true
  run(takeInCards(cards))
  if (!isForgotten) return warn(words.windowsPartTakenBack())
  if (dropped > 0) return warn(words.tabletsTookDropped({ name, count, dropped }))
  if (count === 0) return { name, kind: 'plain', sentence: words.tabletsTookNone({ name }) }
  return { name, kind: 'done', sentence: words.tabletsTook({ name, count }) }
}

/** Takes in the cards of files from tablets, one file after the other. What is here already is passed over. */
export async function takeInFiles(
  files: readonly File[],
  store: OpenStore,
  library: Library,
): Promise<readonly TakenFile[]> {
  const taken: TakenFile[] = []
  for (const file of files) taken.push(await takeInFile(file, store, library))
  return taken
}
