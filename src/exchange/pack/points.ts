export const MM_AN_INCH = 25.4
/** Points in print, as PDF and office files count them. */
export const POINTS_AN_INCH = 72
export const POINTS_A_MM = POINTS_AN_INCH / MM_AN_INCH
/** Px of CSS: 96 to the inch. */
export const PX_A_POINT = 96 / POINTS_AN_INCH
