import type { Stretch } from './privateWords'
import { stretches } from './stretches'

/** One of the signs that people put between the digits of a number. */
const GAP = String.raw`[ \u00A0.\-\u2010-\u2013]?`

const EMAIL = /[\p{L}\d._%+-]+@[\p{L}\d-]+(?:\.[\p{L}\d-]+)+/gu

/** E-mail addresses: something, an at sign, and a domain of two parts (RFC 5321, 4.1.2, as people write it). */
export function emails(text: string): readonly Stretch[] {
  return stretches(text, EMAIL)
}

const INSURANCE = new RegExp(
  String.raw`(?<![\p{L}\d])(?!BG|GB|KN|NK|NT|TN|ZZ)[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z]` +
    String.raw`(?:${GAP}\d{2}){3}${GAP}[A-D](?![\p{L}\d])`,
  'giu',
)

/**
 * National Insurance numbers: two letters, six digits, a letter A to D. D, F, I, Q, U and V are never among the
 * first two letters, O is never the second, and BG, GB, KN, NK, NT, TN and ZZ are not given out.
 * Source: HMRC, National Insurance Manual, NIM39110. Their own example, "QQ 12 34 56 C", is none by that rule.
 */
export function insuranceNumbers(text: string): readonly Stretch[] {
  return stretches(text, INSURANCE)
}

const PRISON = /(?<![\p{L}\d])[A-Z]\d{4}[A-Z]{2}(?![\p{L}\d])/giu

/**
 * Prison numbers (NOMIS): a letter, four digits, two letters, as A1234BC.
 * Source: GOV.UK, "Staying in touch with someone in prison", which asks for it in this form.
 */
export function prisonNumbers(text: string): readonly Stretch[] {
  return stretches(text, PRISON)
}

const PHONE = new RegExp(
  String.raw`(?<![\p{L}\d+£$€.])(?:\+44${GAP}(?:\(0\))?|0044|\(?0)(?:[ \u00A0.()\-\u2010-\u2013]{0,2}\d){9,10}(?![\p{L}\d]|[.,:]\d)`,
  'gu',
)

/** A geographic number (01 with nine or ten digits after the 0, 02 with ten) or a mobile (07, ten). */
const OF_A_PERSON = /^0(?:1\d{8,9}|2\d{9}|7[1-9]\d{8})$/

/** "09.00-17.30": times of day, and not the digits of one number. */
const CLOCK = /\d\.\d\d *[-\u2010-\u2013] *\d/

/**
 * UK phone numbers of homes and mobiles, with or without +44. Numbers that begin with 03, 08 and 09 belong to
 * organisations and help lines, which a wall may well name.
 * Source: Ofcom, The National Telephone Numbering Plan, part A1.
 */
export function phoneNumbers(text: string): readonly Stretch[] {
  return stretches(text, PHONE).filter(({ start, end }) => {
    const written = text.slice(start, end)
    const digits = written.replaceAll(/\D/g, '').replace(/^(?:0044|44)0?/, '0')
    return OF_A_PERSON.test(digits) && !CLOCK.test(written)
  })
}

const TEN_DIGITS = new RegExp(
  String.raw`(?<![\p{L}\d+£$€.,])\d{3}${GAP}\d{3}${GAP}\d{4}(?![\p{L}\d]|[.,]\d)`,
  'gu',
)

/**
 * NHS numbers: ten digits, the last one a check digit modulo 11.
 * Source: NHS Data Model and Dictionary, "NHS NUMBER". One in eleven other numbers of ten digits passes too.
 */
export function nhsNumbers(text: string): readonly Stretch[] {
  return stretches(text, TEN_DIGITS).filter(({ start, end }) =>
    hasNhsCheckDigit(text.slice(start, end).replaceAll(/\D/g, '')),
  )
}

/** Each of the first nine digits times 10 down to 2; what the sum lacks to a multiple of 11 is the tenth. */
function hasNhsCheckDigit(digits: string): boolean {
  if (new Set(digits).size === 1) return false
  const sum = Array.from(digits.slice(0, 9), Number).reduce(
    (total, digit, place) => total + digit * (10 - place),
    0,
  )
  const check = (11 - (sum % 11)) % 11
  return check === Number(digits[9])
}
