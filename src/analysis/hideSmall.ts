/** A figure that counts people, and the totals that it is part of. */
export interface Figure {
  readonly key: string
  /** How many people it counts. */
  readonly people: number
  /** Names of the totals in which it is counted: by occasion, by group, by lane. */
  readonly totals: readonly string[]
  /** Hidden whatever it counts: what stands behind it is already known to be too few. */
  readonly isHidden?: true
}

/** Which figures are hidden, and why. */
export interface Hidden {
  /** The keys of those that count too few people. */
  readonly small: ReadonlySet<string>
  /** The keys of those that would give away one of these, since the total less the rest is what is missing. */
  readonly guards: ReadonlySet<string>
}

/**
 * Hides figures that count fewer people than `smallest` (nobody at all may be said), and then, in every total of
 * which a single figure is hidden, or hidden ones that together are still too few, the next smallest as well: what
 * a total less the figures that are left gives away then rests on several and on enough people.
 * Source: Government Statistical Service, "GSS/GSR Disclosure Control Guidance for Tables Produced from
 * Administrative Sources", on primary and secondary suppression.
 */
export function hideSmall(figures: readonly Figure[], smallest: number): Hidden {
  const counted = figures.filter(({ people, isHidden }) => people > 0 || isHidden === true)
  const small = new Set(
    counted.filter(({ people, isHidden }) => isHidden === true || people < smallest).map(({ key }) => key),
  )
  const guards = new Set<string>()
  const isHidden = ({ key }: Figure): boolean => small.has(key) || guards.has(key)
  const totals = new Map<string, Figure[]>()
  for (const figure of counted) {
    for (const total of figure.totals) totals.set(total, [...(totals.get(total) ?? []), figure])
  }
  for (let added = true; added;) {
    added = false
    for (const parts of totals.values()) {
      const hidden = parts.filter(isHidden)
      const people = hidden.reduce((sum, figure) => sum + figure.people, 0)
      if (hidden.length === 0 || (hidden.length > 1 && people >= smallest)) continue
      const shown = parts.filter((figure) => !isHidden(figure))
      const next = shown.toSorted((a, b) => a.people - b.people)[0]
      if (next === undefined) continue
      guards.add(next.key)
      added = true
    }
  }
  return { small, guards }
}
