/** How the letters of a file are numbered in it, and how their numbers are read back. */
export interface Letters {
  /** The numbers of a text's letters, in its order. */
  codes(text: string): readonly number[]
  /** What each number stands for, as PDF readers take it. */
  toUnicode(): string
}

/** Numbers that no letter has (half of a surrogate pair) stand for those beyond the first 65,536: emoji. */
const FIRST_SPARE = 0xd800
const LAST_SPARE = 0xdfff
const MOST_IN_BLOCK = 100
/** What is written where even those do not reach. */
const REPLACEMENT = 0xfffd

const hex = (value: number, digits: number): string => value.toString(16).padStart(digits, '0')

/** Numbers the letters of these texts: each by its own code point, the rare ones beyond by a spare number. */
export function lettersOf(texts: readonly string[]): Letters {
  const spare = new Map<number, number>()
  for (const letter of new Set(texts.join(''))) {
    const code = letter.codePointAt(0) ?? 0
    if (code > 0xffff && FIRST_SPARE + spare.size <= LAST_SPARE) spare.set(code, FIRST_SPARE + spare.size)
  }
  return {
    codes: (text) =>
      Array.from(text.toWellFormed(), (letter) => {
        const code = letter.codePointAt(0) ?? 0
        return code > 0xffff ? (spare.get(code) ?? REPLACEMENT) : code
      }),
    toUnicode: () => characterMap(spare),
  }
}

function characterMap(spare: ReadonlyMap<number, number>): string {
  // A range may not run over the last byte.
  const ranges = Array.from({ length: 256 }, (_, high) => high)
    .filter((high) => high < FIRST_SPARE >> 8 || high > LAST_SPARE >> 8)
    .map((high) => `<${hex(high, 2)}00> <${hex(high, 2)}ff> <${hex(high, 2)}00>`)
  const single = Array.from(spare, ([code, number]) => {
    const pair = String.fromCodePoint(code)
    return `<${hex(number, 4)}> <${hex(pair.charCodeAt(0), 4)}${hex(pair.charCodeAt(1), 4)}>`
  })
  return [
    '/CIDInit /ProcSet findresource begin',
    '12 dict begin',
    'begincmap',
    '/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def',
    '/CMapName /Adobe-Identity-UCS def',
    '/CMapType 2 def',
    '1 begincodespacerange',
    '<0000> <ffff>',
    'endcodespacerange',
    ...inBlocks(ranges, 'bfrange'),
    ...inBlocks(single, 'bfchar'),
    'endcmap',
    'CMapName currentdict /CMap defineresource pop',
    'end',
    'end',
  ].join('\n')
}

function inBlocks(rows: readonly string[], kind: string): readonly string[] {
  const blocks: string[] = []
  for (let at = 0; at < rows.length; at += MOST_IN_BLOCK) {
    const block = rows.slice(at, at + MOST_IN_BLOCK)
    blocks.push(`${block.length} begin${kind}`, ...block, `end${kind}`)
  }
  return blocks
}
