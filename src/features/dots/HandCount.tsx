import { useRef, useState } from 'react'
import { turnoutOf } from '../../analysis/ballotResults'
import { setVotes } from '../../commands/setVotes'
import { type VotedOn } from '../../model/ballot'
import type { Group } from '../../model/kinds'
import type { Ballot } from '../../model/session'
import { useOpenSession, useRun, useSession, useSessionStore } from '../../store/useSession'
import { Notice } from '../../ui/Notice'
import * as words from '../../words/compiled/messages.js'
import { nameOfGroup } from '../../words/names'
import { ChoiceText } from './ChoiceText'
import { DotsCell } from './DotsCell'
import styles from './Dots.module.css'
import type { Choosable } from './votedOn'

export interface VoteProps {
  readonly of: VotedOn
  readonly ballot: Ballot
  readonly options: readonly Choosable[]
}

/** Hands counted from the front: a number for each finding and group, and how many dots each group still holds. */
export function HandCount({ of, ballot, options }: VoteProps) {
  const records = useOpenSession((session) => session[of])
  const isReadOnly = useSession(({ readOnly }) => readOnly)
  const store = useSessionStore()
  const run = useRun()
  const body = useRef<HTMLTableSectionElement>(null)
  const [refused, setRefused] = useState<string | null>(null)
  const turnout = turnoutOf(ballot, records)

  function set(group: Group, id: string, count: number | null): boolean {
    const { people = 0, dots = 0, left = 0 } = turnout.find((each) => each.group === group) ?? {}
    const isDone = count !== null && run(setVotes(of, group, { [id]: count }))
    const before = records.find((each) => each.id === id)?.votes[group] ?? 0
    if (isDone || count === before) {
      setRefused(null)
      return isDone
    }
    const name = nameOfGroup(group)
    const why =
      count === null || !Number.isInteger(count) || count < 0
        ? words.dotsNoNumber()
        : words.dotsRefused({ group: name, people, each: ballot.dotsEach, dots, left: Math.max(0, left) })
    setRefused(why)
    store.getState().announce(why)
    return false
  }

  function goTo(row: number, column: number): void {
    const cell = body.current?.querySelector<HTMLInputElement>(`[data-cell="${row} ${column}"]`)
    cell?.focus()
    cell?.select()
  }

  return (
    <div className={styles['part']}>
      <p className={styles['soft']}>{words.dotsHandsHelp()}</p>
      {/* Wider and longer than a small screen: it scrolls by itself. What can be typed in takes the focus. */}
      <div className={styles['scroller']}>
        <table
          className={styles['table']}
          aria-label={of === 'findings' ? words.dotsTable() : words.dotsTableActions()}
        >
          <thead>
            {refused !== null && (
              <tr>
                <td colSpan={turnout.length + 2} className={styles['refused']}>
                  <Notice kind="warning">{refused}</Notice>
                </td>
              </tr>
            )}
            <tr>
              <th scope="col">{of === 'findings' ? words.dotsFinding() : words.dotsAction()}</th>
              {turnout.map(({ group, left, dots }) => (
                <th key={group} scope="col" data-over={left < 0 || undefined}>
                  {nameOfGroup(group)}
                  <span className={styles['holds']}>
                    {left < 0 ? words.dotsOver({ count: -left }) : words.dotsHolds({ count: left, dots })}
                  </span>
                </th>
              ))}
              <th scope="col">{words.dotsTotal()}</th>
            </tr>
          </thead>
          <tbody ref={body}>
            {options.map((choosable, row) => (
              <tr key={choosable.id}>
                <th scope="row">
                  <ChoiceText choosable={choosable} />
                </th>
                {turnout.map(({ group }, column) => (
                  <td key={group}>
                    <DotsCell
                      label={words.dotsCell({ group: nameOfGroup(group), text: choosable.text })}
                      value={choosable.votes[group] ?? 0}
                      place={`${row} ${column}`}
                      isReadOnly={isReadOnly}
                      onSet={(count) => set(group, choosable.id, count)}
                      onMove={(down, along) => goTo(row + down, column + along)}
                    />
                  </td>
                ))}
                <td className={styles['number']}>
                  {turnout.reduce((all, { group }) => all + (choosable.votes[group] ?? 0), 0)}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </div>
  )
}
