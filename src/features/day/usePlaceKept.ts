import { useEffect, useMemo, useRef } from 'react'
import type { ViewName } from '../../routes'
import type { Library, SavedView } from '../../storage/library'
import { useSession } from '../../store/useSession'
import { createPlaceKeeper } from './placeKeeper'

/** How the wall lies on the screen. */
interface Camera {
  readonly x: number
  readonly y: number
  readonly zoom: number
}

/** The camera over the wall as it was left, and how to tell where it is now. */
export interface KeptCamera {
  readonly saved: Camera | null
  readonly keep: (camera: Camera) => void
}

/** A camera of this zoom says that the wall was not looked at yet. */
const NEVER_LOOKED = 0

/** The camera of a place that was kept, or null when the wall was not looked at then. */
function cameraOf(place: SavedView | null): Camera | null {
  return place === null || place.zoom === NEVER_LOOKED ? null : { x: place.x, y: place.y, zoom: place.zoom }
}

/**
 * Keeps where somebody is in the session, so that reopening returns there: the part of the day, map and camera, and
 * what stands open beside the wall.
 */
export function usePlaceKept(
  library: Library,
  id: string,
  view: ViewName,
  place: SavedView | null,
): KeptCamera {
  const map = useSession((store) => store.view.map)
  const outline = useSession((store) => store.view.outline)
  const findingsList = useSession((store) => store.view.findingsList)
  const readOnly = useSession((store) => store.readOnly)
  const camera = useRef(cameraOf(place))

  const keeper = useMemo(() => createPlaceKeeper(library, id), [library, id])

  useEffect(() => {
    // The place is the facilitator's: a window that only follows leaves it alone.
    if (readOnly) return
    keeper.keep({
      view,
      map,
      outline,
      findingsList,
      ...(camera.current ?? { x: 0, y: 0, zoom: NEVER_LOOKED }),
    })
    // A change of place is one event and kept at once; only a camera that moves is waited for.
    keeper.write()
  }, [keeper, view, map, outline, findingsList, readOnly])

  useEffect(() => {
    addEventListener('pagehide', keeper.write)
    document.addEventListener('visibilitychange', keeper.write)
    return () => {
      removeEventListener('pagehide', keeper.write)
      document.removeEventListener('visibilitychange', keeper.write)
      keeper.write()
    }
  }, [keeper])

  return {
    saved: cameraOf(place),
    keep(next: Camera): void {
      camera.current = next
      if (!readOnly) keeper.keep({ view, map, outline, findingsList, ...next })
    },
  }
}
