import { useEffect, useState } from 'react'
import type { Library } from '../../storage/library'
import type { CopySummary } from '../../storage/vault/vault'

/** A session's copies, as they come to be known. */
export type KnownCopies =
  | { readonly kind: 'reading' | 'off' | 'unread' }
  | { readonly kind: 'read'; readonly all: readonly CopySummary[] }

async function readCopies(library: Library, sessionId: string): Promise<KnownCopies> {
  if (!(await library.holdsCopies())) return { kind: 'off' }
  try {
    return { kind: 'read', all: await library.copies(sessionId) }
  } catch {
    return { kind: 'unread' }
  }
}

/** Reads the copies of a session, and again when asked to. */
export function useCopies(
  library: Library,
  sessionId: string,
): { readonly copies: KnownCopies; readonly reread: () => Promise<void> } {
  const [copies, setCopies] = useState<KnownCopies>({ kind: 'reading' })
  useEffect(() => {
    let isLeft = false
    readCopies(library, sessionId).then(
      (known) => (isLeft ? undefined : setCopies(known)),
      () => undefined,
    )
    return () => {
      isLeft = true
    }
  }, [library, sessionId])
  const reread = async (): Promise<void> => setCopies(await readCopies(library, sessionId))
  return { copies, reread }
}
