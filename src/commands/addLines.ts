import type { Cell, FlowId, LaneId, MapId, Session, StepId } from '../model/session'
import { find } from '../model/table'
import { addLane } from './addLane'
import { addStep } from './addStep'
import { agencyIn, splitAgency } from './agencyIn'
import { cleanLine } from './cleanFields'
import type { Command } from './command'
import { hasCell } from './hasCell'

/** From one note to the next, in px: a note and the room that a flow needs. */
const PITCH_X = 232

/** Where the first note of a lane lies that had none of these lines before, in px from the top of its cell. */
const TOP = 24

/** Lines pasted or typed, and where the first of them is to lie. */
export interface LinesToAdd extends Cell {
  readonly lines: string
  readonly map: MapId
  readonly x: number
  readonly y: number
  /** The step that leads to the first line. */
  readonly after?: StepId | null
  /** From one note to the next, in px. */
  readonly pitch?: number
  /** Called for each line's step, then its flow, and before both for its lane when that is new. */
  readonly newId: () => string
}

/**
 * Makes one step of each line, joined by flows in their order. `Agency: text` lies in that lane, which is made
 * when it is new; other lines lie in the lane given. Null when no line says anything or the place is not there.
 */
export function addLines({ lines, map, lane, stage, x, y, after = null, pitch, newId }: LinesToAdd): Command {
  return (session) => {
    const texts = linesOf(lines)
    if (texts.length === 0 || find(session.maps, map) === undefined) return null
    if (!hasCell(session, { lane, stage })) return null
    let next = session
    let before: StepId | null = after
    for (const [place, line] of texts.entries()) {
      const said = addressed(next, line, lane, newId)
      const id = newId()
      const flow: { step: StepId; flow: FlowId } | null =
        before === null ? null : { step: before, flow: newId() }
      const at = { x: x + place * (pitch ?? PITCH_X), y: said.lane === lane ? y : TOP }
      const step = addStep({ id, map, lane: said.lane, stage, text: said.text, ...at, after: flow })
      next = step(said.session) ?? said.session
      before = id
    }
    return next
  }
}

/** The texts of lines without the dots, dashes and numbers of a list; empty lines are passed over. */
export function linesOf(lines: string): readonly string[] {
  return lines
    .split(/\r\n|[\r\n\u0085\u2028\u2029]/)
    .map((line) => cleanLine(line).trim())
    .map((line) => line.replace(/^(?:[-*•·–—▪◦]|\(?\d{1,3}[.)])\s+/, '').trim())
    .filter((line) => line !== '' && !/^[-*•·–—▪◦]$/.test(line))
}

/** The lane that a line goes to, made when it is new, and what the line says there. */
function addressed(
  session: Session,
  line: string,
  lane: LaneId | null,
  newId: () => string,
): { readonly session: Session; readonly lane: LaneId | null; readonly text: string } {
  const known = agencyIn(session, line)
  if (known !== null && known.text !== '') return { session, lane: known.lane.id, text: known.text }
  const split = splitAgency(line)
  if (split === null) return { session, lane, text: line }
  const id = newId()
  const withLane = addLane({ id, name: split.agency })(session) ?? session
  return { session: withLane, lane: id, text: split.text }
}
