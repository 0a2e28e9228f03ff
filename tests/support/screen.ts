/**
 * What a screen test needs of a browser and jsdom has not. Import it first:
 * `import '../support/screen'` brings the matchers (`toBeVisible`, …), and takes down what a test drew.
 */
import '@testing-library/jest-dom/vitest'
import { cleanup, configure } from '@testing-library/react'
import { afterEach, beforeAll } from 'vitest'
import { LateMenuList } from '../../src/ui/Menu'
import { LateMessageBar } from '../../src/ui/tell'

function escape(name: string): string {
  return name.replaceAll(/[^\w-]/gu, (character) => `\\${character}`)
}

if (!('CSS' in globalThis)) {
  Object.defineProperty(globalThis, 'CSS', { value: { escape, supports: () => false }, configurable: true })
}

class NoResizeObserver {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
}
globalThis.ResizeObserver ??= NoResizeObserver

/** A screen without a size: nothing ever comes near it. */
class NothingNear extends NoResizeObserver {
  readonly root = null
  readonly rootMargin = ''
  readonly scrollMargin = ''
  readonly thresholds = []
  takeRecords(): IntersectionObserverEntry[] {
    return []
  }
}
globalThis.IntersectionObserver ??= NothingNear

if (!('scrollIntoView' in Element.prototype)) {
  Object.defineProperty(Element.prototype, 'scrollIntoView', { value: () => {}, configurable: true })
}

// What the page fetches ahead in its idle times is there.
beforeAll(async () => {
  await LateMenuList.fetch()
  await LateMessageBar.fetch()
})

// What is fetched late comes late on a busy machine.
configure({ asyncUtilTimeout: 10_000 })

afterEach(cleanup)
