import { useEffect, useState } from 'react'
import type { KeepingTroubleKind } from '../../storage/keepingTrouble'
import type { Library, SessionSummary } from '../../storage/library'

/** The sessions on this device, as they come to be known. */
export type Summaries =
  | { readonly kind: 'reading' }
  | { readonly kind: 'read'; readonly sessions: readonly SessionSummary[] }
  | { readonly kind: 'trouble'; readonly why: KeepingTroubleKind }

const READING: Summaries = { kind: 'reading' }

/** Follows the list of sessions, in this window and others. */
export function useSummaries(library: Library): Summaries {
  const [summaries, setSummaries] = useState(READING)
  useEffect(
    () =>
      library.watch(
        (sessions) => setSummaries({ kind: 'read', sessions }),
        (why) => setSummaries({ kind: 'trouble', why }),
      ),
    [library],
  )
  return summaries
}
