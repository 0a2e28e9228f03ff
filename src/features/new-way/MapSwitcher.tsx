import { find } from '../../model/table'
import { useOpenSession, useSession, useSessionStore } from '../../store/useSession'
import { Segments } from '../../ui/Segments'
import { Switch } from '../../ui/Switch'
import { classes } from '../../ui/classes'
import * as words from '../../words/compiled/messages.js'
import { nameOfMap } from '../../words/nameOfMap'
import { changeOverlay, showsChanges } from './changeOverlay'
import styles from './NewWay.module.css'
import { useToBe } from './useToBe'

/** Which map is on the wall, and whether each step says what becomes of it. Only where there is more than one map. */
export function MapSwitcher({ look }: { readonly look?: 'slim' }) {
  const store = useSessionStore()
  const maps = useOpenSession((session) => session.maps)
  const shown = useSession(({ view }) => view.map)
  const isOn = useSession(({ view }) => showsChanges(view))
  const toBe = useToBe()
  if (toBe === null) return null
  return (
    <div className={classes(styles['switcher'], look === 'slim' && styles['slim'])}>
      <Segments
        label={words.newWayOnWall()}
        {...(look === 'slim' && { hideLabel: true })}
        value={shown}
        options={maps.map((map) => ({ id: map.id, label: nameOfMap(map) }))}
        onChange={(map) => {
          const isToBe = find(maps, map)?.kind === 'to-be'
          store.getState().setView({
            map,
            spotlight: null,
            ...(isOn && isToBe && { overlay: changeOverlay(map) }),
          })
        }}
      />
      <Switch
        label={words.newWayShowChanges()}
        isSelected={isOn}
        onChange={(isSelected) =>
          store.getState().setView({ overlay: isSelected ? changeOverlay(toBe.id) : null })
        }
      />
    </div>
  )
}
