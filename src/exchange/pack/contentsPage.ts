import type { PackContent } from '../../analysis/packContent'
import * as words from '../../words/compiled/messages.js'
import { formatLocale } from '../../words/formatLocale'
import { element, type Markup } from '../markup'
import type { PackAsked, PackFile } from './packOrder'
import { CONTENTS_STYLE } from './packStyle'
import type { Page } from './page'
import { label, said, where } from './pieces'

/** What is in the pack, each file with what it is for. */
export function contentsPage(
  { title, line, banner, roomText, madeOn }: PackContent,
  files: readonly PackFile[],
  { scope, leftOut, direction }: Pick<PackAsked, 'scope' | 'leftOut' | 'direction'>,
): Page {
  const heads = [words.packFile(), words.packFileHolds(), words.packFileSize()]
  const body = element(
    'body',
    {},
    element(
      'header',
      {},
      said('h1', title),
      where(line !== '', () => said('p', line)),
      where(banner !== '', () => said('p', banner, { class: 'banner' })),
      label('p', words.packMadeOn({ day: madeOn })),
      said('p', roomText === '' ? words.packRoomUnsaid() : roomText),
    ),
    element(
      'main',
      {},
      label('h2', words.packContentsTitle()),
      label('p', scope === 'to-share' ? words.packSafeNote() : words.packKeptNote()),
      element(
        'table',
        {},
        label('caption', words.packContentsTitle()),
        element(
          'thead',
          {},
          element(
            'tr',
            {},
            heads.map((head) => label('th', head, { scope: 'col' })),
          ),
        ),
        element('tbody', {}, files.map(fileRow)),
      ),
      where(leftOut !== '', () => said('p', leftOut)),
    ),
  )
  return { title: `${title}: ${words.packContentsTitle()}`, style: CONTENTS_STYLE, body, direction }
}

function fileRow({ name, says, bytes }: PackFile): Markup {
  const count = new Intl.NumberFormat(formatLocale()).format(Math.ceil(bytes.length / 1000))
  return element(
    'tr',
    {},
    element('th', { scope: 'row' }, label('a', name, { href: name })),
    label('td', says),
    label('td', words.packKilobytes({ count })),
  )
}
