import { nameOfHealth, type Health } from '../words/health'
import { Chip } from './Chip'

const LOOKS: Readonly<Record<Health, { readonly symbol: string; readonly colour: string }>> = {
  green: { symbol: 'M2.5 8.5 6 12.5 13.5 3.5', colour: 'var(--good)' },
  amber: { symbol: 'M8 1.5 15 14.5H1Z M8 6v4 M8 12.2v.1', colour: 'var(--warning)' },
  red: { symbol: 'M5 1.5h6L14.5 5v6L11 14.5H5L1.5 11V5Z M8 4.5V9 M8 11.6v.1', colour: 'var(--danger)' },
}

export interface HealthChipProps {
  readonly health: Health
  /** `outline`: for paper, on which browsers print no backgrounds. */
  readonly look?: 'full' | 'outline'
}

/** How an action stands: symbol, colour and word together. */
export function HealthChip({ health, look = 'full' }: HealthChipProps) {
  return <Chip {...LOOKS[health]} label={nameOfHealth(health)} look={look} />
}
