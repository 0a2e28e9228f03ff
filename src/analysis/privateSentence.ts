import * as words from '../words/compiled/messages.js'
import type { PrivateKind } from './privateWords'

const LOOKS_LIKE: { readonly [K in PrivateKind]: () => string } = {
  email: words.privacyEmail,
  'national-insurance': words.privacyInsurance,
  prison: words.privacyPrison,
  phone: words.privacyPhone,
  nhs: words.privacyNhs,
  'birth-date': words.privacyBirth,
  postcode: words.privacyPostcode,
  name: words.privacyName,
}

/** What a stretch looks like: "a phone number". */
export function looksLike(kind: PrivateKind): string {
  return LOOKS_LIKE[kind]()
}

/** What is said while it is being typed. */
export function privateSentence(kind: PrivateKind): string {
  return words.privacyLooksLike({ what: looksLike(kind) })
}
