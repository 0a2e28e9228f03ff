import type { Page } from 'playwright/test'

/** A note on the wall, as it reads. */
export interface DrawnNote {
  readonly name: string
  readonly lines: readonly string[]
}

/** The notes on the wall, by name, with their lines as they stand on screen. */
export async function notesOnScreen(page: Page): Promise<readonly DrawnNote[]> {
  return page
    .getByRole('region', { name: 'Wall', exact: true })
    .getByRole('group')
    .evaluateAll((notes) =>
      notes
        .filter((note) => note.querySelector('[data-line]') !== null)
        .map((note) => ({
          name: note.getAttribute('aria-label') ?? '',
          lines: [...note.querySelectorAll('[data-line]')].map((line) => line.textContent ?? ''),
        })),
    )
}

/** What a drawing shows, read in a blank page by a reader that did not write it. */
export async function readDrawing(page: Page, svg: string) {
  const reader = await page.context().newPage()
  await reader.goto('about:blank')
  const drawn = await reader.evaluate((text) => {
    const root = new DOMParser().parseFromString(text, 'image/svg+xml').documentElement
    const texts = (group: Element) =>
      [...group.querySelectorAll('text')].map((line) => line.textContent ?? '')
    return {
      broken: root.querySelector('parsererror') !== null,
      elements: [...new Set([...root.querySelectorAll('*')].map((each) => each.localName))],
      outside: [...root.querySelectorAll('*')]
        .flatMap((each) => [...each.attributes])
        .filter((each) => /^(on|.*href$)/.test(each.name))
        .map((each) => each.value),
      notes: [...root.querySelectorAll('[data-part="note"]')].map(texts),
      flows: root.querySelectorAll('[data-part="flow"]').length,
      ties: root.querySelectorAll('[data-part="tie"]').length,
      gaps: root.querySelectorAll('[data-part="gap"]').length,
      marks: root.querySelectorAll('[data-part="mark"]').length,
      all: root.textContent ?? '',
    }
  }, svg)
  await reader.close()
  return drawn
}

/** How far a picture and a drawing differ, painted at the same size. */
export async function comparePictures(page: Page, svg: Buffer, png: Buffer) {
  const reader = await page.context().newPage()
  await reader.goto('about:blank')
  const compared = await reader.evaluate(
    async ({ svg, png }) => {
      const load = async (address: string) => {
        const image = new Image()
        image.src = address
        await image.decode()
        return image
      }
      const picture = await load(`data:image/png;base64,${png}`)
      const drawing = await load(`data:image/svg+xml;base64,${svg}`)
      const pixels = (image: HTMLImageElement) => {
        const canvas = document.createElement('canvas')
        canvas.width = Math.round(picture.naturalWidth / 4)
        canvas.height = Math.round(picture.naturalHeight / 4)
        const context = canvas.getContext('2d')
        if (context === null) throw new Error('no context')
        context.imageSmoothingQuality = 'high'
        context.drawImage(image, 0, 0, canvas.width, canvas.height)
        return context.getImageData(0, 0, canvas.width, canvas.height).data
      }
      const a = pixels(picture)
      const b = pixels(drawing)
      let differing = 0
      const colours = new Set<number>()
      for (let at = 0; at < a.length; at += 4) {
        const apart = [0, 1, 2].map((channel) => Math.abs((a[at + channel] ?? 0) - (b[at + channel] ?? 0)))
        if (Math.max(...apart) > 64) differing += 1
        colours.add(((a[at] ?? 0) >> 4) * 256 + ((a[at + 1] ?? 0) >> 4) * 16 + ((a[at + 2] ?? 0) >> 4))
      }
      return {
        width: picture.naturalWidth,
        ratio: picture.naturalWidth / picture.naturalHeight / (drawing.naturalWidth / drawing.naturalHeight),
        differing: differing / (a.length / 4),
        colours: colours.size,
      }
    },
    { svg: svg.toString('base64'), png: png.toString('base64') },
  )
  await reader.close()
  return compared
}
