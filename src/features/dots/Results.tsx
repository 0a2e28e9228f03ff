import { Eraser, Expand } from 'lucide-react'
import { useEffect, useState } from 'react'
import { dotsOutside, turnoutOf, type Weighing } from '../../analysis/ballotResults'
import { peopleCounted } from '../../analysis/countedPeople'
import { clearVotes } from '../../commands/clearVotes'
import { useOpenSession, useRunUndoably, useSession, useSessionStore } from '../../store/useSession'
import { Button } from '../../ui/Button'
import { Dialog } from '../../ui/Dialog'
import { tellUndoably } from '../../ui/tellUndoably'
import * as words from '../../words/compiled/messages.js'
import { nameOfGroup } from '../../words/names'
import styles from './Dots.module.css'
import type { VoteProps } from './HandCount'
import { Ranking } from './Ranking'
import { WeighingChoice } from './WeighingChoice'

const percentOf = (part: number, whole: number): number =>
  whole === 0 ? 0 : Math.round((100 * part) / whole)

/** What the room chose: by dots and with every group weighing the same, with ties and turnout in words. */
export function Results({ of, ballot, options }: VoteProps) {
  const store = useSessionStore()
  const session = useOpenSession((open) => open)
  const isReadOnly = useSession(({ readOnly }) => readOnly)
  const isBig = useSession(({ view }) => view.results === of)
  const runUndoably = useRunUndoably()
  const [weighing, setWeighing] = useState<Weighing>('dots')
  const records = session[of]
  const turnout = turnoutOf(ballot, records)
  const total = (name: 'people' | 'dots' | 'given'): number =>
    turnout.reduce((sum, each) => sum + each[name], 0)
  const [day] = peopleCounted(session)
  const inRoom = Object.values(day?.people ?? {}).reduce((sum, count) => sum + count, 0)
  const showBig = (results: typeof of | null): void => store.getState().setView({ results })

  // Nothing stays on the projector when the facilitator goes elsewhere.
  useEffect(() => () => store.getState().setView({ results: null }), [store])

  function clear(): void {
    const undo = runUndoably(clearVotes(of))
    if (undo !== null) tellUndoably(words.dotsCleared(), undo)
  }

  return (
    <div className={styles['part']}>
      <div className={styles['bar']}>
        <WeighingChoice value={weighing} onChange={setWeighing} />
        <Button icon={<Expand aria-hidden />} onPress={() => showBig(of)}>
          {words.dotsBig()}
        </Button>
      </div>
      <Ranking ballot={ballot} records={records} options={options} weighing={weighing} />
      <section className={styles['part']}>
        <h3 className={styles['subtitle']}>{words.dotsTurnout()}</h3>
        <p>
          {words.dotsTurnoutAll({
            given: total('given'),
            dots: total('dots'),
            percent: percentOf(total('given'), total('dots')),
            people: total('people'),
          })}{' '}
          {inRoom > 0 && words.dotsTurnoutOfRoom({ count: inRoom })}
        </p>
        <ul className={styles['turnout']}>
          {turnout.map(({ group, given, dots, left }) => (
            <li key={group}>
              {left < 0
                ? words.dotsTurnoutOver({ group: nameOfGroup(group), given, dots, count: -left })
                : words.dotsTurnoutGroup({ group: nameOfGroup(group), given, dots, count: left })}
            </li>
          ))}
          {dotsOutside(ballot, records).map(({ group, given }) => (
            <li key={group}>{words.dotsOutside({ group: nameOfGroup(group), count: given })}</li>
          ))}
        </ul>
      </section>
      <div className={styles['row']}>
        <Button
          variant="danger"
          icon={<Eraser aria-hidden />}
          isDisabled={isReadOnly || clearVotes(of)(session) === null}
          onPress={clear}
        >
          {words.dotsClear()}
        </Button>
      </div>
      <Dialog title={words.dotsBigTitle()} isOpen={isBig} size="wide" onClose={() => showBig(null)}>
        <div className={styles['big']}>
          <WeighingChoice value={weighing} onChange={setWeighing} />
          <Ranking ballot={ballot} records={records} options={options} weighing={weighing} />
        </div>
      </Dialog>
    </div>
  )
}
