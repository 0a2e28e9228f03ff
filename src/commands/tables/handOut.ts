import type { Command } from '../command'
import { keptIn, withKept, type HandedOut, type Undecided } from './handouts'

/** Remembers that files were handed out to tables. Null when all of them are remembered already. */
export function rememberHandedOut(files: readonly HandedOut[]): Command {
  return (session) => {
    const kept = keptIn(session)
    const known = new Set(kept.handedOut.map(({ id }) => id))
    const fresh = files.filter(({ id }) => !known.has(id))
    if (fresh.length === 0) return null
    return withKept(session, { ...kept, handedOut: [...kept.handedOut, ...fresh] })
  }
}

/** Says that two steps are not the same after all: they are not asked about again. Null when they were not. */
export function settleUndecided([step, other]: Undecided): Command {
  return (session) => {
    const kept = keptIn(session)
    const undecided = kept.undecided.filter((pair) => !(pair.includes(step) && pair.includes(other)))
    return undecided.length === kept.undecided.length ? null : withKept(session, { ...kept, undecided })
  }
}
