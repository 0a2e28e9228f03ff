/** Questions that were put off until later on this device: ids alone, never words of a session. */
export interface PutOff {
  readonly list: () => readonly string[]
  readonly add: (question: string) => void
  readonly clear: () => void
}

const KEY = 'throughline.later.'

/** So many at most: the oldest are asked again. */
const MOST = 200

/** What was put off in a session. Without a place to keep it, it lasts as long as what is returned. */
export function putOffIn(sessionId: string, place: Storage | null): PutOff {
  const key = KEY + sessionId
  let questions = read(place, key)

  function keep(next: readonly string[]): void {
    questions = next
    try {
      if (next.length === 0) place?.removeItem(key)
      else place?.setItem(key, JSON.stringify(next))
    } catch {
      // A full or blocked store: the question is put off in this window all the same.
    }
  }

  return {
    list: () => questions,
    add: (question) => keep([...questions.filter((each) => each !== question), question].slice(-MOST)),
    clear: () => keep([]),
  }
}

function read(place: Storage | null, key: string): readonly string[] {
  try {
    const kept: unknown = JSON.parse(place?.getItem(key) ?? '[]')
    return Array.isArray(kept) ? kept.filter((each) => typeof each === 'string') : []
  } catch {
    // What cannot be read was put off for nothing: it is asked again.
    return []
  }
}
