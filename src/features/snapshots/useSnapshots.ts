import { useEffect, useState } from 'react'
import { kindOfTrouble, type KeepingTroubleKind } from '../../storage/keepingTrouble'
import type { Library, SnapshotSummary } from '../../storage/library'

/** A session's snapshots, as they come to be known. */
export type KnownSnapshots =
  | { readonly kind: 'reading' }
  | { readonly kind: 'read'; readonly all: readonly SnapshotSummary[] }
  | { readonly kind: 'trouble'; readonly why: KeepingTroubleKind }

const READING: KnownSnapshots = { kind: 'reading' }

async function readSnapshots(library: Library, sessionId: string): Promise<KnownSnapshots> {
  try {
    return { kind: 'read', all: await library.snapshots(sessionId) }
  } catch (error) {
    return { kind: 'trouble', why: kindOfTrouble(error) }
  }
}

/** Reads the snapshots of a session, and again when asked to. */
export function useSnapshots(
  library: Library,
  sessionId: string,
): { readonly snapshots: KnownSnapshots; readonly reread: () => Promise<void> } {
  const [snapshots, setSnapshots] = useState(READING)
  useEffect(() => {
    let isLeft = false
    readSnapshots(library, sessionId).then(
      (known) => (isLeft ? undefined : setSnapshots(known)),
      () => undefined,
    )
    return () => {
      isLeft = true
    }
  }, [library, sessionId])
  const reread = async (): Promise<void> => setSnapshots(await readSnapshots(library, sessionId))
  return { snapshots, reread }
}
