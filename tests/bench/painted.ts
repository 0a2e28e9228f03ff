const frame = (): Promise<void> => new Promise((resolve) => requestAnimationFrame(() => resolve()))

/** Waits until what was just asked for is on the screen: the frame that draws it and the one after. */
export async function painted(): Promise<void> {
  await frame()
  await frame()
}

/** Waits, frame by frame, until something is so. */
export async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) await frame()
}

/** The wall's canvas, under its notes; null while there is no wall. */
export function paintedCanvas(): HTMLCanvasElement | null {
  return document.querySelector<HTMLCanvasElement>('section canvas[aria-hidden]')
}

/** A mounted note. */
export function noteElement(step: string): HTMLElement | null {
  return document.querySelector<HTMLElement>(`[data-step="${CSS.escape(step)}"]`)
}

/** How the wall lies on the screen: React Flow's viewport has it written on it. */
export function cameraSeen(): { readonly x: number; readonly y: number; readonly zoom: number } {
  const viewport = document.querySelector<HTMLElement>('.react-flow__viewport')
  if (viewport === null) return { x: 0, y: 0, zoom: 0 }
  const { a, e, f } = new DOMMatrixReadOnly(viewport.style.transform)
  return { x: e, y: f, zoom: a }
}

/** The wall's element, from whose corner the camera counts. */
export function wallBox(): DOMRect {
  const inner = document.querySelector('[role="application"]')
  if (inner === null) throw new Error('there is no wall')
  return inner.getBoundingClientRect()
}
