import { useEffect, useState } from 'react'
import type { Library } from '../../storage/library'

/** What goes with a session when it is deleted for good. Null: not known, or not yet. */
export interface Erasable {
  readonly snapshots: number | null
  readonly copies: number | null
  /** The name of the person's own file or folder for it. */
  readonly file: string | null
}

const UNKNOWN: Erasable = { snapshots: null, copies: null, file: null }

/** Counts what belongs to a session, each thing as it comes to be known. */
export function useErasable(library: Library, id: string): Erasable {
  const [erasable, setErasable] = useState(UNKNOWN)
  useEffect(() => {
    let isLeft = false
    const know = async (read: () => Promise<Partial<Erasable>>): Promise<void> => {
      const known = await read().catch(() => ({}))
      if (!isLeft) setErasable((before) => ({ ...before, ...known }))
    }
    void know(async () => ({ snapshots: (await library.snapshots(id)).length }))
    void know(async () => ({ copies: (await library.copies(id)).length }))
    void know(async () => ({ file: (await library.fileOf(id))?.handle.name ?? null }))
    return () => {
      isLeft = true
    }
  }, [library, id])
  return erasable
}
