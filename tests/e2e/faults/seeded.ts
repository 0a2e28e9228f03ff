/**
 * Numbers that look like chance and are the same in every run of the same seed: Park and Miller's generator.
 * `upTo(n)` is from 0 to n - 1.
 */
export function seeded(seed: number): { upTo(limit: number): number } {
  let state = (seed * 7919 + 1) % 2_147_483_647
  return {
    upTo: (limit) => {
      state = (state * 48_271) % 2_147_483_647
      return state % limit
    },
  }
}

/** Whether the long tests run: `npm run test:long` does everything more often. */
export const IS_LONG = process.env['THROUGHLINE_LONG'] !== undefined
