import { useEffect, useMemo } from 'react'
import type { SessionWindow } from '../../storage/sessionWindow'
import type { Stretch } from '../../storage/windowChannel'
import type { OpenStore } from '../../store/createSessionStore'
import { useSessionStore } from '../../store/useSession'

/** The other windows are told at most so often, ms: often enough to follow a hand that moves the wall. */
const EVERY_MS = 80

/** Tells the other windows what this one looks at. Pictures that move are told as they come to rest, too. */
function createShowing(window: SessionWindow, store: OpenStore) {
  let stretch: Stretch | null = null
  let timer: ReturnType<typeof setTimeout> | undefined

  const show = (): void => {
    timer = undefined
    const { session, view, selection } = store.getState()
    if (session === null) return
    window.show({
      map: view.map,
      stretch,
      selection: [...selection],
      spotlight: view.spotlight === null ? null : [...view.spotlight],
      countHandoffs: view.countHandoffs,
      feelings: view.feelings,
      numbers: view.numbers,
      agreement: view.overlay === 'agreement',
      walk: view.walk,
      results: view.results,
    })
  }
  const showSoon = (): void => {
    timer ??= setTimeout(show, EVERY_MS)
  }

  return {
    showSoon,
    look: (next: Stretch): void => {
      stretch = next
      showSoon()
    },
    stop: () => clearTimeout(timer),
  }
}

/** Tells the projector what is looked at in this window: give what this returns where the wall is seen. */
export function useViewShown(window: SessionWindow): (stretch: Stretch) => void {
  const store = useSessionStore()
  const showing = useMemo(() => createShowing(window, store), [window, store])
  useEffect(() => {
    showing.showSoon()
    const stop = store.subscribe((now, before) => {
      const { map, spotlight, countHandoffs, feelings, numbers, overlay, walk, results } = now.view
      const seen = before.view
      if (
        now.selection !== before.selection ||
        map !== seen.map ||
        spotlight !== seen.spotlight ||
        countHandoffs !== seen.countHandoffs ||
        feelings !== seen.feelings ||
        numbers !== seen.numbers ||
        overlay !== seen.overlay ||
        walk !== seen.walk ||
        results !== seen.results ||
        now.readOnly !== before.readOnly
      )
        showing.showSoon()
    })
    return () => {
      stop()
      showing.stop()
    }
  }, [store, showing])
  return showing.look
}
