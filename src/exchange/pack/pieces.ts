import { element, text, type Markup } from '../markup'

type Attributes = Parameters<typeof element>[1]

/** An element of our own words. */
export function label(tag: string, words: string, attributes: Attributes = {}): Markup {
  return element(tag, attributes, text(words))
}

/** An element of words that somebody wrote: read in the direction of its own letters. */
export function said(tag: string, words: string, attributes: Attributes = {}): Markup {
  return element(tag, { dir: 'auto', ...attributes }, text(words))
}

/** A piece only where there is something to say. */
export function where(isThere: boolean, piece: () => Markup): readonly Markup[] {
  return isThere ? [piece()] : []
}
