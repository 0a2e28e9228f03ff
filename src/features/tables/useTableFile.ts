import { useMemo, useState } from 'react'
import { likelySame, type LikelySame } from '../../analysis/likelySame'
import { outcomeOf, type Bringing, type Outcome } from '../../commands/tables/bringTogether'
import { NO_CHOICES, type AlikeChoice, type Choices } from '../../commands/tables/choices'
import { compareTable, type Comparison } from '../../commands/tables/compareTable'
import type { Arrival } from '../../commands/tables/remembered'
import { newId } from '../../model/newId'
import type { Session, Step, StepId } from '../../model/session'
import { NOTE_PITCH_X, NOTE_PITCH_Y } from '../../scene/sizes'
import { useOpenSession } from '../../store/useSession'

/** A step of the table's that may be the same as one of ours. */
export interface AlikePair {
  /** The table's own id. */
  readonly their: StepId
  readonly there: Step
  readonly here: Step
  readonly choice: AlikeChoice
}

/** A table's file beside the open session, with what has been chosen so far. */
export interface TableFileState {
  readonly ours: Session
  readonly comparison: Comparison
  readonly alike: readonly AlikePair[]
  readonly outcome: Outcome
  readonly bringing: Bringing
  readonly choices: Choices
  /** Changes one kind of choices. */
  readonly choose: <K extends keyof Choices>(kind: K, more: Choices[K]) => void
}

/** Steps that come as new ones, beside those of ours that no step of the table's is. */
function pairsIn(ours: Session, comparison: Comparison): readonly Omit<AlikePair, 'choice'>[] {
  const taken = new Set(comparison.pairs.map((pair) => pair.ours.id))
  const free = ours.steps.filter(({ id }) => !taken.has(id))
  const fresh = comparison.fresh.filter(({ table }) => table === 'steps')
  const coming = new Map(
    fresh.map(({ raw, record }) => [record.id, { their: raw.id, there: record as Step }]),
  )
  const here = new Map(free.map((step) => [step.id, step]))
  const pairs: readonly LikelySame[] = likelySame(
    free,
    [...coming.values()].map(({ there }) => there),
  )
  return pairs.flatMap((pair) => {
    const found = coming.get(pair.coming)
    const step = here.get(pair.ours)
    return found === undefined || step === undefined ? [] : [{ ...found, here: step }]
  })
}

/** Compares as often as somebody chooses, or the session changes meanwhile. */
export function useTableFile(theirs: Session, arrival: Arrival): TableFileState {
  const ours = useOpenSession((session) => session)
  const [choices, setChoices] = useState<Choices>(NO_CHOICES)
  const { matches } = choices
  const offered = useMemo(
    () => pairsIn(ours, compareTable(ours, theirs, { ...NO_CHOICES, matches }, newId)),
    [ours, theirs, matches],
  )
  const alike = useMemo(
    () => offered.map((pair) => ({ ...pair, choice: choices.alike.get(pair.their)?.choice ?? 'later' })),
    [offered, choices.alike],
  )
  return useMemo(() => {
    const decided = alike.map(({ their, here, choice }) => [their, { ours: here.id, choice }] as const)
    const bringing: Bringing = {
      theirs,
      choices: { ...choices, alike: new Map(decided) },
      arrival,
      pitch: { x: NOTE_PITCH_X, y: NOTE_PITCH_Y },
      newId,
    }
    const outcome = outcomeOf(ours, bringing)
    return {
      ours,
      comparison: outcome.comparison,
      alike,
      outcome,
      bringing,
      choices,
      choose: (kind, more) =>
        setChoices((before) => ({
          ...before,
          [kind]: new Map<unknown, unknown>([...before[kind], ...more]),
        })),
    }
  }, [ours, theirs, arrival, alike, choices])
}
