import type { Page } from 'playwright/test'

/** What React did since it was last asked. */
export interface Rendered {
  /** Components that were drawn again, each as often as it was. */
  readonly components: number
  /** Elements put in or taken out, and attributes and texts changed. */
  readonly changes: number
}

interface Fiber {
  readonly flags: number
  readonly tag: number
  readonly child: Fiber | null
  readonly sibling: Fiber | null
  readonly alternate: Fiber | null
}

declare global {
  // Asked by `rendered` from within the page.
  var __rendered: () => Rendered
}

/**
 * Counts, from the page's start on, what React draws: through the hook that it offers to its developer tools, in
 * the built program, too. To be called before the page is opened.
 */
export async function countRendered(page: Page): Promise<void> {
  await page.addInitScript(() => {
    /** React's marks: the work tags of function, forwardRef and memo components; "performed work". */
    const COMPONENTS = new Set([0, 11, 15])
    const PERFORMED_WORK = 1
    let components = 0
    let changes = 0

    /** Subtrees that React passed over are the very ones of the draw before. */
    const visit = (fiber: Fiber | null): void => {
      for (let each = fiber; each !== null; each = each.sibling) {
        const isDrawn = (each.flags & PERFORMED_WORK) !== 0
        if (isDrawn && COMPONENTS.has(each.tag)) components += 1
        if (each.child !== each.alternate?.child) visit(each.child)
      }
    }

    Object.assign(globalThis, {
      __REACT_DEVTOOLS_GLOBAL_HOOK__: {
        supportsFiber: true,
        inject: () => 1,
        onCommitFiberRoot: (_renderer: number, root: { readonly current: Fiber }) => visit(root.current),
        onCommitFiberUnmount: () => undefined,
        onPostCommitFiberRoot: () => undefined,
      },
      __rendered: () => {
        const counted = { components, changes }
        components = 0
        changes = 0
        return counted
      },
    })
    new MutationObserver((records) => (changes += records.length)).observe(document, {
      subtree: true,
      childList: true,
      attributes: true,
      characterData: true,
    })
  })
}

/** Waits until nothing is drawn any more, and forgets what was. */
export async function settled(page: Page): Promise<void> {
  const isQuiet = async (): Promise<boolean> => {
    await page.evaluate(
      () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
    )
    const { components, changes } = await page.evaluate(() => globalThis.__rendered())
    return components + changes === 0
  }
  let quiet = 0
  while (quiet < 30) quiet = (await isQuiet()) ? quiet + 1 : 0
}

/** What React did for some work on the page, counted once the frame after it was drawn. */
export async function rendered(page: Page, work: () => Promise<unknown>): Promise<Rendered> {
  await page.evaluate(() => globalThis.__rendered())
  await work()
  await page.evaluate(
    () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
  )
  return page.evaluate(() => globalThis.__rendered())
}
