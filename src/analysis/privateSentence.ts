import * as words from '../words/compiled/messages.js'
import { privateWords, type PrivateKind } from './privateWords'

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

/** What is said of a text while it is being typed: of the first thing in it that looks private; null for none. */
export function privateAdvice(text: string): string | null {
  const [first] = privateWords(text)
  return first === undefined ? null : words.privacyLooksLike({ what: looksLike(first.kind) })
}
