import { achievedSigns } from '../../analysis/achievedSigns'
import { picture, type Picture } from '../../scene/draw/picture'
import { layOut } from '../../scene/layOut'
import type { Measure } from '../../scene/scene'
import type { PackContent } from '../../analysis/packContent'
import type { MapId, Session } from '../../model/session'
import * as words from '../../words/compiled/messages.js'
import { formatLocale } from '../../words/formatLocale'

/** The whole wall of a map as it is handed out in a pack: with who was in the room beside its title. */
export function packPicture(
  session: Session,
  map: MapId,
  { roomText, madeOn }: PackContent,
  measure: Measure,
  direction: 'ltr' | 'rtl',
): Picture {
  const alsoSaid = [
    ...(roomText === '' ? [] : [`${words.packRoom()}: ${roomText}`]),
    words.packMadeOn({ day: madeOn }),
  ]
  return picture(layOut(session, map, measure, { direction }), session, {
    measure,
    language: formatLocale(),
    handoffs: 'numbered',
    said: achievedSigns(session),
    alsoSaid,
  })
}
