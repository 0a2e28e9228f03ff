import { useEffect } from 'react'
import type { MapId, Session } from '../../model/session'
import type { Library } from '../../storage/library'
import { useSessionStore } from '../../store/useSession'
import { whenIdle } from '../../ui/whenIdle'
import { getTextDirection } from '../../words/compiled/runtime.js'

/** Changes rest this long before the picture is painted anew. */
const REST_MS = 3_000

/** Keeps the small picture of the open session, for the start screen: when changes rest, and on leaving. */
export function usePictureKept(library: Library, id: string): void {
  const store = useSessionStore()
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    let painted: Session | null = null
    let { session } = store.getState()
    let { map } = store.getState().view

    function paint(): void {
      clearTimeout(timer)
      if (session === null || session === painted || store.getState().readOnly) return
      painted = session
      // A missing picture costs nothing but its sight; the next change or leaving paints another.
      keepPicture(library, id, session, map).catch(() => undefined)
    }

    function rest(): void {
      clearTimeout(timer)
      timer = setTimeout(() => whenIdle(paint), REST_MS)
    }

    rest()
    const stop = store.subscribe((now) => {
      if (now.session === session || now.session?.about.id !== id) return
      session = now.session
      map = now.view.map
      rest()
    })
    return () => {
      stop()
      paint()
    }
  }, [library, id, store])
}

async function keepPicture(library: Library, id: string, session: Session, map: MapId): Promise<void> {
  const { makeThumbnail } = await import('../../exchange/makeThumbnail')
  const picture = await makeThumbnail(session, map, getTextDirection() === 'rtl' ? 'rtl' : 'ltr')
  if (picture !== null) await library.savePicture(id, picture)
}
