import * as words from './compiled/messages.js'

/** Who has said that something is wrong at a step. */
export type SaidClass = 'both' | 'only-workers' | 'only-people' | 'nobody'

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

/** What a class is called. */
export function nameOfSaid(said: SaidClass): string {
  return NAMES[said]()
}

/** What it is called where there is little room, as on a note. */
export function shortNameOfSaid(said: SaidClass): string {
  return SHORT_NAMES[said]()
}
