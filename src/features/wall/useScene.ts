import { useEffect, useMemo, useState } from 'react'
import type { MapId, Session } from '../../model/session'
import { canvasMeasure } from '../../scene/canvasMeasure'
import { ARABIC_FAMILY, LATIN_FAMILY } from '../../scene/font'
import { layOut } from '../../scene/layOut'
import { keepAtHand } from '../../scene/sceneAtHand'
import type { Measure, Scene } from '../../scene/scene'
import { useOpenSession, useSession } from '../../store/useSession'

/** A letter from each file of the bundled fonts: they are fetched when a letter of theirs is needed. */
const LETTERS = [
  { family: LATIN_FAMILY, text: 'a' },
  { family: LATIN_FAMILY, text: 'ŵ' },
  { family: ARABIC_FAMILY, text: 'ش' },
]

let known: Measure | null = null

async function loadMeasure(): Promise<Measure> {
  // A font that cannot be had is replaced by the next one: the wall is drawn with that.
  await Promise.allSettled(LETTERS.map(({ family, text }) => document.fonts.load(`18px '${family}'`, text)))
  const context = document.createElement('canvas').getContext('2d')
  if (context === null) throw new Error('this browser has no canvas')
  known ??= canvasMeasure(context)
  return known
}

/** Measures text with the wall's fonts; null until they are there. */
function useMeasure(): Measure | null {
  const [measure, setMeasure] = useState<Measure | null>(() => known)
  useEffect(() => {
    if (measure !== null) return undefined
    let isAsked = true
    const load = async (): Promise<void> => {
      try {
        const loaded = await loadMeasure()
        if (isAsked) setMeasure(() => loaded)
      } catch (trouble) {
        // Thrown while drawing, the screen's own guard says what is wrong.
        setMeasure(() => {
          throw trouble
        })
      }
    }
    void load()
    return () => {
      isAsked = false
    }
  }, [measure])
  return measure
}

/** Lays out what it is given; the same is given back at once, and after an edit little is done again. */
function createLayer(measure: Measure, direction: 'ltr' | 'rtl'): (session: Session, map: MapId) => Scene {
  let last: { readonly session: Session; readonly scene: Scene } | null = null
  return (session, map) => {
    if (last?.session === session && last.scene.map === map) return last.scene
    const scene = layOut(session, map, measure, { direction }, last?.scene)
    last = { session, scene }
    keepAtHand(session, scene)
    return scene
  }
}

/** The scene of the map that is shown, and what measured it; null until the fonts are there. */
export function useScene(): { readonly scene: Scene; readonly measure: Measure } | null {
  const measure = useMeasure()
  const session = useOpenSession((open) => open)
  const map = useSession(({ view }) => view.map)
  const direction = document.documentElement.dir === 'rtl' ? 'rtl' : 'ltr'
  const layer = useMemo(
    () => (measure === null ? null : createLayer(measure, direction)),
    [measure, direction],
  )
  if (layer === null || measure === null) return null
  return { scene: layer(session, map), measure }
}
