/** Ids that a test can foretell: `new 1`, `new 2`, and so on. */
export function counting(): () => string {
  let count = 0
  return () => `new ${++count}`
}
