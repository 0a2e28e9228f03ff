/** Writes a picture as PNG (ISO/IEC 15948) row by row, so that no canvas need ever hold all of it. */
export interface PngWriter {
  /** Adds whole rows from the top down: four bytes a pixel, the fourth (opacity) is left out. */
  add(pixels: Uint8ClampedArray): Promise<void>
  /** After the last row. */
  finish(): Promise<Blob>
  /** Whether the rows so far are not all of one colour. */
  isVaried(): boolean
}

export interface PngSize {
  readonly width: number
  readonly height: number
  /** Null: how large it is printed is left to the reader. */
  readonly pixelsPerMetre: number | null
}

const SIGNATURE = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)
const BYTES_A_PIXEL = 3
/** Each row as its difference from the row above: walls are calm, so most of it is zero and packs well. */
const FILTER_UP = 2
const BITS_A_CHANNEL = 8
const COLOUR_WITHOUT_OPACITY = 2
const UNIT_IS_METRE = 1

const CRC_TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte
  for (let bit = 0; bit < 8; bit++) value = (value & 1) === 0 ? value >>> 1 : (value >>> 1) ^ 0xedb88320
  return value
})

function crc(bytes: Uint8Array, start: number): number {
  let value = 0xffffffff
  for (let at = start; at < bytes.length; at++) {
    value = (value >>> 8) ^ (CRC_TABLE[(value ^ (bytes[at] ?? 0)) & 0xff] ?? 0)
  }
  return ~value >>> 0
}

/** Length, name, content, checksum of name and content. */
function chunk(name: string, content: Uint8Array): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(content.length + 12)
  const view = new DataView(bytes.buffer)
  view.setUint32(0, content.length)
  for (let at = 0; at < 4; at++) bytes[4 + at] = name.charCodeAt(at)
  bytes.set(content, 8)
  view.setUint32(8 + content.length, crc(bytes.subarray(0, 8 + content.length), 4))
  return bytes
}

function header({ width, height }: PngSize): Uint8Array<ArrayBuffer> {
  const content = new Uint8Array(13)
  const view = new DataView(content.buffer)
  view.setUint32(0, width)
  view.setUint32(4, height)
  content.set([BITS_A_CHANNEL, COLOUR_WITHOUT_OPACITY, 0, 0, 0], 8)
  return chunk('IHDR', content)
}

function printedSize(pixelsPerMetre: number): Uint8Array<ArrayBuffer> {
  const content = new Uint8Array(9)
  const view = new DataView(content.buffer)
  view.setUint32(0, pixelsPerMetre)
  view.setUint32(4, pixelsPerMetre)
  content[8] = UNIT_IS_METRE
  return chunk('pHYs', content)
}

/** A picture of this size, begun. Throws where the browser cannot pack (before 2023). */
export function pngWriter(size: PngSize): PngWriter {
  const { width, pixelsPerMetre } = size
  const parts: BlobPart[] = [SIGNATURE, header(size)]
  if (pixelsPerMetre !== null) parts.push(printedSize(pixelsPerMetre))

  const packer = new CompressionStream('deflate')
  const input = packer.writable.getWriter()
  const packed = readAll(packer.readable, (bytes) => parts.push(chunk('IDAT', bytes)))

  let above = new Uint8Array(width * BYTES_A_PIXEL)
  let row = new Uint8Array(width * BYTES_A_PIXEL)
  let first: number | null = null
  let varied = false

  function filtered(pixels: Uint8ClampedArray): Uint8Array<ArrayBuffer> {
    const rows = pixels.length / (width * 4)
    const bytes = new Uint8Array(rows * (1 + width * BYTES_A_PIXEL))
    let from = 0
    let to = 0
    for (let y = 0; y < rows; y++) {
      bytes[to++] = FILTER_UP
      for (let at = 0; at < row.length; at += BYTES_A_PIXEL) {
        const red = pixels[from] ?? 0
        const green = pixels[from + 1] ?? 0
        const blue = pixels[from + 2] ?? 0
        from += 4
        row[at] = red
        row[at + 1] = green
        row[at + 2] = blue
        bytes[to] = red - (above[at] ?? 0)
        bytes[to + 1] = green - (above[at + 1] ?? 0)
        bytes[to + 2] = blue - (above[at + 2] ?? 0)
        to += BYTES_A_PIXEL
        if (!varied) {
          const colour = (red << 16) | (green << 8) | blue
          first ??= colour
          varied = colour !== first
        }
      }
      ;[above, row] = [row, above]
    }
    return bytes
  }

  return {
    add: (pixels) => input.write(filtered(pixels)),
    async finish() {
      await input.close()
      await packed
      return new Blob([...parts, chunk('IEND', new Uint8Array(0))], { type: 'image/png' })
    },
    isVaried: () => varied,
  }
}

async function readAll(stream: ReadableStream<Uint8Array>, take: (bytes: Uint8Array) => void): Promise<void> {
  const reader = stream.getReader()
  for (let read = await reader.read(); !read.done; read = await reader.read()) take(read.value)
}
