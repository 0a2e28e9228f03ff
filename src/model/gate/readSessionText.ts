import { DEPTH_LIMIT, outlineOf, troubleWithSize } from './limits'
import { parseSession } from './parseSession'
import { kindOfText } from './sniff'
import { refused, type Reading } from './trouble'

/** Reads a session file's text: what is not ours, cut short, too large or too deep is refused by its name. */
export function readSessionText(text: string): Reading {
  const tooLarge = troubleWithSize(text.length)
  if (tooLarge !== null) return { kind: 'refused', trouble: tooLarge }
  const json = text.replace(/^\ufeff/, '').trim()
  if (json === '') return refused('empty')
  if (!json.startsWith('{') && !json.startsWith('[')) return refused(kindOfText(json))
  const { depth, cutShort } = outlineOf(json)
  if (depth > DEPTH_LIMIT) return refused('too-deep', { limit: DEPTH_LIMIT })
  let value: unknown
  try {
    value = JSON.parse(json)
  } catch {
    // Where it broke is told differently by every browser, and no facilitator could use it.
    return refused(cutShort ? 'cut-short' : 'not-json')
  }
  return parseSession(value)
}
