import { useDeviceSettings, useSession, useSessionStore } from '../../store/useSession'
import { Dialog } from '../../ui/Dialog'
import { Switch } from '../../ui/Switch'
import * as words from '../../words/compiled/messages.js'

/** What is set on this device for every session: what keys do. */
export function SettingsDialog() {
  const store = useSessionStore()
  const isOpen = useSession(({ view }) => view.dialog === 'settings')
  const settings = useDeviceSettings()
  return (
    <Dialog
      title={words.keysSettingsTitle()}
      isOpen={isOpen}
      onClose={() => store.getState().setView({ dialog: null })}
    >
      <p>{words.keysSettingsHint()}</p>
      <Switch
        label={words.keysSettingSingle()}
        isSelected={settings.singleKeys}
        onChange={(singleKeys) => settings.change({ singleKeys })}
      />
      <Switch
        label={words.keysSettingTab()}
        isSelected={settings.tabMovesLane}
        onChange={(tabMovesLane) => settings.change({ tabMovesLane })}
      />
      <p>{words.privacyTyping()}</p>
    </Dialog>
  )
}
