import { useEffect, useState } from 'react'
import { onHandedOver } from '../../exchange/handOver'
import type { FileStanding } from '../../storage/fileKeeper'
import { useSessionStore } from '../../store/useSession'
import { type FileAge, minutesToRemind } from './fileReminder'

const LOOK_EVERY_MS = 30_000
/** What every file of a whole session has in its name, locked or not. */
const SESSION_FILE = '.journey.json'

/** How many minutes of work no file holds, once it is time to say so; and how to put it off. */
export function useFileReminder(standing: FileStanding): {
  readonly minutes: number | null
  readonly putOff: () => void
} {
  const store = useSessionStore()
  const [age, setAge] = useState<FileAge>({ since: null, putOffAt: null })
  const [now, setNow] = useState(Date.now)
  const isWritten = standing.kind === 'kept'

  useEffect(() => {
    let { session } = store.getState()
    const stopStore = store.subscribe((next) => {
      if (next.session === session) return
      const isSame = next.session?.about.id === session?.about.id
      ;({ session } = next)
      if (isSame && !next.readOnly) setAge((before) => ({ ...before, since: before.since ?? Date.now() }))
      else if (!isSame) setAge({ since: null, putOffAt: null })
    })
    const stopFiles = onHandedOver((name) => {
      if (name.includes(SESSION_FILE)) setAge({ since: null, putOffAt: null })
    })
    const timer = setInterval(() => setNow(Date.now()), LOOK_EVERY_MS)
    return () => {
      stopStore()
      stopFiles()
      clearInterval(timer)
    }
  }, [store])

  const putOff = (): void => {
    const putOffAt = Date.now()
    setNow(putOffAt)
    setAge((before) => ({ ...before, putOffAt }))
  }
  return { minutes: isWritten ? null : minutesToRemind(age, now), putOff }
}
