import type { FindingGroup } from '../../analysis/groupFindings'
import type { RegisterRow } from '../../analysis/registerRows'

/** A line of the register's table: over a group, a finding, or what is known of the finding above. */
export type Line =
  | { readonly id: string; readonly kind: 'group'; readonly group: FindingGroup }
  | { readonly id: string; readonly kind: 'finding'; readonly row: RegisterRow }
  | { readonly id: string; readonly kind: 'details'; readonly row: RegisterRow }

/** The lines of the table; `headed`: each group has a line over it. A finding in two groups has two lines. */
export function linesOf(
  groups: readonly FindingGroup[],
  headed: 'each' | 'one',
  opened: ReadonlySet<string>,
): readonly Line[] {
  return groups.flatMap((group): readonly Line[] => {
    const lines = group.rows.flatMap((row): readonly Line[] => {
      const id = `${group.key} ${row.id}`
      const line: Line = { id, kind: 'finding', row }
      return opened.has(id) ? [line, { id: `${id} details`, kind: 'details', row }] : [line]
    })
    return headed === 'each' ? [{ id: `group ${group.key}`, kind: 'group', group }, ...lines] : lines
  })
}
