import type { Sum } from '../model/hash'

const DIGITS = 16

/** The hash as it is kept: 16 hexadecimal digits. */
export function hashText({ hash }: Pick<Sum, 'hash'>): string {
  return hash.toString(16).padStart(DIGITS, '0')
}
