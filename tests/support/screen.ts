/**
 * What a screen test needs of a browser and jsdom has not. Import it first:
 * `import '../support/screen'` brings the matchers (`toBeVisible`, …), and takes down what a test drew.
 */
import '@testing-library/jest-dom/vitest'
import { cleanup } from '@testing-library/react'
import { afterEach } from 'vitest'

if (!('CSS' in globalThis)) {
  const escape = (name: string) => name.replaceAll(/[^\w-]/gu, (character) => `\\${character}`)
  Object.defineProperty(globalThis, 'CSS', { value: { escape, supports: () => false }, configurable: true })
}

class NoResizeObserver {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
}
globalThis.ResizeObserver ??= NoResizeObserver

Element.prototype.scrollIntoView ??= () => {}

afterEach(cleanup)
