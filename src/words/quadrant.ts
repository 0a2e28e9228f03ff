import * as words from './compiled/messages.js'

/** What an action is by its impact and effort. */
export type Quadrant = 'quick-win' | 'big-project' | 'fill-in' | 'think-again'

const NAMES: Readonly<Record<Quadrant, () => string>> = {
  'quick-win': words.actionsQuickWin,
  'big-project': words.actionsBigProject,
  'fill-in': words.actionsFillIn,
  'think-again': words.actionsThinkAgain,
}

/** What it is called. */
export function nameOfQuadrant(quadrant: Quadrant): string {
  return NAMES[quadrant]()
}
