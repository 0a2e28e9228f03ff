import type { Group } from '../../model/kinds'

/** How a group's line and points are told apart without colour: the dashes of its line, and a shape. */
export interface GroupLook {
  /** SVG dashes in px; empty: a whole line. */
  readonly dash: string
  /** SVG path commands around 0,0, filled. */
  readonly shape: string
}

export const GROUP_LOOKS: Readonly<Record<Group, GroupLook>> = {
  'service-user': { dash: '', shape: 'M0-7A7 7 0 1 1 0 7A7 7 0 1 1 0-7Z' },
  family: { dash: '12 4', shape: 'M0-8L8 6H-8Z' },
  frontline: { dash: '3 4', shape: 'M-6.5-6.5H6.5V6.5H-6.5Z' },
  manager: { dash: '12 4 3 4', shape: 'M0-9L9 0L0 9L-9 0Z' },
  'third-sector': { dash: '7 5', shape: 'M0 8L-8-6H8Z' },
  other: { dash: '1 6', shape: 'M-2.5-8H2.5V-2.5H8V2.5H2.5V8H-2.5V2.5H-8V-2.5H-2.5Z' },
}

/** Two arrows, up and down: set by hand in the room. Around 0,0, stroked. */
export const BY_HAND = 'M0-6V6M-3-3L0-6L3-3M-3 3L0 6L3 3'

/** A star around 0,0, filled: a moment that matters. */
export const STAR = 'M0-9L2.6-3.1L9-2.6L4.2 1.6L5.6 8L0 4.7L-5.6 8L-4.2 1.6L-9-2.6L-2.6-3.1Z'

/** A small upright tick at 0,0, stroked: the chosen group has said nothing, so there is no point. */
export const UNSAID = 'M0-5V5'
