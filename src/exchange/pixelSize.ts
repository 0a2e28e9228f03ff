/** What a picture is for. */
export const PICTURE_SCALES = ['screen', 'a3', 'a1'] as const
export type PictureScale = (typeof PICTURE_SCALES)[number]

/** Pixels to the px of the wall, for looking at it on a screen and zooming in. */
const SCREEN_FINENESS = 2
/** Long sides of sheets (ISO 216), at 150 pixels to the inch. */
const LONG_SIDES: Readonly<Record<Exclude<PictureScale, 'screen'>, number>> = { a3: 2480, a1: 4967 }
const PRINTED_PIXELS_PER_METRE = 5906

/**
 * The largest picture. Measured in Chromium 156: an image or canvas of more pixels, or of a longer side, comes out
 * blank without an error.
 */
const MOST_SIDE = 16_384
const MOST_AREA = 268_435_456

/** How many pixels a picture has. */
export interface PixelSize {
  readonly width: number
  readonly height: number
  /** Pixels to the px of what is painted. */
  readonly fineness: number
  /** Says how large it is printed; null where that is left to the reader. */
  readonly pixelsPerMetre: number | null
  readonly isSmallerThanAsked: boolean
}

/** The pixels for a picture of this size in px at this scale, stepped down where that would be too many. */
export function pixelSize(
  picture: { readonly width: number; readonly height: number },
  scale: PictureScale,
): PixelSize {
  const { width, height } = picture
  const longSide = Math.max(width, height)
  const asked = scale === 'screen' ? SCREEN_FINENESS : LONG_SIDES[scale] / longSide
  const most = Math.min(MOST_SIDE / longSide, Math.sqrt(MOST_AREA / (width * height)))
  const fineness = Math.min(asked, most)
  const pixels = (side: number): number => Math.max(1, Math.floor(side * fineness + 1e-6))
  return {
    width: pixels(width),
    height: pixels(height),
    fineness,
    pixelsPerMetre: scale === 'screen' ? null : PRINTED_PIXELS_PER_METRE,
    isSmallerThanAsked: fineness < asked,
  }
}
