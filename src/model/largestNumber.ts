/** The largest number that a session holds, either way: the file's contract. As minutes it is 69 days. */
export const LARGEST_NUMBER = 100_000
