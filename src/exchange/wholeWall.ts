import { signsOfAchieved } from '../analysis/achievedSigns'
import { layOut } from '../scene/layOut'
import { picture, type Picture } from '../scene/draw/picture'
import type { Measure, Scene } from '../scene/scene'
import { formatLocale } from '../words/formatLocale'
import type { PictureSubject } from './workOrder'

/** The scene of what is to be painted: laid out here only when the page had not. */
export function sceneOf({ source, wall }: PictureSubject, measure: Measure): Scene {
  if (source.kind === 'scene') return source.scene
  return layOut(source.session, wall.map, measure, { direction: wall.direction })
}

/** The whole wall of a map as it is handed out: with title, place, date, banner, headings and legend. */
export function wholeWall(subject: PictureSubject, measure: Measure): Picture {
  const { achieved, caption, wall } = subject
  return picture(sceneOf(subject, measure), caption, {
    measure,
    language: formatLocale(),
    handoffs: wall.handoffs,
    said: signsOfAchieved(achieved),
  })
}
