/** Text is read with ease where it takes up this angle, minutes of arc (design: the wall, projector mode). */
const READABLE_ARC_MINUTES = 20

/** A projected picture and the row that is farthest from it. */
export interface Projection {
  /** From the back row to the picture, m. */
  readonly distanceMetres: number
  /** How wide the picture is on the wall, m. */
  readonly pictureWidthMetres: number
  /** How wide it is on the screen of this window, CSS px. */
  readonly pictureWidthPx: number
}

/**
 * The smallest size of text, CSS px, that the back row reads: text that takes up the angle `a` at the distance `d`
 * is `2 d tan(a / 2)` metres high, and a metre of the picture has `pictureWidthPx / pictureWidthMetres` px. At 8 m,
 * on a picture 2 m wide and 1,920 px across, that is 46.5 mm or 44.7 px.
 */
export function smallestReadablePx({
  distanceMetres,
  pictureWidthMetres,
  pictureWidthPx,
}: Projection): number {
  const angle = (READABLE_ARC_MINUTES / 60) * (Math.PI / 180)
  const heightMetres = 2 * distanceMetres * Math.tan(angle / 2)
  return (heightMetres * pictureWidthPx) / pictureWidthMetres
}
