import { escapeXml } from '../scene/draw/svgPen'

/** A program of `src/standalone` as texts: what `import('virtual:standalone/…')` gives. */
export interface StandaloneProgram {
  readonly script: string
  readonly scriptHash: string
  readonly style: string
  readonly styleHash: string
}

/** A page that is one file. */
export interface StandalonePage {
  /** BCP 47. */
  readonly language: string
  readonly direction: 'ltr' | 'rtl'
  readonly title: string
  /** What is seen without the program, as markup: made by `markup` alone, which escapes. */
  readonly content: string
  /** What the program reads, as `#page-data`: plain JSON. */
  readonly data: unknown
  readonly program: StandaloneProgram
}

/**
 * What such a page may do: run its one script and wear its one style, and nothing else. It can ask nobody for
 * anything, and no string ever becomes script or markup.
 */
export function standalonePolicy({
  scriptHash,
  styleHash,
}: Pick<StandaloneProgram, 'scriptHash' | 'styleHash'>): string {
  return [
    "default-src 'none'",
    `script-src '${scriptHash}'`,
    `style-src '${styleHash}'`,
    'img-src data:',
    'font-src data:',
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; ')
}

/** One HTML file that works from anywhere, with no network: what it says, what it knows and its program. */
export function standalonePage(page: StandalonePage): Blob {
  const { language, direction, title, content, data, program } = page
  const policy = escapeXml(standalonePolicy(program))
  // No text in it can end the element it stands in.
  const json = JSON.stringify(data).replaceAll('<', '\\u003c')
  const lines = [
    '<!doctype html>',
    `<html lang="${escapeXml(language)}" dir="${direction}">`,
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="referrer" content="no-referrer">',
    '<link rel="icon" href="data:,">',
    `<title>${escapeXml(title)}</title>`,
    `<style>${program.style}</style>`,
    '</head>',
    '<body>',
    content,
    `<script type="application/json" id="page-data">${json}</script>`,
    `<script>${program.script}</script>`,
    '</body>',
    '</html>',
    '',
  ]
  return new Blob([lines.join('\n')], { type: 'text/html;charset=utf-8' })
}
