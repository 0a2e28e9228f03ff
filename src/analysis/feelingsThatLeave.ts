import type { MapId, Session } from '../model/session'
import { feelingLines, type FeelingLine } from './feelings'
import { safeToShare } from './safeToShare'

/**
 * The lines as they may leave the room when it asks for so many people behind a figure: resting on cards that may
 * leave, and on what groups of at least that many people in the room agreed on. `smallestGroup` is asked for apart,
 * so that a screen can say what another figure would change.
 */
export function feelingsThatLeave(
  session: Session,
  map: MapId,
  smallestGroup: number = session.about.smallestGroup,
): readonly FeelingLine[] {
  const { session: copy } = safeToShare({ ...session, about: { ...session.about, smallestGroup } })
  return feelingLines(copy, map, smallestGroup)
}
