/** Which steps can be come to from which, along one flow or more. Steps are told by their places. */
export interface Reach {
  /** Whether several flows lead to a step. */
  readonly isJoin: (step: number) => boolean
  readonly leads: (from: number, to: number) => boolean
}

/** Looks along the flows given for each step; what leads to a step is found when it is first asked for, and kept. */
export function comesTo(onward: readonly (readonly number[])[]): Reach {
  const before: number[][] = onward.map(() => [])
  for (const [from, ways] of onward.entries()) for (const to of ways) before[to]?.push(from)
  const leadingTo = new Map<number, Uint8Array>()

  function leading(to: number): Uint8Array {
    let found = leadingTo.get(to)
    if (found !== undefined) return found
    found = new Uint8Array(onward.length)
    const open = [...(before[to] ?? [])]
    for (let step = open.pop(); step !== undefined; step = open.pop()) {
      if (found[step] === 1) continue
      found[step] = 1
      open.push(...(before[step] ?? []))
    }
    leadingTo.set(to, found)
    return found
  }

  return {
    isJoin: (step) => (before[step]?.length ?? 0) > 1,
    leads: (from, to) => leading(to)[from] === 1,
  }
}
