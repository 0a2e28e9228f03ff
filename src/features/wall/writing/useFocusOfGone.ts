import { useEffect } from 'react'
import { find } from '../../../model/table'
import { useSessionStore } from '../../../store/useSession'
import { focusWall } from './focusWall'

/**
 * A note that goes while it has the focus (cut, undone, dropped) leaves it to the wall, so that the next key is
 * heard. It is given over before the note leaves the page: a browser does not say who loses it then.
 */
export function useFocusOfGone(): void {
  const store = useSessionStore()
  useEffect(() => {
    return store.subscribe(({ session }, before) => {
      if (session === null || session.steps === before.session?.steps) return
      const focused = document.activeElement?.closest('[role="application"] [data-step]')
      const step = focused?.getAttribute('data-step')
      if (step && find(session.steps, step) === undefined) focusWall()
    })
  }, [store])
}
