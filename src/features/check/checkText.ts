import * as words from '../../words/compiled/messages.js'
import { momentInWords } from '../../words/momentInWords'
import { type CheckLine, checkSentence, verdictInWords } from './checkLines'
import type { Facts } from './facts'

/** All that was found as text, to be sent to whoever helps. Made of facts alone, which know no word of a session. */
export function checkText(facts: Facts, lines: readonly CheckLine[]): string {
  return [
    words.checkTitle(),
    words.checkAt({ moment: momentInWords(facts.at) }),
    checkSentence(lines),
    '',
    ...lines.map(({ verdict, title, found }) => `${verdictInWords(verdict)} – ${title}: ${found}`),
    '',
    words.checkBrowserIs({ browser: facts.browser }),
  ].join('\n')
}
