import type { Stretch } from './privateWords'
import { stretches } from './stretches'

/** The postcode areas of the United Kingdom, Guernsey, Jersey and the Isle of Man. */
const AREAS =
  'AB|AL|BA|BB|BD|BH|BL|BN|BR|BS|BT|B|CA|CB|CF|CH|CM|CO|CR|CT|CV|CW|DA|DD|DE|DG|DH|DL|DN|DT|DY|EC|EH|EN|EX|E|' +
  'FK|FY|GL|GU|GY|G|HA|HD|HG|HP|HR|HS|HU|HX|IG|IM|IP|IV|JE|KA|KT|KW|KY|LA|LD|LE|LL|LN|LS|LU|L|ME|MK|ML|M|' +
  'NE|NG|NN|NP|NR|NW|N|OL|OX|PA|PE|PH|PL|PO|PR|RG|RH|RM|SA|SE|SG|SK|SL|SM|SN|SO|SP|SR|SS|ST|SW|SY|S|' +
  'TA|TD|TF|TN|TQ|TR|TS|TW|UB|WA|WC|WD|WF|WN|WR|WS|WV|W|YO|ZE'

/** The last two letters are never C, I, K, M, O or V. */
const POSTCODE = new RegExp(
  String.raw`(?<![\p{L}\d])(?:${AREAS})\d[A-Z\d]?[ \u00A0]?\d[ABD-HJLNP-UW-Z]{2}(?![\p{L}\d])`,
  'giu',
)

/** "form B1 2nd copy": a number that counts. */
const COUNTS = /\d(?:st|nd|rd|th)$/

/**
 * Whole postcodes: one belongs to about fifteen homes. An area or a district alone ("BD", "BD3") is a place and may
 * stand. Source: Royal Mail, Programmers' Guide to the Postcode Address File, "Postcode format".
 */
export function postcodes(text: string): readonly Stretch[] {
  return stretches(text, POSTCODE).filter(({ start, end }) => !COUNTS.test(text.slice(start, end)))
}
