import { useEffect } from 'react'
import { actFor } from '../../store/keyTable'
import { useActs, useDeviceSettings, useSessionStore } from '../../store/useSession'
import { undoInTextBoxes } from './undoInTextBoxes'

/** The keys that work everywhere in a session. A part that took a key for itself has prevented its default. */
export function useDayKeys(): void {
  const store = useSessionStore()
  const acts = useActs()
  const settings = useDeviceSettings()
  useEffect(() => {
    function press(event: KeyboardEvent): void {
      if (event.defaultPrevented) return
      const act = actFor(event, 'everywhere', settings)
      if (act !== null && acts.run(act)) event.preventDefault()
    }
    addEventListener('keydown', press)
    return () => removeEventListener('keydown', press)
  }, [acts, settings])
  useEffect(() => undoInTextBoxes(store, acts), [store, acts])
}
