import { crc32, inflateSync } from 'node:zlib'

/** A PNG file read by another hand than the one that wrote it. */
export interface ReadPng {
  readonly width: number
  readonly height: number
  readonly pixelsPerMetre: number | null
  /** `rrggbb` of a pixel. */
  pixel(x: number, y: number): string
}

/** Reads what `pngWriter` writes: eight bits, no opacity, each row as its difference from the one above. */
export async function readPng(file: Blob): Promise<ReadPng> {
  const bytes = Buffer.from(await file.arrayBuffer())
  if (bytes.subarray(0, 8).toString('latin1') !== '\u0089PNG\r\n\u001a\n') throw new Error('no PNG')
  const chunks = new Map<string, Buffer>()
  for (let at = 8; at < bytes.length;) {
    const length = bytes.readUInt32BE(at)
    const name = bytes.toString('latin1', at + 4, at + 8)
    const content = bytes.subarray(at + 8, at + 8 + length)
    if (crc32(bytes.subarray(at + 4, at + 8 + length)) !== bytes.readUInt32BE(at + 8 + length)) {
      throw new Error(`${name} is damaged`)
    }
    chunks.set(name, Buffer.concat([chunks.get(name) ?? Buffer.alloc(0), content]))
    at += length + 12
  }
  const header = chunks.get('IHDR') ?? Buffer.alloc(0)
  if ([...header.subarray(8)].join() !== '8,2,0,0,0') throw new Error('another kind of PNG')
  const width = header.readUInt32BE(0)
  const height = header.readUInt32BE(4)
  const rows = inflateSync(chunks.get('IDAT') ?? Buffer.alloc(0))
  const rowLength = 1 + 3 * width
  if (rows.length !== rowLength * height) throw new Error('not as many rows as it says')
  const samples = new Uint8Array(3 * width * height)
  for (let y = 0; y < height; y++) {
    if (rows[y * rowLength] !== 2) throw new Error('another filter')
    for (let at = 0; at < 3 * width; at++) {
      const above = y === 0 ? 0 : (samples[(y - 1) * 3 * width + at] ?? 0)
      samples[y * 3 * width + at] = above + (rows[y * rowLength + 1 + at] ?? 0)
    }
  }
  return {
    width,
    height,
    pixelsPerMetre: chunks.get('pHYs')?.readUInt32BE(0) ?? null,
    pixel(x, y) {
      const at = 3 * (y * width + x)
      return Buffer.from(samples.subarray(at, at + 3)).toString('hex')
    },
  }
}
