import type { MapId, Session } from '../model/session'
import { layOut } from '../scene/layOut'
import { picture, type Picture } from '../scene/draw/picture'
import type { Measure } from '../scene/scene'
import { formatLocale } from '../words/formatLocale'

/** Which wall, and how it is seen. */
export interface WallAsked {
  readonly map: MapId
  readonly direction: 'ltr' | 'rtl'
  readonly handoffs: 'plain' | 'numbered'
}

/** The whole wall of a map as it is handed out: with title, place, date, banner, headings and legend. */
export function wholeWall(session: Session, asked: WallAsked, measure: Measure): Picture {
  const { map, direction, handoffs } = asked
  const scene = layOut(session, map, measure, { direction })
  return picture(scene, session, { measure, language: formatLocale(), handoffs })
}
