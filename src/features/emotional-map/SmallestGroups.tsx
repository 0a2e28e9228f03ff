import { useDeferredValue, useMemo } from 'react'
import { countPoints, feelingLines, type PointCounts } from '../../analysis/feelings'
import { feelingsThatLeave } from '../../analysis/feelingsThatLeave'
import { editAbout } from '../../commands/editAbout'
import type { MapId } from '../../model/session'
import { useOpenSession, useRun, useSession, useSessionStore } from '../../store/useSession'
import { NumberField, type NumberFieldProps } from '../../ui/NumberField'
import * as words from '../../words/compiled/messages.js'
import styles from './EmotionalMap.module.css'

/** Larger rooms than this hide nobody better. */
const MOST = 1_000

/** How few is too few: on this screen, and in what leaves the room; each with what the next figure would change. */
export function SmallestGroups({ map }: { readonly map: MapId }) {
  const store = useSessionStore()
  const run = useRun()
  const isReadOnly = useSession(({ readOnly }) => readOnly)
  const { screenSmallestGroup: screen, smallestGroup: leaving } = useOpenSession(({ about }) => about)
  // What would leave is reckoned from a whole copy: typing and dragging do not wait for it.
  const session = useDeferredValue(useOpenSession((open) => open))
  const onScreen = useMemo(
    () => (least: number) => countPoints(feelingLines(session, map, least)),
    [session, map],
  )
  const outside = useMemo(
    () => (least: number) => countPoints(feelingsThatLeave(session, map, least)),
    [session, map],
  )

  function change(field: 'screenSmallestGroup' | 'smallestGroup', least: number | null): void {
    if (least === null || !run(editAbout({ [field]: least }))) return
    const { announce } = store.getState()
    const said = { least, ...totals((field === 'smallestGroup' ? outside : onScreen)(least)) }
    announce(
      field === 'smallestGroup' ? words.feelingsLeavingChanged(said) : words.feelingsScreenChanged(said),
    )
  }

  return (
    <section aria-labelledby="feelings-smallest" className={styles['smallest']}>
      <h3 id="feelings-smallest" className={styles['subtitle']}>
        {words.feelingsSmallest()}
      </h3>
      <Least
        label={words.feelingsOnScreen()}
        unit={words.feelingsCardsUnit()}
        value={screen}
        counts={onScreen}
        inWords={words.feelingsScreenNow}
        isDisabled={isReadOnly}
        onChange={(least) => change('screenSmallestGroup', least)}
      />
      <Least
        label={words.feelingsLeaving()}
        unit={words.feelingsPeopleUnit()}
        value={leaving}
        counts={outside}
        inWords={words.feelingsLeavingNow}
        isDisabled={isReadOnly}
        onChange={(least) => change('smallestGroup', least)}
      />
    </section>
  )
}

const totals = ({ shown, few }: PointCounts) => ({ shown, few, of: shown + few })

interface LeastProps extends Pick<NumberFieldProps, 'label' | 'unit' | 'isDisabled' | 'onChange'> {
  readonly value: number
  /** What would be shown and what not, were this the least. */
  readonly counts: (least: number) => PointCounts
  readonly inWords: (now: ReturnType<typeof totals>) => string
}

/** One of the two figures, and what comes of it. */
function Least({ value, counts, inWords, ...field }: LeastProps) {
  return (
    <div className={styles['figure']}>
      <NumberField {...field} value={value} minValue={1} maxValue={MOST} />
      <p>{inWords(totals(counts(value)))}</p>
      <WhatChanges least={value} counts={counts} />
    </div>
  )
}

/** What the next lower and the next higher figure would change. */
function WhatChanges({ least, counts }: Pick<LeastProps, 'counts'> & { readonly least: number }) {
  const now = useMemo(() => counts(least).shown, [counts, least])
  const changes = useMemo(
    () =>
      [least - 1, least + 1]
        .filter((next) => next >= 1)
        .map((next) => ({ next, more: counts(next).shown - now })),
    [counts, least, now],
  )
  return (
    <p className={styles['soft']}>
      {changes
        .map(({ next, more }) => words.feelingsWith({ least: next, change: changeInWords(more) }))
        .join(' ')}
    </p>
  )
}

function changeInWords(more: number): string {
  if (more === 0) return words.feelingsSame()
  return more > 0 ? words.feelingsMore({ count: more }) : words.feelingsFewer({ count: -more })
}
