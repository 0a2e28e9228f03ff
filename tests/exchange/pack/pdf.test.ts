import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { expect, test } from 'vitest'
import { pdfFile, type PdfLine } from '../../../src/exchange/pack/pdf'
import { inSightOrder } from '../../../src/exchange/pack/sightOrder'

const line = (text: string, direction: 'ltr' | 'rtl', place: number): PdfLine => ({
  text,
  direction,
  x: 40,
  y: 60 + 30 * place,
  width: 180,
  paragraph: place,
})

async function readBack(pages: readonly (readonly PdfLine[])[]) {
  const file = pdfFile({
    title: 'Gadael carchar: tŷ ŵyl',
    language: 'en-GB',
    pages: pages.map((lines) => ({ width: 595, height: 842, images: [], lines })),
  })
  return getDocument({ data: new Uint8Array(await file.arrayBuffer()), verbosity: 0 }).promise
}

test('Welsh, Urdu and emoji are read back as they were written', async () => {
  const welsh = 'Tŷ newydd cyn y dŵr, ŵyl ŷd'
  const urdu = 'جیل سے رہائی کے بعد گھر'
  const mixed = 'گھر 24 گھنٹے Prison میں'
  const document = await readBack([
    [line(welsh, 'ltr', 0), line('A home 🏠👩‍👧', 'ltr', 1)],
    [line(urdu, 'rtl', 0), line(mixed, 'rtl', 1)],
  ])
  const textOf = async (page: number): Promise<string> => {
    const { items } = await (await document.getPage(page)).getTextContent()
    return items.map((item) => ('str' in item ? item.str : '')).join('')
  }
  expect(document.numPages).toBe(2)
  // Readers leave out what has no width: the joiner between two emoji.
  expect(await textOf(1)).toBe(`${welsh}A home 🏠👩👧`)
  expect(await textOf(2)).toBe(`${urdu}${mixed}`)
})

test('it has a title and a language, and its words are tagged', async () => {
  const document = await readBack([[line('One', 'ltr', 0), line('Two', 'ltr', 1)]])
  const { info } = await document.getMetadata()
  expect(info).toMatchObject({ Title: 'Gadael carchar: tŷ ŵyl', Language: 'en-GB' })
  const tree = await (await document.getPage(1)).getStructTree()
  expect(JSON.stringify(tree).match(/"role":"P"/g)).toHaveLength(2)
})

test('numbers and Latin words keep their order within a right-to-left line', () => {
  expect(inSightOrder('اب 24 پت')).toBe('تپ 24 با')
})
