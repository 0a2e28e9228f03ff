import { hashRecord } from '../../model/hash'
import { isUnsaid, unitsOf, type Row, type RowTable } from './units'

/**
 * What a row said at some moment, as a hash of each unit: enough to see later what has changed, and no copy of
 * anybody's words. Units that said nothing are not in it.
 */
export type Print = Readonly<Record<string, string>>

/** Nine characters of 36, 46 bits: among all the changes of a thousand days, none is missed. */
const LENGTH = 9
const MODULUS = 36n ** BigInt(LENGTH)

function printOfUnit(unit: string, value: unknown): string {
  return (hashRecord('unknown', { [unit]: value }) % MODULUS).toString(36).padStart(LENGTH, '0')
}

/** What a row says now. */
export function printOf(table: RowTable, row: Row): Print {
  const said = Object.entries(unitsOf(table, row)).filter(([unit, value]) => !isUnsaid(table, unit, value))
  return Object.fromEntries(said.map(([unit, value]) => [unit, printOfUnit(unit, value)]))
}

/** Whether two say the same. */
export function samePrint(a: Print, b: Print): boolean {
  const units = Object.keys(a)
  return units.length === Object.keys(b).length && units.every((unit) => a[unit] === b[unit])
}
