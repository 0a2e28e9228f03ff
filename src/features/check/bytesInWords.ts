import { formatLocale } from '../../words/formatLocale'

const STEPS = [
  { unit: 'gigabyte', bytes: 1e9 },
  { unit: 'megabyte', bytes: 1e6 },
  { unit: 'kilobyte', bytes: 1e3 },
] as const

/** A number of bytes, rounded as people say it. */
export function bytesInWords(bytes: number): string {
  const { unit, bytes: size } = STEPS.find((step) => bytes >= step.bytes) ?? { unit: 'byte', bytes: 1 }
  const format = new Intl.NumberFormat(formatLocale(), { style: 'unit', unit, maximumFractionDigits: 0 })
  return format.format(bytes / size)
}
