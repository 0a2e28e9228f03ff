import * as words from './compiled/messages.js'

/** Who has said that something is wrong at a step. */
export type SaidClass = 'both' | 'only-workers' | 'only-people' | 'nobody'

/** A sign of something else, told by whoever shows it. */
export interface OwnSign {
  /** In one or two words. */
  readonly name: string
  readonly colour: string
  /** Lines in a box of 16 by 16 as SVG path commands, stroked 2 wide with round ends, not filled. */
  readonly path: string
}

/** What a step on the wall may carry on its upper edge. */
export type Sign = SaidClass | OwnSign

type Names = Readonly<Record<SaidClass, () => string>>

const NAMES: Names = {
  both: words.sceneSaidBoth,
  'only-workers': words.sceneSaidOnlyWorkers,
  'only-people': words.sceneSaidOnlyPeople,
  nobody: words.sceneSaidNobody,
}

const SHORT_NAMES: Names = {
  both: words.sceneSaidBothShort,
  'only-workers': words.sceneSaidOnlyWorkersShort,
  'only-people': words.sceneSaidOnlyPeopleShort,
  nobody: words.sceneSaidNobodyShort,
}

/** What a sign is called. */
export function nameOfSaid(said: Sign): string {
  return typeof said === 'string' ? NAMES[said]() : said.name
}

/** What it is called where there is little room, as on a note. */
export function shortNameOfSaid(said: Sign): string {
  return typeof said === 'string' ? SHORT_NAMES[said]() : said.name
}
