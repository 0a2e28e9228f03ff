// @ts-check
/** @typedef {{ n: number, cell: string, figures: Record<string, number>, failed?: string }} Row */

/** @param {readonly number[]} values */
export function median(values) {
  const sorted = values.filter(Number.isFinite).toSorted((a, b) => a - b)
  const low = sorted[(sorted.length - 1) >> 1]
  const high = sorted[sorted.length >> 1]
  return low === undefined || high === undefined ? null : (low + high) / 2
}

/**
 * Medians over the repeats: a line a figure, a column a size.
 * @param {readonly Row[]} rows
 */
export function mediansOf(rows) {
  const sizes = [...new Set(rows.map(({ n }) => n))].toSorted((a, b) => a - b)
  const names = [...new Set(rows.flatMap(({ figures }) => Object.keys(figures)))]
  return names.map((name) => ({
    name,
    figures: sizes.map((n) => ({
      n,
      value: median(rows.filter((row) => row.n === n).map(({ figures }) => figures[name] ?? Number.NaN)),
    })),
  }))
}

/** @param {number | null} value */
const shown = (value) => (value === null ? '–' : value.toFixed(value < 100 ? 1 : 0))

/** @param {readonly Row[]} rows */
export function markdown(rows) {
  const lines = mediansOf(rows)
  const sizes = lines[0]?.figures.map(({ n }) => n) ?? []
  const failed = rows.filter((row) => row.failed !== undefined)
  return [
    `| ms unless said | ${sizes.map((n) => `${n} notes`).join(' | ')} |`,
    `|---|${sizes.map(() => '--:').join('|')}|`,
    ...lines.map(
      ({ name, figures }) => `| ${name} | ${figures.map(({ value }) => shown(value)).join(' | ')} |`,
    ),
    ...failed.map(({ n, cell, failed }) => `\n${cell} at ${n}: ${failed}`),
  ].join('\n')
}
