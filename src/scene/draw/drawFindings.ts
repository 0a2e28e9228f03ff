import type { FindingStatus } from '../../model/kinds'
import type { StepId } from '../../model/session'
import { nameOfFindingKind } from '../../words/names'
import { overlaps } from '../grid'
import { GAP_FONT, GAP_PADDING } from '../layGaps'
import { TIE_FONT } from '../layTies'
import { INK, INK_SOFT, MARK_COLOURS, MARK_INK, SURFACE } from '../palette'
import type { Measure, Point, Scene, SceneGap, SceneTie } from '../scene'
import { GAP_LINE_HEIGHT, MARK_CHIP_HEIGHT, MARK_CHIP_WIDTH } from '../sizes'
import { textDirection } from '../textDirection'
import { drawChip } from './drawMarks'
import { DIMMED, type DrawOptions } from './drawOptions'
import { circle, openLine, roundedRect } from './path'
import type { Pen } from './pen'
import { baseline } from './textLine'

/** Fainter when it was looked into and found not to be so. */
const strength = (status: FindingStatus): number => (status === 'checked' ? 0.5 : 1)

/** Between a sign and its word. */
const SIGN_GAP = 5

function drawLinks(
  pen: Pen,
  links: readonly (readonly Point[])[],
  colour: string,
  dash: readonly number[] | null,
): void {
  for (const link of links) {
    const end = link.at(-1)
    const line = [openLine(link)]
    pen.shapes(line, { stroke: SURFACE, lineWidth: 6 })
    pen.shapes(
      line,
      dash === null ? { stroke: colour, lineWidth: 3 } : { stroke: colour, lineWidth: 3, dash },
    )
    if (end !== undefined) pen.shapes([circle(end, 6)], { fill: colour, stroke: SURFACE, lineWidth: 1.5 })
  }
}

function drawBadge(pen: Pen, { badge, status }: SceneTie, direction: Scene['direction']): void {
  const colour = MARK_COLOURS.duplication
  const name = nameOfFindingKind('duplication')
  const isHollow = status === 'checked'
  const paint = { fill: isHollow ? SURFACE : colour, stroke: isHollow ? colour : SURFACE, lineWidth: 2 }
  pen.shapes([roundedRect(badge, { start: badge.height / 2, end: badge.height / 2 })], paint)
  const isRtl = direction === 'rtl'
  const chipX = isRtl ? badge.x + badge.width - MARK_CHIP_WIDTH - 8 : badge.x + 8
  drawChip(pen, 'duplication', status, { x: chipX, y: badge.y + (badge.height - MARK_CHIP_HEIGHT) / 2 }, 1)
  const x = isRtl ? chipX - 4 : chipX + MARK_CHIP_WIDTH + 3
  const at = { x, y: badge.y + baseline(badge.height, TIE_FONT.size) }
  pen.text(name, at, { font: TIE_FONT, fill: isHollow ? colour : MARK_INK, anchor: 'start', direction })
}

/** Sign and word of a gap in a row, in the middle of its slot. */
function drawSlotSign(pen: Pen, gap: SceneGap, direction: Scene['direction'], measure: Measure): void {
  const word = nameOfFindingKind('gap')
  const width = MARK_CHIP_WIDTH + SIGN_GAP + measure(word, TIE_FONT)
  const start = gap.x + (gap.width - width) / 2
  const isRtl = direction === 'rtl'
  const y = gap.y + GAP_PADDING - 1
  drawChip(pen, 'gap', gap.status, { x: isRtl ? start + width - MARK_CHIP_WIDTH : start, y }, 1)
  const x = isRtl ? start + width - MARK_CHIP_WIDTH - SIGN_GAP : start + MARK_CHIP_WIDTH + SIGN_GAP
  const at = { x, y: y + baseline(MARK_CHIP_HEIGHT, TIE_FONT.size) }
  pen.text(word, at, { font: TIE_FONT, fill: MARK_COLOURS.gap, anchor: 'start', direction })
}

function drawSlot(pen: Pen, gap: SceneGap, direction: Scene['direction'], measure: Measure): void {
  const colour = MARK_COLOURS.gap
  pen.shapes([roundedRect(gap, { start: 6, end: 6 })], { fill: SURFACE, opacity: 0.92 })
  pen.shapes([roundedRect(gap, { start: 6, end: 6 })], { stroke: colour, lineWidth: 2.5, dash: [9, 6] })
  const middle = gap.x + gap.width / 2
  drawSlotSign(pen, gap, direction, measure)
  const top = gap.y + GAP_PADDING + MARK_CHIP_HEIGHT + GAP_PADDING / 2
  const fill = gap.status === 'checked' ? INK_SOFT : INK
  for (const [place, line] of gap.lines.entries()) {
    const y = top + place * GAP_LINE_HEIGHT + baseline(GAP_LINE_HEIGHT, GAP_FONT.size)
    pen.text(
      line,
      { x: middle, y },
      { font: GAP_FONT, fill, anchor: 'middle', direction: textDirection(line) },
    )
  }
}

/** The veil over a finding: of its status, and of the spotlight on other steps. */
function veil(status: FindingStatus, steps: readonly StepId[], { dimExcept }: DrawOptions): number {
  const isDim = dimExcept !== undefined && dimExcept !== null && !steps.every((step) => dimExcept.has(step))
  return strength(status) * (isDim ? DIMMED : 1)
}

function faded(pen: Pen, opacity: number, draw: () => void): void {
  if (opacity === 1) draw()
  else pen.faded(opacity, draw)
}

/** Lines of ties and slots: under the notes, so that they are seen to run behind them. */
export function drawFindingLines(pen: Pen, scene: Scene, options: DrawOptions): void {
  for (const { lines, status, steps } of scene.ties) {
    faded(pen, veil(status, steps, options), () => drawLinks(pen, lines, MARK_COLOURS.duplication, null))
  }
  for (const { links, status, steps } of scene.gaps) {
    faded(pen, veil(status, steps, options), () => drawLinks(pen, links, MARK_COLOURS.gap, [9, 6]))
  }
}

/** The badges of duplications and the slots of gaps. */
export function drawFindings(pen: Pen, scene: Scene, options: DrawOptions): void {
  const { visible } = options
  const isSeen = (place: SceneGap | SceneTie['badge']): boolean =>
    visible === undefined || visible === null || overlaps(place, visible)
  for (const gap of scene.gaps) {
    if (!isSeen(gap)) continue
    const draw = (): void =>
      pen.group(
        () => `${nameOfFindingKind('gap')}: ${gap.lines.join(' ')}`,
        () => drawSlot(pen, gap, scene.direction, options.measure),
        'gap',
      )
    faded(pen, veil('raised', gap.steps, options), draw)
  }
  for (const tie of scene.ties) {
    if (!isSeen(tie.badge)) continue
    const draw = (): void =>
      pen.group(
        () => nameOfFindingKind('duplication'),
        () => drawBadge(pen, tie, scene.direction),
        'tie',
      )
    faded(pen, veil('raised', tie.steps, options), draw)
  }
}
