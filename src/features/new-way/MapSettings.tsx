import { Trash2 } from 'lucide-react'
import { agreeNewWay } from '../../commands/agreeNewWay'
import { deleteNewWay } from '../../commands/deleteNewWay'
import { editMap } from '../../commands/editMap'
import type { JourneyMap } from '../../model/session'
import { useRun, useRunUndoably, useSession, useSessionStore } from '../../store/useSession'
import { Button } from '../../ui/Button'
import { LiveText } from '../../ui/LiveText'
import { Section } from '../../ui/Section'
import { Switch } from '../../ui/Switch'
import { tellUndoably } from '../../ui/tellUndoably'
import * as words from '../../words/compiled/messages.js'
import { nameOfMap } from '../../words/nameOfMap'
import { nameOfMapStatus } from '../../words/names'
import styles from './NewWay.module.css'

/** What a new way is called, whether it is agreed, and a way to be rid of it. */
export function MapSettings({ map }: { readonly map: JourneyMap }) {
  const store = useSessionStore()
  const run = useRun()
  const runUndoably = useRunUndoably()
  const isReadOnly = useSession(({ readOnly }) => readOnly)
  const name = nameOfMap(map)
  function remove(): void {
    const undo = runUndoably(deleteNewWay(map.id))
    if (undo === null) return
    store.getState().setView({ overlay: null })
    tellUndoably(words.newWayDeleted({ name }), undo)
  }
  return (
    <Section title={words.newWayAbout({ name })} hint={nameOfMapStatus(map.status)}>
      <div className={styles['settings']}>
        <LiveText
          label={words.newWayName()}
          value={map.name}
          isReadOnly={isReadOnly}
          onType={(text) =>
            store.getState().run(editMap(map.id, { name: text }), { coalesce: `name of map ${map.id}` })
          }
        />
        <div>
          <Switch
            label={words.newWayAgreed()}
            isSelected={map.status === 'agreed'}
            isDisabled={isReadOnly}
            onChange={(isAgreed) => run(agreeNewWay(isAgreed ? map.id : null))}
          />
          <p className={styles['soft']}>{words.newWayAgreedHelp()}</p>
        </div>
        <Button variant="danger" icon={<Trash2 aria-hidden />} isDisabled={isReadOnly} onPress={remove}>
          {words.newWayDelete()}
        </Button>
      </div>
    </Section>
  )
}
