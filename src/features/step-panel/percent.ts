/** A share from 0 to 1 as a percentage, to one place. */
export function toPercent(share: number | null): number | null {
  return share === null ? null : Math.round(share * 1000) / 10
}

/** A percentage as a share from 0 to 1. */
export function fromPercent(percent: number | null): number | null {
  return percent === null ? null : percent / 100
}
