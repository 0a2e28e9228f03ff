/**
 * A TrueType font (ISO/IEC 14496-22) of one empty glyph, one em wide. The letters of a poster are painted; this is
 * what the words under the paint are set with, in every script, so that they can be searched, copied and read aloud.
 */
export function invisibleFont(): Uint8Array<ArrayBuffer> {
  const tables: Readonly<Record<string, readonly number[]>> = {
    'OS/2': os2(),
    cmap: [...u16(0), ...u16(0)],
    glyf: u32(0),
    head: head(),
    hhea: [...u32(0x10000), ...u16(EM), ...u16(0), ...u16(0), ...u16(EM), ...zeros(22), ...u16(1)],
    // Both glyphs are as wide: one measure serves.
    hmtx: [...u16(EM), ...u16(0), ...u16(0)],
    // Where glyphs begin and end: nowhere.
    loca: [...u16(0), ...u16(0), ...u16(0)],
    maxp: [...u32(0x10000), ...u16(GLYPHS), ...zeros(26)],
    name: [...u16(0), ...u16(0), ...u16(6)],
    post: [...u32(0x30000), ...zeros(28)],
  }
  return fontFile(tables)
}

const EM = 1000
const GLYPHS = 2

const u16 = (value: number): number[] => [(value >> 8) & 0xff, value & 0xff]
const u32 = (value: number): number[] => [...u16(value >>> 16), ...u16(value & 0xffff)]
const zeros = (count: number): number[] => Array<number>(count).fill(0)

function head(): readonly number[] {
  return [
    ...u32(0x10000),
    ...u32(0x10000),
    ...u32(0),
    ...u32(0x5f0f3cf5),
    ...u16(0),
    ...u16(EM),
    ...zeros(16),
    ...zeros(8),
    ...u16(0),
    ...u16(8),
    ...u16(2),
    ...u16(0),
    ...u16(0),
  ]
}

function os2(): readonly number[] {
  return [...u16(3), ...u16(EM), ...u16(400), ...u16(5), ...zeros(88)]
}

/** The directory of tables and the tables, each at a multiple of four. */
function fontFile(tables: Readonly<Record<string, readonly number[]>>): Uint8Array<ArrayBuffer> {
  const names = Object.keys(tables).toSorted()
  const power = Math.floor(Math.log2(names.length))
  const directory = [
    ...u32(0x10000),
    ...u16(names.length),
    ...u16(16 * 2 ** power),
    ...u16(power),
    ...u16(16 * (names.length - 2 ** power)),
  ]
  const body: number[] = []
  const start = 12 + 16 * names.length
  for (const name of names) {
    const table = tables[name] ?? []
    directory.push(
      ...Array.from(name, (letter) => letter.codePointAt(0) ?? 0),
      ...u32(sumOf(table)),
      ...u32(start + body.length),
      ...u32(table.length),
    )
    body.push(...table, ...zeros((4 - (table.length % 4)) % 4))
  }
  return new Uint8Array([...directory, ...body])
}

function sumOf(table: readonly number[]): number {
  let sum = 0
  for (let at = 0; at < table.length; at += 4) {
    const word = [0, 1, 2, 3].map((place) => table[at + place] ?? 0)
    sum =
      (sum + (((word[0] ?? 0) << 24) | ((word[1] ?? 0) << 16) | ((word[2] ?? 0) << 8) | (word[3] ?? 0))) >>> 0
  }
  return sum
}
