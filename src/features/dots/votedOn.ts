import type { VotedOn } from '../../model/ballot'
import type { FindingKind } from '../../model/kinds'
import { asIsMap } from '../../model/mapOf'
import type { GroupCounts, Session } from '../../model/session'
import { find } from '../../model/table'
import * as words from '../../words/compiled/messages.js'
import { nameOfFindingKind } from '../../words/names'

/** Something that dots can be put on, as the ballot shows it. */
export interface Choosable {
  readonly id: string
  readonly text: string
  readonly votes: GroupCounts
  /** A finding's. */
  readonly kind: FindingKind | null
}

/**
 * What the room votes on: of findings those of what happens now that were not found to be untrue, and any that have
 * dots; all actions.
 */
export function choosables(session: Session, of: VotedOn): readonly Choosable[] {
  if (of === 'actions') {
    return session.actions.map(({ id, title, votes }) => ({
      id,
      text: title.trim() || words.dotsUntitled(),
      votes,
      kind: null,
    }))
  }
  const map = asIsMap(session).id
  return session.findings
    .filter((finding) => (finding.map === map && finding.status !== 'checked') || hasDots(finding.votes))
    .map(({ id, kind, text, steps, votes }) => {
      const names = steps.map((step) => find(session.steps, step)?.text.trim() || words.dotsUntitled())
      return {
        id,
        text: text.trim() || `${nameOfFindingKind(kind)}: ${names.join(', ')}`,
        votes,
        kind,
      }
    })
}

function hasDots(votes: GroupCounts): boolean {
  return Object.values(votes).some((count) => count > 0)
}

/** What stands there while there is nothing to vote on. */
export function nothingToChoose(of: VotedOn): { readonly title: string; readonly hint: string } {
  return of === 'findings'
    ? { title: words.dotsNoFindings(), hint: words.dotsNoFindingsHint() }
    : { title: words.dotsNoActions(), hint: words.dotsNoActionsHint() }
}
