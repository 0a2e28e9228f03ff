/** What a picture is for. */
export const PICTURE_SCALES = ['screen', 'a3', 'a1'] as const
export type PictureScale = (typeof PICTURE_SCALES)[number]

/** Pixels to the px of the wall, for looking at it on a screen and zooming in. */
const SCREEN_FINENESS = 2
/**
 * Pixels on the long side at most: fine enough to zoom into, and small enough for every viewer. Half the side that
 * Chromium 156 paints (16,384) and a quarter of its area (268,435,456), above which canvases come out blank.
 */
const MOST_ON_SCREEN = 8192
/** Long sides of sheets (ISO 216), at 150 pixels to the inch. */
const LONG_SIDES: Readonly<Record<Exclude<PictureScale, 'screen'>, number>> = { a3: 2480, a1: 4967 }

/** The pixels of Safari's largest canvas; what is larger comes out blank without an error. */
const MOST_IN_SAFARI = 16_777_216
/** Below this the words of a wall are specks, and a drawing (SVG) serves better. */
const LEAST_AREA = 1_048_576

/** How many pixels a picture has. */
export interface PixelSize {
  readonly width: number
  readonly height: number
  /** Pixels to the px of what is painted. */
  readonly fineness: number
  readonly isSmallerThanAsked: boolean
}

/**
 * The sizes to try for a picture of this size in px at this scale, the largest first: what was asked for, then what
 * Safari paints, then half of the pixels each time.
 */
export function pixelSizes(
  { width, height }: { readonly width: number; readonly height: number },
  scale: PictureScale,
): readonly PixelSize[] {
  const longSide = Math.max(width, height)
  const asked = scale === 'screen' ? SCREEN_FINENESS : LONG_SIDES[scale] / longSide
  const finest = scale === 'screen' ? Math.min(asked, MOST_ON_SCREEN / longSide) : asked
  const sized = (fineness: number): PixelSize => {
    const pixels = (side: number): number => Math.max(1, Math.floor(side * fineness + 1e-6))
    return {
      width: pixels(width),
      height: pixels(height),
      fineness,
      isSmallerThanAsked: fineness < asked,
    }
  }
  const sizes = [sized(finest)]
  for (let area = smaller(width * height * finest ** 2); area >= LEAST_AREA; area = smaller(area)) {
    sizes.push(sized(Math.sqrt(area / (width * height))))
  }
  return sizes
}

const smaller = (area: number): number => (area > MOST_IN_SAFARI ? MOST_IN_SAFARI : area / 2)
