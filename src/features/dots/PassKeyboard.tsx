import { ChevronRight, Minus } from 'lucide-react'
import { useState } from 'react'
import { turnoutOf } from '../../analysis/ballotResults'
import { setVotes } from '../../commands/setVotes'
import type { Group } from '../../model/kinds'
import { useOpenSession, useRun, useSession } from '../../store/useSession'
import { Button } from '../../ui/Button'
import { IconButton } from '../../ui/IconButton'
import { Segments } from '../../ui/Segments'
import { useEntry } from '../../ui/useEntry'
import * as words from '../../words/compiled/messages.js'
import { nameOfGroup } from '../../words/names'
import { ChoiceText } from './ChoiceText'
import styles from './Dots.module.css'
import type { VoteProps } from './HandCount'
import { nextTurn, type Passed, passedByDots, type Turn } from './turns'

export interface PassKeyboardProps extends VoteProps {
  readonly onDone: () => void
}

/**
 * One person after the other gives dots at the same keyboard. What others gave is not shown meanwhile, and each
 * person's dots are one step to undo.
 */
export function PassKeyboard({ of, ballot, options, onDone }: PassKeyboardProps) {
  const records = useOpenSession((session) => session[of])
  const isReadOnly = useSession(({ readOnly }) => readOnly)
  const run = useRun()
  const turnout = turnoutOf(ballot, records)
  const [passed, setPassed] = useState<Passed>(() => passedByDots(turnout, ballot.dotsEach))
  const [group, setGroup] = useState<Group | null>(null)
  const [isHere, setIsHere] = useState(false)
  const [hadDots] = useState(() => turnout.some(({ given }) => given > 0))
  const turn = nextTurn(turnout, passed, ballot.dotsEach, group)

  function pass(done: Turn): void {
    setPassed({ ...passed, [done.group]: done.person })
    setGroup(done.group)
    setIsHere(false)
  }

  /** For one who thought again, once their dots were taken back. */
  function goBack({ group, person }: Turn): void {
    setPassed({ ...passed, [group]: person - 2 })
    setGroup(group)
  }

  function give(mine: Readonly<Record<string, number>>, by: Turn): void {
    const counts = Object.entries(mine).map(([id, count]) => {
      const before = options.find((each) => each.id === id)?.votes[by.group] ?? 0
      return [id, before + count] as const
    })
    if (counts.length > 0) run(setVotes(of, by.group, Object.fromEntries(counts)))
    pass(by)
  }

  if (turn === null) {
    return (
      <div className={styles['turn']}>
        <p className={styles['who']}>{words.dotsAllPassed()}</p>
        <Button variant="primary" onPress={onDone}>
          {words.dotsShowResults()}
        </Button>
      </div>
    )
  }
  const { person, people } = turn
  const name = nameOfGroup(turn.group)
  if (isHere) {
    return (
      <PersonsDots
        key={`${turn.group} ${person}`}
        turn={turn}
        options={options}
        onDone={(mine) => give(mine, turn)}
      />
    )
  }
  return (
    <div className={styles['part']}>
      {hadDots && <p className={styles['soft']}>{words.dotsPassHadDots()}</p>}
      <Segments<Group>
        label={words.dotsGroup()}
        value={turn.group}
        options={turnout.map((each) => ({
          id: each.group,
          label: words.dotsGroupTurn({
            group: nameOfGroup(each.group),
            passed: passed[each.group] ?? 0,
            people: each.people,
          }),
        }))}
        onChange={setGroup}
      />
      <div className={styles['turn']}>
        <p className={styles['who']}>{words.dotsPassOnTo({ person, people, group: name })}</p>
        <Button variant="primary" isDisabled={isReadOnly} onPress={() => setIsHere(true)} autoFocus>
          {words.dotsStart()}
        </Button>
        <Button variant="quiet" isDisabled={isReadOnly} onPress={() => pass(turn)}>
          {words.dotsSkip()}
        </Button>
        {person > 1 && (
          <Button variant="quiet" isDisabled={isReadOnly} onPress={() => goBack(turn)}>
            {words.dotsPersonBefore()}
          </Button>
        )}
      </div>
    </div>
  )
}

interface PersonsDotsProps {
  readonly turn: Turn
  readonly options: VoteProps['options']
  readonly onDone: (mine: Readonly<Record<string, number>>) => void
}

/** What one person chooses: nothing of it is in the session before they are done. */
function PersonsDots({ turn, options, onDone }: PersonsDotsProps) {
  const [mine, setMine] = useState<Readonly<Record<string, number>>>({})
  const entry = useEntry<HTMLDivElement>()
  const { person, people, group, dots } = turn
  const left = dots - Object.values(mine).reduce((sum, count) => sum + count, 0)

  function change(id: string, by: 1 | -1): void {
    const count = (mine[id] ?? 0) + by
    const { [id]: _, ...others } = mine
    setMine(count === 0 ? others : { ...others, [id]: count })
  }

  return (
    <div className={styles['part']}>
      <div ref={entry} tabIndex={-1} className={styles['turnHead']}>
        <p className={styles['who']}>{words.dotsPassPerson({ person, people, group: nameOfGroup(group) })}</p>
        <p aria-live="polite" className={styles['left']}>
          {words.dotsPassLeft({ count: left })}
        </p>
      </div>
      <p className={styles['soft']}>{words.dotsPassHelp()}</p>
      <ul className={styles['choices']}>
        {options.map((choosable) => {
          const count = mine[choosable.id] ?? 0
          return (
            <li key={choosable.id} className={styles['option']} data-chosen={count > 0 || undefined}>
              <button
                type="button"
                className={styles['give']}
                aria-disabled={left === 0}
                aria-label={words.dotsGive({ text: choosable.text })}
                onClick={() => left > 0 && change(choosable.id, 1)}
              >
                <ChoiceText choosable={choosable} />
              </button>
              {count > 0 && (
                <>
                  <span className={styles['mine']}>
                    <span aria-hidden>{'●'.repeat(count)}</span> {words.dotsGiven({ count })}
                  </span>
                  <IconButton
                    label={words.dotsTakeBack({ text: choosable.text })}
                    icon={<Minus aria-hidden />}
                    onPress={() => change(choosable.id, -1)}
                  />
                </>
              )}
            </li>
          )
        })}
      </ul>
      <div className={styles['row']}>
        <Button variant="primary" icon={<ChevronRight aria-hidden />} onPress={() => onDone(mine)}>
          {words.dotsNext()}
        </Button>
      </div>
    </div>
  )
}
