import { useEffect } from 'react'
import { addressOf, START_ADDRESS, type ViewName } from '../../routes'
import type { ActName } from '../../store/acts'
import { useActs } from '../../store/useSession'

const PLACES: readonly { readonly act: ActName; readonly view: ViewName }[] = [
  { act: 'goToSetUp', view: 'set-up' },
  { act: 'goToMap', view: 'map' },
  { act: 'goToVoices', view: 'voices' },
  { act: 'goToFindings', view: 'findings' },
  { act: 'goToRedesign', view: 'redesign' },
  { act: 'goToBoardPack', view: 'board-pack' },
]

/** Offers the other parts of the day, and the start, to the find list: what a link leads to. */
export function useDayPlaces(sessionId: string, view: ViewName): void {
  const acts = useActs()
  useEffect(() => {
    const offer = (act: ActName, address: string): (() => void) =>
      acts.register(act, {
        run() {
          location.hash = address
          return true
        },
      })
    const withdrawals = PLACES.filter((place) => place.view !== view).map((place) =>
      offer(place.act, addressOf(sessionId, place.view)),
    )
    withdrawals.push(offer('goToStart', START_ADDRESS))
    return () => {
      for (const withdraw of withdrawals) withdraw()
    }
  }, [acts, sessionId, view])
}
