import { useEffect, useRef, useState } from 'react'
import { kindOfTrouble } from '../../storage/keepingTrouble'
import type { SessionWindow } from '../../storage/sessionWindow'
import { thisWindow } from '../../storage/thisWindow'
import { useSession, useSessionStore } from '../../store/useSession'
import { Button } from '../../ui/Button'
import { Notice } from '../../ui/Notice'
import { useTell } from '../../ui/tell'
import * as words from '../../words/compiled/messages.js'
import { keepingSentence } from '../../words/keepingSentence'
import { useWindowStanding } from './useWindowStanding'
import { windowInWords } from './windowInWords'

/** Says in a window that only looks which one writes, and offers to write here. */
export function WhoWrites({ window }: { readonly window: SessionWindow }) {
  const store = useSessionStore()
  const tell = useTell()
  const standing = useWindowStanding(window)
  const readOnly = useSession((state) => state.readOnly)
  const [isTaking, setIsTaking] = useState(false)
  const before = useRef(standing.kind)

  useEffect(() => {
    if (before.current === 'writes' && standing.kind === 'follows' && store.getState().session !== null) {
      store.getState().announce(words.windowsLost())
    }
    before.current = standing.kind
  }, [store, standing])

  async function takeOver(): Promise<void> {
    setIsTaking(true)
    try {
      const taken = await window.takeOver()
      if (taken === 'writes') store.getState().announce(words.windowsTaken())
      else tell({ text: words.windowsCannot(), kind: 'warning' })
    } catch (error) {
      tell({
        text: words.windowsNotTaken({ reason: keepingSentence(kindOfTrouble(error)) }),
        kind: 'warning',
      })
    } finally {
      setIsTaking(false)
    }
  }

  if (!readOnly) return null
  if (standing.kind === 'writes') return <Notice kind="warning">{words.windowsNewerVersion()}</Notice>
  return (
    <Notice
      kind="warning"
      actions={
        <Button isDisabled={isTaking} onPress={() => void takeOver()}>
          {isTaking ? words.windowsTaking() : words.windowsTakeOver()}
        </Button>
      }
    >
      {standing.writer === null
        ? words.windowsNobody()
        : words.windowsFollows({ writer: windowInWords(standing.writer, thisWindow) })}
    </Notice>
  )
}
