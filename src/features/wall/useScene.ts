import { useEffect, useMemo, useState } from 'react'
import type { MapId, Session } from '../../model/session'
import { canvasMeasure } from '../../scene/canvasMeasure'
import { ARABIC_FAMILY, LATIN_FAMILY } from '../../scene/font'
import { layOut } from '../../scene/layOut'
import { keepAtHand } from '../../scene/sceneAtHand'
import type { Measure, Scene } from '../../scene/scene'
import { useOpenSession, useSession, useSessionStore } from '../../store/useSession'

/** What measures is of one set of loaded fonts: when another file of theirs has come, it is made anew. */
let known: { readonly fonts: string; readonly measure: Measure } | null = null

/** Which files of the fonts are there. */
function fontsHere(): string {
  const here = [...document.fonts].filter(({ status }) => status === 'loaded')
  return here.map(({ family, unicodeRange }) => `${family} ${unicodeRange}`).join()
}

const FONTS = [LATIN_FAMILY, ARABIC_FAMILY].map((family) => `18px '${family}'`)
/** What the first font file serves, which every wall needs. */
const FIRST_LETTER = 'a'
const BEYOND_IT = /[\u0100-\u{10FFFF}]/gu

/** The letters of a session that the first font file does not hold, each once. */
function rareLetters({ steps, flows, lanes, stages, findings }: Session): string {
  const letters = new Set<string>()
  const texts = [...steps, ...flows.map(({ label }) => ({ text: label })), ...findings]
  for (const { text } of texts) for (const [letter] of text.matchAll(BEYOND_IT)) letters.add(letter)
  for (const { name } of [...lanes, ...stages])
    for (const [letter] of name.matchAll(BEYOND_IT)) letters.add(letter)
  return [...letters].join('')
}

/** Fetches the files of the bundled fonts that these letters need, and no other: Urdu's is large. */
async function loadMeasure(letters: string): Promise<Measure> {
  // A font that cannot be had is replaced by the next one: the wall is drawn with that.
  await Promise.allSettled(FONTS.map((font) => document.fonts.load(font, letters)))
  const fonts = fontsHere()
  if (known?.fonts === fonts) return known.measure
  const context = document.createElement('canvas').getContext('2d')
  if (context === null) throw new Error('this browser has no canvas')
  known = { fonts, measure: canvasMeasure(context) }
  return known.measure
}

/**
 * Measures text with the wall's fonts; null until those of the session as it is first drawn are there. Letters typed
 * later may bring another file of the fonts: then it is another function, and the wall is laid out anew.
 */
function useMeasure(): Measure | null {
  const store = useSessionStore()
  const [measure, setMeasure] = useState<Measure | null>(() => known?.measure ?? null)
  useEffect(() => {
    let isAsked = true
    const load = async (): Promise<void> => {
      try {
        const { session } = store.getState()
        const loaded = await loadMeasure(FIRST_LETTER + (session === null ? '' : rareLetters(session)))
        if (isAsked) setMeasure(() => loaded)
      } catch (trouble) {
        // Thrown while drawing, the screen's own guard says what is wrong.
        setMeasure(() => {
          throw trouble
        })
      }
    }
    const hear = (): void => void load()
    hear()
    document.fonts.addEventListener('loadingdone', hear)
    return () => {
      isAsked = false
      document.fonts.removeEventListener('loadingdone', hear)
    }
  }, [store])
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
