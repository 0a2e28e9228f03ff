import { useMemo, useState } from 'react'
import { ballotOn, type VotedOn, votingGroups } from '../../model/ballot'
import { useActs, useOpenSession } from '../../store/useSession'
import { Button } from '../../ui/Button'
import { EmptyState } from '../../ui/EmptyState'
import { Segments } from '../../ui/Segments'
import { ScreenHead } from '../../ui/ScreenHead'
import * as words from '../../words/compiled/messages.js'
import { BallotSetUp } from './BallotSetUp'
import styles from './Dots.module.css'
import { HandCount } from './HandCount'
import { PassKeyboard } from './PassKeyboard'
import { Results } from './Results'
import { choosables, nothingToChoose } from './votedOn'

/** How dots are given, or what came of it. */
type Way = 'hands' | 'passing' | 'results'

/** A vote with dots from the front of the room: who votes, how the dots are given, and what came of it. */
export function Dots({ of }: { readonly of: VotedOn }) {
  const session = useOpenSession((open) => open)
  const acts = useActs()
  const [way, setWay] = useState<Way>('hands')
  const options = useMemo(() => choosables(session, of), [session, of])
  const ballot = ballotOn(session, of)
  const isReady = ballot !== null && ballot.dotsEach > 0 && votingGroups(ballot).length > 0
  return (
    <section
      aria-label={of === 'findings' ? words.dotsRegionFindings() : words.dotsRegionActions()}
      className={styles['region']}
    >
      <ScreenHead title={words.dotsTitle()}>
        <p className={styles['soft']}>
          {of === 'findings' ? words.dotsIntroFindings() : words.dotsIntroActions()}
        </p>
      </ScreenHead>
      {options.length === 0 ? (
        <EmptyState
          {...nothingToChoose(of)}
          {...(of === 'findings' && {
            action: <Button onPress={() => acts.run('goToMap')}>{words.dotsToMap()}</Button>,
          })}
        />
      ) : (
        <>
          <BallotSetUp key={way} of={of} ballot={ballot} />
          {isReady ? (
            <>
              <Segments<Way>
                label={words.dotsWays()}
                value={way}
                options={[
                  { id: 'hands', label: words.dotsByHands() },
                  { id: 'passing', label: words.dotsByPassing() },
                  { id: 'results', label: words.dotsResults() },
                ]}
                onChange={setWay}
              />
              {way === 'hands' && <HandCount of={of} ballot={ballot} options={options} />}
              {way === 'passing' && (
                <PassKeyboard of={of} ballot={ballot} options={options} onDone={() => setWay('results')} />
              )}
              {way === 'results' && <Results of={of} ballot={ballot} options={options} />}
            </>
          ) : (
            <EmptyState
              title={words.dotsNobodyYet()}
              hint={words.dotsNobodyYetHint({ count: options.length })}
            />
          )}
        </>
      )}
    </section>
  )
}
