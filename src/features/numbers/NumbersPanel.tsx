import { LampCeiling, X } from 'lucide-react'
import { useMapShown } from '../../store/useMapShown'
import { useOpenSession, useSession, useSessionStore } from '../../store/useSession'
import { Button } from '../../ui/Button'
import { classes } from '../../ui/classes'
import { IconButton } from '../../ui/IconButton'
import { useReturn } from '../../ui/useReturn'
import * as words from '../../words/compiled/messages.js'
import { AlikePart } from './AlikePart'
import { FigureRow } from './FigureRow'
import { countFigures, questionFigures, timeFigures, type Figure } from './figures'
import styles from './Numbers.module.css'

export interface NumbersPanelProps {
  /** `room`: on the projector, where nothing is pressed. */
  readonly purpose?: 'room'
}

/** What the map tells by itself, reckoned as it changes, beside the wall while the room talks. */
export function NumbersPanel({ purpose }: NumbersPanelProps) {
  const store = useSessionStore()
  const map = useSession(({ view }) => view.map)
  const mapShown = useMapShown()
  const isLit = useSession(({ view }) => view.spotlight !== null)
  const session = useOpenSession((open) => open)
  useReturn('[role="application"]')
  return (
    <section
      aria-label={words.numbersRegion()}
      className={classes(styles['region'], purpose === 'room' && styles['room'])}
    >
      <header className={styles['header']}>
        <h2 className={styles['title']}>{words.numbersRegion()}</h2>
        {purpose !== 'room' && (
          <IconButton
            label={words.uiClose()}
            icon={<X aria-hidden />}
            onPress={() => store.getState().setView({ numbers: false })}
          />
        )}
      </header>
      {mapShown !== '' && <p className={styles['hint']}>{mapShown}</p>}
      {purpose !== 'room' && <p className={styles['hint']}>{words.numbersHint()}</p>}
      {isLit && purpose !== 'room' && (
        <Button
          variant="quiet"
          icon={<LampCeiling aria-hidden />}
          onPress={() => store.getState().setView({ spotlight: null })}
        >
          {words.numbersClear()}
        </Button>
      )}
      <Rows figures={countFigures(session, map)} />
      <h3 className={styles['subtitle']}>{words.numbersQuestions()}</h3>
      <ul className={styles['list']}>
        <AlikePart map={map} />
      </ul>
      <Rows figures={questionFigures(session, map)} />
      <h3 className={styles['subtitle']}>{words.numbersTimes()}</h3>
      <Rows figures={timeFigures(session, map)} />
    </section>
  )
}

function Rows({ figures }: { readonly figures: readonly Figure[] }) {
  return (
    <ul className={styles['list']}>
      {figures.map((figure) => (
        <FigureRow key={figure.id} figure={figure} />
      ))}
    </ul>
  )
}
