import { UsersRound } from 'lucide-react'
import { useState } from 'react'
import { type PeopleCounted, peopleCounted } from '../../analysis/countedPeople'
import { clearVotes } from '../../commands/clearVotes'
import { type BallotFields, editBallot } from '../../commands/editBallot'
import { dotsGiven, dotsOf, type VotedOn, votingGroups } from '../../model/ballot'
import { GROUPS, type Group } from '../../model/kinds'
import { newId } from '../../model/newId'
import type { Ballot, GroupCounts } from '../../model/session'
import { useOpenSession, useRun, useRunUndoably, useSession } from '../../store/useSession'
import { Button } from '../../ui/Button'
import { Notice } from '../../ui/Notice'
import { NumberField } from '../../ui/NumberField'
import { Section } from '../../ui/Section'
import { tellUndoably } from '../../ui/tellUndoably'
import * as words from '../../words/compiled/messages.js'
import { nameOfGroup } from '../../words/names'
import styles from './Dots.module.css'
import { dayName } from './dayName'

export interface BallotSetUpProps {
  readonly of: VotedOn
  /** Null: not set up yet. */
  readonly ballot: Ballot | null
}

const USUAL_DOTS = 3
const MOST_DOTS = 20
const MOST_PEOPLE = 1_000

const sum = (people: GroupCounts): number => Object.values(people).reduce((all, count) => all + count, 0)

/** How many dots each person has, and how many people of each group are here. */
export function BallotSetUp({ of, ballot }: BallotSetUpProps) {
  const session = useOpenSession((open) => open)
  const isReadOnly = useSession(({ readOnly }) => readOnly)
  const run = useRun()
  const runUndoably = useRunUndoably()
  const [refused, setRefused] = useState<Group | null>(null)
  const people = ballot?.people ?? {}
  const dotsEach = ballot?.dotsEach ?? USUAL_DOTS
  const counted = peopleCounted(session)
  // It stays open while it is filled in.
  const [startsOpen] = useState(() => sum(people) === 0)

  const command = (fields: BallotFields) => editBallot({ id: newId(), of }, { dotsEach, ...fields })

  /** The first group that would hold fewer dots than it has given. */
  function shortOf(fields: BallotFields): Group | null {
    const next = { dotsEach, people, ...fields }
    return votingGroups(next).find((group) => dotsOf(next, group) < dotsGiven(session[of], group)) ?? null
  }

  function set(fields: BallotFields): void {
    const isDone = run(command(fields))
    setRefused(isDone ? null : shortOf(fields))
  }

  function take({ people: present }: PeopleCounted): void {
    const undo = runUndoably(command({ people: present }))
    setRefused(undo === null ? shortOf({ people: present }) : null)
    if (undo !== null) tellUndoably(words.dotsTookCounted({ count: sum(present) }), undo)
  }

  function clear(): void {
    const undo = runUndoably(clearVotes(of))
    setRefused(null)
    if (undo !== null) tellUndoably(words.dotsCleared(), undo)
  }

  const hint = words.dotsSetUpHint({ count: dotsEach, people: sum(people) })
  return (
    <Section title={words.dotsSetUp()} hint={hint} {...(startsOpen && { startsOpen })}>
      <div className={styles['setUp']}>
        <NumberField
          label={words.dotsEach()}
          value={dotsEach}
          minValue={1}
          maxValue={MOST_DOTS}
          isDisabled={isReadOnly}
          onChange={(each) => each !== null && set({ dotsEach: each })}
        />
        {GROUPS.map((group) => (
          <NumberField
            key={group}
            label={words.dotsPeople({ group: nameOfGroup(group) })}
            value={people[group] ?? null}
            minValue={0}
            maxValue={MOST_PEOPLE}
            isDisabled={isReadOnly}
            onChange={(count) => set({ people: { ...people, [group]: count ?? 0 } })}
          />
        ))}
      </div>
      <p className={styles['soft']}>{words.dotsPeopleHelp()}</p>
      {refused !== null && (
        <div role="alert">
          <Notice kind="warning" actions={<Button onPress={clear}>{words.dotsClear()}</Button>}>
            {words.dotsTooFew({ group: nameOfGroup(refused), given: dotsGiven(session[of], refused) })}
          </Notice>
        </div>
      )}
      {counted.length > 0 && (
        <div className={styles['row']}>
          {counted.map((each) => (
            <Button
              key={`${each.occasion} ${each.date}`}
              icon={<UsersRound aria-hidden />}
              isDisabled={isReadOnly || command({ people: each.people })(session) === null}
              onPress={() => take(each)}
            >
              {counted.length === 1
                ? words.dotsTakeCounted()
                : words.dotsTakeCountedOn({ occasion: dayName(each) })}
            </Button>
          ))}
        </div>
      )}
    </Section>
  )
}
