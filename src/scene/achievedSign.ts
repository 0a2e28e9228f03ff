import * as words from '../words/compiled/messages.js'
import type { OwnSign } from '../words/said'

/** The sign of a step whose change is achieved: a tick, its word, and a green of 6:1 on paper. */
export const ACHIEVED_SIGN: OwnSign = {
  name: words.sceneAchieved(),
  colour: '#1c6338',
  path: 'M2.5 8.5 6 12.5 13.5 3.5',
}
