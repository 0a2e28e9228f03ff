import { FACES } from '../scene/faces'
import type { Feeling } from '../model/kinds'
import { drawn, element } from './elements'

/** A button that is pressed with a word on it. */
export function button(
  label: string,
  onPress: () => void,
  attributes: {
    readonly class?: string
    readonly 'aria-label'?: string
    readonly 'aria-pressed'?: string
  } = {},
  ...before: readonly Node[]
): HTMLButtonElement {
  const words = element('span', { dir: 'auto' }, label)
  return element('button', { type: 'button', onclick: onPress, ...attributes }, ...before, words)
}

/** A paragraph for each line of a text; its own direction follows its letters. */
export function paragraphs(text: string, name = ''): readonly HTMLParagraphElement[] {
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => element('p', { dir: 'auto', class: name === '' ? null : name }, line))
}

/** A face for a feeling, never without its word beside it. */
export function face(feeling: Feeling): SVGElement {
  return drawn(
    'svg',
    { viewBox: '0 0 24 24', 'aria-hidden': 'true', class: 'face' },
    drawn('circle', { cx: '12', cy: '12', r: '10' }),
    drawn('path', { d: FACES[feeling] }),
  )
}
