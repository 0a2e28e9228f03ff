/** What an element is made with. `on…` listens; the rest are attributes, and one that is null is left out. */
export type Attributes = Readonly<Record<string, string | null | ((event: Event) => void)>>

/** An element with these attributes and children. A text is a text: it never becomes markup. */
export function element<K extends keyof HTMLElementTagNameMap>(
  name: K,
  attributes: Attributes = {},
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(name)
  equip(made, attributes)
  made.append(...children)
  return made
}

const SVG = 'http://www.w3.org/2000/svg'

/** The same for a drawing. */
export function drawn(name: string, attributes: Attributes = {}, ...children: readonly Node[]): SVGElement {
  const made = document.createElementNS(SVG, name)
  equip(made, attributes)
  made.append(...children)
  return made
}

function equip(made: Element, attributes: Attributes): void {
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === 'function') made.addEventListener(name.slice(2), value)
    else if (value !== null) made.setAttribute(name, value)
  }
}
