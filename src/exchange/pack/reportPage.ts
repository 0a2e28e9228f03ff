import type { PackContent } from '../../analysis/packContent'
import { svgPen } from '../../scene/draw/svgPen'
import { FONT_FAMILIES } from '../../scene/font'
import * as words from '../../words/compiled/messages.js'
import { element, type Markup } from '../markup'
import type { MapPage } from './mapPages'
import { REPORT_STYLE } from './packStyle'
import type { Page } from './page'
import { label, said, where } from './pieces'
import { PX_A_POINT } from './points'
import type { ReportBlock, ReportPart } from './reportParts'
import { tableMarkup } from './tableMarkup'

const TABLES = { columns: 'as-said' } as const

/** The report as one page to read, by eyes or ears, and to print. */
export function reportPage(
  content: PackContent,
  parts: readonly ReportPart[],
  direction: 'ltr' | 'rtl',
): Page {
  const { title, line, banner, madeOn, leftOut } = content
  const body = element(
    'body',
    {},
    element(
      'header',
      {},
      label('p', words.packReportTitle(), { class: 'what' }),
      said('h1', title),
      where(line !== '', () => said('p', line, { class: 'line' })),
      where(banner !== '', () => said('p', banner, { class: 'banner' })),
      label('p', words.packMadeOn({ day: madeOn }), { class: 'quiet' }),
      where(leftOut !== '', () => said('p', leftOut, { class: 'quiet' })),
    ),
    element(
      'nav',
      { 'aria-label': words.packContentsNav() },
      element(
        'ol',
        {},
        parts.map((part) => element('li', {}, label('a', part.title, { href: `#${part.id}` }))),
      ),
    ),
    element('main', {}, parts.map(partMarkup)),
    element('footer', {}, said('p', banner === '' ? title : `${title}. ${banner}`)),
  )
  return { title: `${title}: ${words.packReportTitle()}`, style: REPORT_STYLE, body, direction }
}

function partMarkup({ id, title, blocks, isWide }: ReportPart): Markup {
  return element(
    'section',
    { id, 'aria-labelledby': `${id}-title`, ...(isWide && { class: 'wide' }) },
    label('h2', title, { id: `${id}-title` }),
    blocks.map(blockMarkup),
  )
}

function blockMarkup(block: ReportBlock): Markup {
  if (block.block === 'heading') return said('h3', block.text)
  if (block.block === 'table') return tableMarkup(block, TABLES)
  if (block.block === 'paragraph') {
    return said('p', block.text, block.tone === 'quiet' ? { class: 'quiet' } : {})
  }
  if (block.block === 'list') {
    return element(
      block.isOrdered ? 'ol' : 'ul',
      {},
      block.entries.map((entry) => said('li', entry)),
    )
  }
  if (block.block === 'quote') {
    const words = element('blockquote', {}, said('p', block.text))
    return element('figure', { class: 'quote' }, words, label('figcaption', block.by))
  }
  const { page, steps } = block
  return element('div', { class: 'map' }, mapSvg(page), steps === null ? [] : tableMarkup(steps, TABLES))
}

/** A page of a map as a drawing within a page. */
function mapSvg({ picture, scale, says }: MapPage): Markup {
  const pen = svgPen()
  picture.draw(pen)
  const size = (px: number): number => Math.round(px * scale * PX_A_POINT)
  return element(
    'svg',
    {
      viewBox: `0 0 ${picture.width} ${picture.height}`,
      width: size(picture.width),
      height: size(picture.height),
      role: 'img',
      'aria-label': says,
      'font-family': FONT_FAMILIES,
    },
    // The pen makes every text safe that it writes.
    pen.markup() as Markup,
  )
}
