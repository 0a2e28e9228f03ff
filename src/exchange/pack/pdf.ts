import { zlibSync } from 'fflate'
import { invisibleFont } from './invisibleFont'
import { lettersOf, type Letters } from './letters'
import { inSightOrder } from './sightOrder'

/** Points from the top left of the page. */
export interface PdfImage {
  readonly jpeg: Uint8Array<ArrayBuffer>
  readonly pixelWidth: number
  readonly pixelHeight: number
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** A line of words under the paint. */
export interface PdfLine {
  readonly text: string
  readonly direction: 'ltr' | 'rtl'
  /** Points: where it begins at the left, on its baseline. */
  readonly x: number
  readonly y: number
  readonly width: number
  /** Lines of the same paragraph, one after the other, are read as one. */
  readonly paragraph: number
}

/** A page of a PDF file, in points. */
export interface PdfPage {
  readonly width: number
  readonly height: number
  readonly images: readonly PdfImage[]
  readonly lines: readonly PdfLine[]
}

export interface PdfFile {
  readonly title: string
  /** BCP 47. */
  readonly language: string
  readonly pages: readonly PdfPage[]
}

/** The numbers of the objects that come before the pages. */
const CATALOG = 1
const PAGES = 2
const FONT = 3
const CID_FONT = 4
const DESCRIPTOR = 5
const FONT_FILE = 6
const TO_UNICODE = 7
const GLYPHS = 8
const NAMES = 9
const TREE = 10
const TOP = 11
const FIRST_FREE = 12

const GLYPH_COUNT = 65_536

/**
 * A PDF file (ISO 32000-1) of painted pages with their words under the paint, in reading order: what is seen is a
 * picture, what is searched, copied and read aloud is text. It is tagged, has a title and a language.
 */
export function pdfFile({ title, language, pages }: PdfFile): Blob {
  const file = objectWriter()
  const letters = lettersOf(pages.flatMap(({ lines }) => lines.map(({ text }) => text)))
  let next = FIRST_FREE
  const pageNumbers: number[] = []
  const paragraphs: number[] = []
  const parents: string[] = []
  for (const [place, page] of pages.entries()) {
    const own = next
    const contents = own + 1
    const images = page.images.map((_image, image) => own + 2 + image)
    next = own + 2 + images.length
    const { text, count } = pageContents(page, letters)
    const marks = Array.from({ length: count }, (_, mark) => next + mark)
    next += count
    pageNumbers.push(own)
    paragraphs.push(...marks)
    parents.push(`${place} [${refs(marks)}]`)
    const names = images.map((image, each) => `/I${each} ${image} 0 R`).join(' ')
    file.object(
      own,
      `<< /Type /Page /Parent ${PAGES} 0 R /MediaBox [0 0 ${point(page.width)} ${point(page.height)}] ` +
        `/Contents ${contents} 0 R /StructParents ${place} /Tabs /S ` +
        `/Resources << /Font << /F ${FONT} 0 R >> /XObject << ${names} >> >> >>`,
    )
    file.packed(contents, '', new TextEncoder().encode(text))
    for (const [each, { jpeg, pixelWidth, pixelHeight }] of page.images.entries()) {
      const says =
        `/Type /XObject /Subtype /Image /Width ${pixelWidth} /Height ${pixelHeight} ` +
        '/ColorSpace /DeviceRGB /BitsPerComponent 8 /Filter /DCTDecode'
      file.stream(images[each] ?? 0, says, jpeg)
    }
    for (const [mark, number] of marks.entries()) {
      file.object(number, `<< /Type /StructElem /S /P /P ${TOP} 0 R /Pg ${own} 0 R /K ${mark} >>`)
    }
  }
  file.object(
    CATALOG,
    `<< /Type /Catalog /Pages ${PAGES} 0 R /Lang ${pdfText(language)} /MarkInfo << /Marked true >> ` +
      `/StructTreeRoot ${TREE} 0 R /ViewerPreferences << /DisplayDocTitle true >> >>`,
  )
  file.object(PAGES, `<< /Type /Pages /Count ${pages.length} /Kids [${refs(pageNumbers)}] >>`)
  file.object(NAMES, `<< /Title ${pdfText(title)} /Creator (Throughline) /Producer (Throughline) >>`)
  file.object(
    TREE,
    `<< /Type /StructTreeRoot /K ${TOP} 0 R /ParentTree << /Nums [${parents.join(' ')}] >> ` +
      `/ParentTreeNextKey ${pages.length} >>`,
  )
  file.object(TOP, `<< /Type /StructElem /S /Document /P ${TREE} 0 R /K [${refs(paragraphs)}] >>`)
  writeFont(file, letters)
  return file.end(next, `/Root ${CATALOG} 0 R /Info ${NAMES} 0 R`)
}

/** The page's painting as decoration, and its words in marked paragraphs. */
function pageContents({ height, images, lines }: PdfPage, letters: Letters): { text: string; count: number } {
  const parts = ['/Artifact BMC']
  for (const [place, image] of images.entries()) {
    const { x, y, width, height: tall } = image
    parts.push(
      `q ${point(width)} 0 0 ${point(tall)} ${point(x)} ${point(height - y - tall)} cm /I${place} Do Q`,
    )
  }
  parts.push('EMC')
  let count = 0
  let paragraph: number | null = null
  for (const line of lines) {
    if (line.paragraph !== paragraph) {
      if (paragraph !== null) parts.push('EMC')
      parts.push(`/P << /MCID ${count} >> BDC`)
      count += 1
      paragraph = line.paragraph
    }
    parts.push(lineText(line, height, letters))
  }
  if (paragraph !== null) parts.push('EMC')
  return { text: parts.join('\n'), count }
}

/**
 * Letters half as wide as they are high, whatever the painted ones are: readers take a space that is wider beside
 * them for the end of a run, and turn the words of a right-to-left line round one by one.
 */
const STRETCH = 50

/** Rendering mode 3 paints nothing; the line is as wide as the painted one. */
function lineText({ text, direction, x, y, width }: PdfLine, height: number, letters: Letters): string {
  const codes = letters.codes(direction === 'rtl' ? inSightOrder(text) : text)
  const size = (100 * width) / (STRETCH * Math.max(1, codes.length))
  return (
    `BT 3 Tr /F ${point(size)} Tf ${STRETCH} Tz ` +
    `1 0 0 1 ${point(x)} ${point(height - y)} Tm <${codes.map(hex4).join('')}> Tj ET`
  )
}

function writeFont(file: ObjectWriter, letters: Letters): void {
  file.object(
    FONT,
    `<< /Type /Font /Subtype /Type0 /BaseFont /Invisible /Encoding /Identity-H ` +
      `/DescendantFonts [${CID_FONT} 0 R] /ToUnicode ${TO_UNICODE} 0 R >>`,
  )
  file.object(
    CID_FONT,
    '<< /Type /Font /Subtype /CIDFontType2 /BaseFont /Invisible /DW 1000 ' +
      '/CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> ' +
      `/CIDToGIDMap ${GLYPHS} 0 R /FontDescriptor ${DESCRIPTOR} 0 R >>`,
  )
  file.object(
    DESCRIPTOR,
    '<< /Type /FontDescriptor /FontName /Invisible /Flags 5 /FontBBox [0 0 1000 1000] /ItalicAngle 0 ' +
      `/Ascent 1000 /Descent 0 /CapHeight 1000 /StemV 80 /FontFile2 ${FONT_FILE} 0 R >>`,
  )
  const font = invisibleFont()
  file.packed(FONT_FILE, `/Length1 ${font.length}`, font)
  file.packed(TO_UNICODE, '', new TextEncoder().encode(letters.toUnicode()))
  // Whatever the letter, the same empty glyph.
  file.packed(
    GLYPHS,
    '',
    new Uint8Array(2 * GLYPH_COUNT).map((_byte, place) => place % 2),
  )
}

const hex4 = (code: number): string => code.toString(16).padStart(4, '0')
const point = (value: number): string => String(Math.round(value * 100) / 100)
const refs = (numbers: readonly number[]): string => numbers.map((number) => `${number} 0 R`).join(' ')

function hex16(text: string): string {
  let hex = ''
  for (let at = 0; at < text.length; at += 1) hex += hex4(text.charCodeAt(at))
  return hex
}

/** A text in UTF-16 with its mark, as names of documents are written. */
const pdfText = (text: string): string => `<feff${hex16(text)}>`

interface ObjectWriter {
  object(number: number, text: string): void
  stream(number: number, says: string, bytes: Uint8Array<ArrayBuffer>): void
  /** A stream, deflated. */
  packed(number: number, says: string, bytes: Uint8Array): void
  /** The file, with where each of its objects below `size` begins. */
  end(size: number, says: string): Blob
}

function objectWriter(): ObjectWriter {
  const parts: Uint8Array<ArrayBuffer>[] = []
  const starts = new Map<number, number>()
  let length = 0
  const put = (bytes: Uint8Array<ArrayBuffer>): void => {
    parts.push(bytes)
    length += bytes.length
  }
  const write = (text: string): void => put(Uint8Array.from(text, (letter) => letter.charCodeAt(0)))
  // Four bytes that are no letters say to whoever hands it on that it is no text.
  write('%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n')
  const stream = (number: number, says: string, bytes: Uint8Array<ArrayBuffer>): void => {
    starts.set(number, length)
    write(`${number} 0 obj\n<< ${says} /Length ${bytes.length} >>\nstream\n`)
    put(bytes)
    write('\nendstream\nendobj\n')
  }
  return {
    object(number, text) {
      starts.set(number, length)
      write(`${number} 0 obj\n${text}\nendobj\n`)
    },
    stream,
    packed: (number, says, bytes) =>
      stream(number, `${says} /Filter /FlateDecode`, new Uint8Array(zlibSync(bytes))),
    end(size, says) {
      const begins = length
      const rows = Array.from({ length: size - 1 }, (_, place) => starts.get(place + 1) ?? 0)
      const table = rows.map((start) => `${String(start).padStart(10, '0')} 00000 n \n`).join('')
      write(`xref\n0 ${size}\n0000000000 65535 f \n${table}`)
      write(`trailer\n<< /Size ${size} ${says} >>\nstartxref\n${begins}\n%%EOF\n`)
      return new Blob(parts, { type: 'application/pdf' })
    },
  }
}
