import type { Feeling } from '../model/kinds'

/**
 * The mouths and eyes of five faces, as SVG paths on 24 × 24 within a circle of 10 around the middle: a feeling
 * shown by shape, for pages that leave the room. Always beside its word.
 */
export const FACES: Readonly<Record<Feeling, string>> = {
  '-2': 'M7.5 17.5a5 5 0 0 1 9 0M6.5 7.5l3.5 2M17.5 7.5l-3.5 2M9 10.5v.6M15 10.5v.6',
  '-1': 'M8 16.5a5 5 0 0 1 8 0M9 9.2v.6M15 9.2v.6',
  0: 'M8 15.5h8M9 9.2v.6M15 9.2v.6',
  1: 'M8 14.5a5 5 0 0 0 8 0M9 9.2v.6M15 9.2v.6',
  2: 'M7 13.5h10a5 5 0 0 1-10 0ZM9 8.7v.6M15 8.7v.6',
}
