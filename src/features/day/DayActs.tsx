import {
  Camera,
  Ellipsis,
  HardDriveDownload,
  Keyboard,
  MonitorCheck,
  Projector,
  Redo2,
  Search,
  Settings,
  Tablet,
  Undo2,
  Users,
} from 'lucide-react'
import type { ReactNode } from 'react'
import { addressOf, CHECK_ADDRESS } from '../../routes'
import { hasCommandKey } from '../../store/chord'
import { useAct, useActs, useOpenSession, useSession, useSessionStore } from '../../store/useSession'
import { IconButton } from '../../ui/IconButton'
import { Menu } from '../../ui/Menu'
import { chordText } from '../../words/chordWords'
import { hush } from '../../ui/tell'
import * as words from '../../words/compiled/messages.js'
import styles from './Day.module.css'
import { useDialogActs } from './useDialogActs'

const MORE = [
  'find',
  'keys',
  'snapshots',
  'copies',
  'settings',
  'projector',
  'check',
  'tables',
  'feedback',
] as const

const keysOf = (chord: string): string => chordText(chord, { hasCommandKey: hasCommandKey() })

/** What can be done from every part of the day: undo, redo, the export menu, and the rest under "More". */
export function DayActs({ exportMenu }: { readonly exportMenu: ReactNode }) {
  const store = useSessionStore()
  const acts = useActs()
  const id = useOpenSession(({ about }) => about.id)
  // What a message offers to undo may be undone by now.
  const undo = (): boolean => {
    const isUndone = store.getState().undo()
    if (isUndone) hush()
    return isUndone
  }
  const redo = (): boolean => store.getState().redo()
  const canUndo = useSession(({ canUndo, readOnly }) => canUndo && !readOnly)
  const canRedo = useSession(({ canRedo, readOnly }) => canRedo && !readOnly)
  useAct('undo', { run: undo, can: () => store.getState().canUndo })
  useDialogActs()
  useAct('redo', { run: redo, can: () => store.getState().canRedo })
  const more = [
    { id: MORE[0], label: words.dayFind(), icon: <Search aria-hidden />, keys: keysOf('Mod+K') },
    { id: MORE[1], label: words.dayKeys(), icon: <Keyboard aria-hidden />, keys: '?' },
    { id: MORE[5], label: words.projectorMenu(), icon: <Projector aria-hidden /> },
    { id: MORE[7], label: words.tablesMenu(), icon: <Users aria-hidden /> },
    { id: MORE[8], label: words.tabletsHand(), icon: <Tablet aria-hidden /> },
    { id: MORE[2], label: words.daySnapshots(), icon: <Camera aria-hidden /> },
    { id: MORE[3], label: words.copiesMenu(), icon: <HardDriveDownload aria-hidden /> },
    { id: MORE[4], label: words.daySettings(), icon: <Settings aria-hidden /> },
    { id: MORE[6], label: words.checkMenu(), icon: <MonitorCheck aria-hidden /> },
  ]
  return (
    <div className={styles['acts']}>
      <IconButton
        label={words.dayUndo()}
        keys={keysOf('Mod+Z')}
        icon={<Undo2 aria-hidden />}
        isDisabled={!canUndo}
        onPress={undo}
      />
      <IconButton
        label={words.dayRedo()}
        keys={keysOf('Mod+Shift+Z')}
        icon={<Redo2 aria-hidden />}
        isDisabled={!canRedo}
        onPress={redo}
      />
      {exportMenu}
      <Menu
        label={words.dayMore()}
        trigger={<IconButton label={words.dayMore()} icon={<Ellipsis aria-hidden />} />}
        options={more}
        onAction={(asked) => {
          if (asked === 'projector') acts.run('openProjector')
          else if (asked === 'check') location.hash = CHECK_ADDRESS
          else if (asked === 'feedback') location.hash = addressOf(id, asked)
          else store.getState().setView({ dialog: asked })
        }}
      />
    </div>
  )
}
