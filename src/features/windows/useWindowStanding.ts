import { useEffect, useState } from 'react'
import type { SessionWindow, WindowStanding } from '../../storage/sessionWindow'

/** Whether this window writes, and if not, which one does. */
export function useWindowStanding(window: SessionWindow): WindowStanding {
  const [standing, setStanding] = useState<WindowStanding>({ kind: 'writes' })
  useEffect(() => window.onStanding(setStanding), [window])
  return standing
}
