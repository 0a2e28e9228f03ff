import { difference } from '../../model/difference'
import { sameValue } from '../../model/sameValue'
import type { Session } from '../../model/session'
import * as words from '../../words/compiled/messages.js'

/** What people count. Everything else that differs is the rest. */
const COUNTED = ['steps', 'flows', 'findings', 'cards'] as const

type Counted = (typeof COUNTED)[number] | 'rest'

interface Counts {
  added: number
  gone: number
  changed: number
}

const SENTENCES = {
  steps: words.recoverySteps,
  flows: words.recoveryFlows,
  findings: words.recoveryFindings,
  cards: words.recoveryCards,
  rest: words.recoveryRest,
} as const

function inWords({ added, gone, changed }: Counts): string {
  const said: string[] = []
  if (added > 0) said.push(words.recoveryAdded({ count: added }))
  if (gone > 0) said.push(words.recoveryGone({ count: gone }))
  if (changed > 0) said.push(words.recoveryChanged({ count: changed }))
  return said.join(', ')
}

/** How one state of a session differs from another, kind by kind, in words. Empty: they say the same. */
export function howTheyDiffer(before: Session, after: Session): readonly string[] {
  const counts = new Map<Counted, Counts>()
  for (const change of difference(before, after)) {
    // Two readings share no values: only what they say counts.
    if (sameValue(change.before, change.after)) continue
    const kind = COUNTED.find((table) => table === change.table) ?? 'rest'
    const count = counts.get(kind) ?? { added: 0, gone: 0, changed: 0 }
    if (change.before === null) count.added++
    else if (change.after === null) count.gone++
    else count.changed++
    counts.set(kind, count)
  }
  return [...COUNTED, 'rest' as const].flatMap((kind) => {
    const count = counts.get(kind)
    return count === undefined ? [] : [SENTENCES[kind]({ changes: inWords(count) })]
  })
}
