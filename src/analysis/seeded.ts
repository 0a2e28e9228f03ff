/**
 * Numbers from 0 up to 1 that look like chance and are the same for the same seed in every browser: Chris
 * Doty-Humphrey's sfc32, filled from the seed by Sebastiano Vigna's splitmix32 idea of a counter that is mixed.
 */
export function seeded(seed: number): () => number {
  let counter = seed | 0
  const fill = (): number => {
    counter = (counter + 0x9e3779b9) | 0
    let mixed = counter ^ (counter >>> 16)
    mixed = Math.imul(mixed, 0x21f0aaad)
    mixed ^= mixed >>> 15
    mixed = Math.imul(mixed, 0x735a2d97)
    return mixed ^ (mixed >>> 15)
  }
  let [a, b, c, d] = [fill(), fill(), fill(), fill()]
  return () => {
    const sum = (a + b + d) | 0
    d = (d + 1) | 0
    a = b ^ (b >>> 9)
    b = (c + (c << 3)) | 0
    c = (c << 21) | (c >>> 11)
    c = (c + sum) | 0
    return (sum >>> 0) / 0x1_0000_0000
  }
}
