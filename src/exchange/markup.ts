import { escapeXml } from '../scene/draw/svgPen'

/** Markup that was made by `element` or `text`: everything in it that came from people is escaped. */
export type Markup = string & { readonly [made]: true }
declare const made: unique symbol

/** Elements of HTML that hold nothing and are not closed. */
const EMPTY = new Set(['br', 'hr', 'img', 'input', 'meta', 'link'])

/** A text as markup that shows it letter by letter. */
export function text(words: string): Markup {
  return escapeXml(words) as Markup
}

/** An element of HTML or SVG; what its attributes say is escaped. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string | number>>,
  ...children: readonly (Markup | readonly Markup[])[]
): Markup {
  const said = Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeXml(String(value))}"`)
  const open = `<${name}${said.join('')}>`
  return (EMPTY.has(name) ? open : `${open}${children.flat().join('')}</${name}>`) as Markup
}
