import { useEffect, useMemo, useState } from 'react'
import { bothAsOne } from '../../analysis/bothAsOne'
import { changesOf, startedFrom } from '../../analysis/changes'
import { flowsOfMap, stepsOfMap } from '../../model/mapOf'
import type { MapId, Session, StepId } from '../../model/session'
import { canvasMeasure } from '../../scene/canvasMeasure'
import { ARABIC_FAMILY, LATIN_FAMILY } from '../../scene/font'
import { layOut } from '../../scene/layOut'
import type { Measure, Scene } from '../../scene/scene'

/** Both walls, and one over the other, laid out. */
export interface BothScenes {
  readonly measure: Measure
  readonly now: Scene
  readonly toBe: Scene
  readonly over: Scene
  /** What stands in the one over the other besides the new way. */
  readonly past: ReadonlySet<StepId>
  /** Steps of either wall that go on as one step: what a line joins. */
  readonly pairs: readonly (readonly [now: StepId, toBe: StepId])[]
}

/** Lays out both walls; null until the fonts that the session needs are there. */
export function useBothScenes(session: Session, toBe: MapId): BothScenes | null {
  const measure = useMeasure(session)
  const direction = document.documentElement.dir === 'rtl' ? 'rtl' : 'ltr'
  const { steps, flows, lanes, stages, findings, maps } = session
  return useMemo(() => {
    if (measure === null) return null
    const bare = { ...session, cards: [], feelings: [] }
    const over = bothAsOne(session, toBe)
    return {
      measure,
      now: layOut(bare, startedFrom(session, toBe), measure, { direction }),
      toBe: layOut(bare, toBe, measure, { direction }),
      over: layOut(over.session, over.map, measure, { direction }),
      past: over.past,
      pairs: pairsOf(session, toBe),
    }
    // What else a session holds is not on these walls.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [measure, direction, toBe, steps, flows, lanes, stages, findings, maps])
}

function pairsOf(session: Session, toBe: MapId): BothScenes['pairs'] {
  return [...changesOf(session, toBe).steps].flatMap(([id, { kind, from }]) => {
    const [origin] = from
    const goesOn = kind === 'kept' || kind === 'moved' || kind === 'changed'
    return goesOn && origin !== undefined ? [[origin, id] as const] : []
  })
}

/** Measures text with the wall's fonts, when those of these letters are there. */
function useMeasure(session: Session): Measure | null {
  const [measure, setMeasure] = useState<Measure | null>(null)
  const letters = useMemo(() => lettersOf(session), [session])
  useEffect(() => {
    let isLeft = false
    const load = async (): Promise<void> => {
      const fonts = [LATIN_FAMILY, ARABIC_FAMILY].map((family) => `18px '${family}'`)
      // A font that cannot be had is replaced by the next one: the walls are drawn with that.
      await Promise.allSettled(fonts.map(async (font) => document.fonts.load(font, letters)))
      const context = document.createElement('canvas').getContext('2d')
      if (!isLeft && context !== null) setMeasure(() => canvasMeasure(context))
    }
    void load()
    return () => {
      isLeft = true
    }
  }, [letters])
  return measure
}

/** Each letter once: which files of the fonts are needed. */
function lettersOf(session: Session): string {
  const letters = new Set<string>('a')
  const maps = session.maps.map(({ id }) => id)
  const texts = [
    ...maps.flatMap((map) => stepsOfMap(session, map).map(({ text }) => text)),
    ...maps.flatMap((map) => flowsOfMap(session, map).map(({ label }) => label)),
    ...[...session.lanes, ...session.stages].map(({ name }) => name),
    ...session.findings.map(({ text }) => text),
  ]
  for (const text of texts) for (const letter of text) letters.add(letter)
  return [...letters].toSorted().join('')
}
