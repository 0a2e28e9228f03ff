import type { Frame } from '../camera/camera'

/** Height of the row of stage headings on the screen, px: two lines. */
export const STAGE_HEADINGS_HEIGHT = 56

/** Width of the column of lane headings on the screen, px: they do not zoom, so a small screen gives them less. */
export function laneHeadingWidth(frameWidth: number): number {
  if (frameWidth >= 1200) return 192
  return frameWidth >= 860 ? 152 : 116
}

/** How a heading is shown in the room it has: whole, on one line, or as its colour alone with its name as a tip. */
export type HeadingRoom = 'whole' | 'line' | 'colour'

/** Px that a line of a heading needs; the text never gets smaller than 16 px. */
const LINE_HEIGHT = 20

/** How a lane's heading is shown in a band of this height on the screen, px. */
export function laneRoom(height: number): HeadingRoom {
  if (height < LINE_HEIGHT - 2) return 'colour'
  return height < 2 * LINE_HEIGHT + 8 ? 'line' : 'whole'
}

/** How a stage's heading is shown in a band of this width on the screen, px. */
export function stageRoom(width: number): HeadingRoom {
  if (width < 34) return 'colour'
  return width < 72 ? 'line' : 'whole'
}

/** Room that a name of so many lines needs, in sizes of the page's text: at twice the size a band holds half the lines. */
const ROOM_FOR_LINES = [
  { lines: 4, room: 5.6 },
  { lines: 3, room: 4.3 },
  { lines: 2, room: 2.75 },
] as const

/** How many lines of its name a heading shows in a height, px, where the page's text has this size, px. */
export function nameLines(height: number, textSize: number): number {
  return ROOM_FOR_LINES.find(({ room }) => height >= room * textSize)?.lines ?? 1
}

const textSizes = new WeakMap<Frame, number>()

/** The size of the page's text, px; read once for each size of the wall, for it changes that, too. */
export function textSizeIn(frame: Frame): number {
  let size = textSizes.get(frame)
  if (size === undefined) {
    size = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16
    textSizes.set(frame, size)
  }
  return size
}
