import { useMemo, useState } from 'react'
import { type FindingGroup, groupFindings, type Grouping } from '../../analysis/groupFindings'
import { type RegisterOf, type RegisterRow, registerRows } from '../../analysis/registerRows'
import { firstDirection, type SortBy, type SortDirection, sortFindings } from '../../analysis/sortFindings'
import type { FindingStatus } from '../../model/kinds'
import type { FindingId, Session } from '../../model/session'
import type { OpenStore } from '../../store/createSessionStore'
import { useOpenSession, useSessionStore } from '../../store/useSession'

/** How the register is looked at in this window: neither saved nor undone. */
export interface RegisterLook {
  readonly of: RegisterOf
  readonly grouping: Grouping | null
  readonly sort: { readonly by: SortBy; readonly direction: SortDirection }
  /** Only those of this status; null: all of them. */
  readonly status: FindingStatus | null
  readonly selected: ReadonlySet<FindingId>
  /** Lines whose details are open. */
  readonly opened: ReadonlySet<string>
}

const FIRST_LOOK: RegisterLook = {
  of: 'as-is',
  grouping: null,
  sort: { by: 'steps', direction: 'ascending' },
  status: null,
  selected: new Set(),
  opened: new Set(),
}

/** What each window looked at last, so that it is there again after a walk on the wall. */
const kept = new WeakMap<OpenStore, { readonly session: string; readonly look: RegisterLook }>()

export interface RegisterShown {
  readonly session: Session
  readonly look: RegisterLook
  readonly change: (changes: Partial<RegisterLook>) => void
  /** Sorts by a column, and by the same one again the other way round. */
  readonly sortBy: (by: SortBy) => void
  /** All rows of the maps looked at, as the journey meets them. */
  readonly all: readonly RegisterRow[]
  /** Those of the status looked at, sorted. */
  readonly shown: readonly RegisterRow[]
  /** The same in groups; null while it is one table. */
  readonly groups: readonly FindingGroup[] | null
  /** The selected among those shown, in their order. */
  readonly selected: readonly RegisterRow[]
}

/** The register as this window looks at it. */
export function useRegister(): RegisterShown {
  const store = useSessionStore()
  const session = useOpenSession((open) => open)
  const [look, setLook] = useState(() => {
    const last = kept.get(store)
    return last?.session === session.about.id ? last.look : FIRST_LOOK
  })
  const { of, grouping, sort, status, selected } = look
  const all = useMemo(() => registerRows(session, of), [session, of])
  const shown = useMemo(() => {
    const fitting = status === null ? all : all.filter(({ finding }) => finding.status === status)
    return sortFindings(fitting, sort.by, sort.direction)
  }, [all, status, sort])
  const groups = useMemo(
    () => (grouping === null ? null : groupFindings(session, shown, grouping)),
    [session, shown, grouping],
  )

  function change(changes: Partial<RegisterLook>): void {
    const next = { ...look, ...changes }
    kept.set(store, { session: session.about.id, look: next })
    setLook(next)
  }

  function sortBy(by: SortBy): void {
    const turned = sort.direction === 'ascending' ? 'descending' : 'ascending'
    change({ sort: { by, direction: sort.by === by ? turned : firstDirection(by) } })
  }

  return {
    session,
    look,
    change,
    sortBy,
    all,
    shown,
    groups,
    selected: shown.filter(({ id }) => selected.has(id)),
  }
}
