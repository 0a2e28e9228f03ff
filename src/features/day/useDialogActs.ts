import { useMemo } from 'react'
import { useAct, useSessionStore } from '../../store/useSession'
import { keepTyping } from '../../ui/typedAhead'

/**
 * Find, the sheet of keys, the snapshots and the settings answer from the first moment. The dialogs themselves are
 * fetched late, and until one is there its key would be dead, and the letters typed after it would act on the wall.
 */
export function useDialogActs(): void {
  const store = useSessionStore()
  const shows = useMemo(() => {
    const show = (dialog: 'find' | 'keys' | 'snapshots' | 'settings', before?: () => void) => ({
      run: () => {
        const { view, setView } = store.getState()
        if (view.dialog !== dialog) before?.()
        setView({ dialog })
        return true
      },
      can: () => store.getState().session !== null,
    })
    return {
      // Its box may be on its way yet.
      find: show('find', keepTyping),
      keys: show('keys'),
      snapshots: show('snapshots'),
      settings: show('settings'),
    }
  }, [store])
  useAct('find', shows.find)
  useAct('keys', shows.keys)
  useAct('snapshots', shows.snapshots)
  useAct('settings', shows.settings)
}
