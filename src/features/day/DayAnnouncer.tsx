import { useEffect, useRef, useState } from 'react'
import { useSession } from '../../store/useSession'
import { Announcer } from '../../ui/Announcer'
import * as words from '../../words/compiled/messages.js'

/** Speaks what the store says, and when saving breaks or works again: never each time something is saved. */
export function DayAnnouncer() {
  const said = useSession((store) => store.said)
  const state = useSession((store) => store.saving.state)
  const [turned, setTurned] = useState<{ readonly id: number; readonly text: string } | null>(null)
  const lost = useRef(false)
  useEffect(() => {
    // A new attempt is neither: only its end is told.
    if (state === 'saving' || lost.current === (state === 'not-saved')) return
    lost.current = state === 'not-saved'
    const text = lost.current ? words.daySaysNotSaved() : words.daySaysSavedAgain()
    setTurned((before) => ({ id: (before?.id ?? 0) + 1, text }))
  }, [state])
  return (
    <>
      <Announcer said={said} urgency="polite" />
      <Announcer said={turned} urgency="assertive" />
    </>
  )
}
