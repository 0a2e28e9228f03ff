import type { Scene } from '../scene'
import { drawBands } from './drawBands'
import { drawFindingLines, drawFindings } from './drawFindings'
import { drawFlows, drawFlowWords } from './drawFlows'
import { drawNotes } from './drawNotes'
import type { DrawOptions } from './drawOptions'
import type { Pen } from './pen'

/** The wall without its headings, from the paper up. */
export function drawScene(pen: Pen, scene: Scene, options: DrawOptions): void {
  const lies = options.part !== 'moving'
  if (lies) drawBands(pen, scene)
  if (lies) drawFindingLines(pen, scene, options)
  drawFlows(pen, scene, options)
  drawNotes(pen, scene, options)
  if (lies) drawFindings(pen, scene, options)
  drawFlowWords(pen, scene, options)
}
