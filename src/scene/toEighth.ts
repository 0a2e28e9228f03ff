/** Parts of a px that a computer holds exactly, so that what is carried along lies just where it would be laid. */
const PARTS = 8

/** Rounded to an eighth of a px: sums and differences of such lengths are exact. */
export const toEighth = (length: number): number => Math.round(length * PARTS) / PARTS
