import type { FindingId } from '../../model/session'
import { find } from '../../model/table'
import { useActs, useSession, useSessionStore } from '../../store/useSession'
import type { View } from '../../store/view'

/** Findings walked on the wall one by one. */
export interface Walking {
  readonly walk: View['walk']
  /** Begins with the first of them and leads to the wall. */
  readonly begin: (findings: readonly FindingId[]) => void
  /** Looks at another of them; beyond either end nothing happens. */
  readonly goTo: (place: number) => void
  /** Brings the finding looked at into view again. */
  readonly look: () => void
  readonly end: () => void
}

/** Gives the walk of this window. */
export function useWalk(): Walking {
  const store = useSessionStore()
  const acts = useActs()
  const walk = useSession(({ view }) => view.walk)

  function lookAt(next: NonNullable<View['walk']>): void {
    const { session, view, setView } = store.getState()
    const finding = session === null ? undefined : find(session.findings, next.findings[next.place] ?? null)
    const [first] = finding?.steps ?? []
    if (finding === undefined) setView({ walk: next, spotlight: null })
    else {
      setView({
        walk: next,
        map: finding.map,
        panel: null,
        spotlight: new Set(finding.steps),
        ...(first !== undefined && {
          reveal: { id: first, serial: (view.reveal?.serial ?? 0) + 1, focus: 'stays' },
        }),
      })
    }
  }

  return {
    walk,
    begin(findings) {
      if (findings.length === 0) return
      lookAt({ findings, place: 0 })
      acts.run('goToMap')
    },
    goTo(place) {
      if (walk !== null && place >= 0 && place < walk.findings.length) lookAt({ ...walk, place })
    },
    look() {
      const { walk: now } = store.getState().view
      if (now !== null) lookAt(now)
    },
    end: () => store.getState().setView({ walk: null, spotlight: null }),
  }
}
