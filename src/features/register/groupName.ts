import type { Grouping } from '../../analysis/groupFindings'
import { FINDING_KINDS, SEVERITIES } from '../../model/kinds'
import type { Session } from '../../model/session'
import { find } from '../../model/table'
import * as words from '../../words/compiled/messages.js'
import { nameOfFindingKind, nameOfSeverity } from '../../words/names'

type NameOf = (session: Session, key: string) => string

const NAMES: { readonly [By in Grouping]: NameOf } = {
  kind: (_, key) => FINDING_KINDS.filter((kind) => kind === key).map(nameOfFindingKind)[0] ?? '',
  lane: (session, key) => find(session.lanes, key)?.name ?? words.registerNoLane(),
  stage: (session, key) => find(session.stages, key)?.name ?? words.registerNoStage(),
  severity: (_, key) =>
    SEVERITIES.filter((severity) => String(severity) === key).map(nameOfSeverity)[0] ??
    words.registerNoSeverity(),
  votes: (_, key) => (key === '0' ? words.registerNoDots() : words.registerDots({ count: Number(key) })),
}

/** What a group of findings is called, by its key. */
export function groupName(session: Session, by: Grouping, key: string): string {
  return NAMES[by](session, key)
}
