import { Fragment, useId } from 'react'
import { hasCommandKey } from '../../store/chord'
import type { KeyGroup } from '../../store/keyTable'
import { useDeviceSettings, useSession, useSessionStore } from '../../store/useSession'
import { Button } from '../../ui/Button'
import { Dialog } from '../../ui/Dialog'
import { wordsOfChord } from '../../words/chordWords'
import * as words from '../../words/compiled/messages.js'
import styles from './KeysDialog.module.css'
import { sheetGroups, type SheetGroup } from './sheetRows'

const GROUP_NAMES: Readonly<Record<KeyGroup, () => string>> = {
  writing: words.keysGroupWriting,
  'moving-about': words.keysGroupMovingAbout,
  marks: words.keysGroupMarks,
  everywhere: words.keysGroupEverywhere,
}

/** Every key on one sheet, read from the same table that the keys themselves go through. */
export function KeysDialog() {
  const store = useSessionStore()
  const isOpen = useSession(({ view }) => view.dialog === 'keys')
  const { singleKeys } = useDeviceSettings()
  return (
    <Dialog
      title={words.keysTitle()}
      isOpen={isOpen}
      onClose={() => store.getState().setView({ dialog: null })}
      size="wide"
    >
      <div className={styles['top']}>
        <p>{singleKeys ? words.keysIntro() : words.keysSinglesOff()}</p>
        <Button onPress={() => store.getState().setView({ dialog: 'settings' })}>
          {words.keysOpenSettings()}
        </Button>
      </div>
      <div className={styles['columns']}>
        {sheetGroups().map((group) => (
          <Group key={group.group} group={group} />
        ))}
      </div>
    </Dialog>
  )
}

function Group({ group }: { readonly group: SheetGroup }) {
  const heading = useId()
  return (
    <section aria-labelledby={heading} className={styles['group']}>
      <h3 id={heading} className={styles['heading']}>
        {GROUP_NAMES[group.group]()}
      </h3>
      <dl>
        {group.rows.map(({ does, chords, by }) => (
          <div key={does} className={styles['row']}>
            <dt className={styles['keys']}>
              {by !== null && <span className={styles['by']}>{by}</span>}
              {chords.map((chord, place) => (
                <Fragment key={chord}>
                  {place > 0 && chords.length < 3 && (
                    <span className={styles['joint']}>{words.keysOr()}</span>
                  )}
                  <Chord chord={chord} />
                </Fragment>
              ))}
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}

function Chord({ chord }: { readonly chord: string }) {
  const presses = wordsOfChord(chord, { hasCommandKey: hasCommandKey() })
  return presses.map((press, place) => (
    <Fragment key={press.map(({ said }) => said).join()}>
      {place > 0 && <span className={styles['joint']}>{words.keysThen()}</span>}
      {press.map(({ shown, said }) => (
        <kbd key={said} className={styles['key']} aria-label={said}>
          {shown}
        </kbd>
      ))}
    </Fragment>
  ))
}
