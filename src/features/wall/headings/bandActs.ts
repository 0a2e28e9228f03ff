import { addLane } from '../../../commands/addLane'
import { addStage } from '../../../commands/addStage'
import type { Command } from '../../../commands/command'
import { deleteLane } from '../../../commands/deleteLane'
import { deleteStage } from '../../../commands/deleteStage'
import { editLane } from '../../../commands/editLane'
import { editStage } from '../../../commands/editStage'
import { moveLane } from '../../../commands/moveLane'
import { moveStage } from '../../../commands/moveStage'
import { sortedLanes, sortedStages } from '../../../model/order'
import type { Session } from '../../../model/session'
import * as words from '../../../words/compiled/messages.js'

/** Which kind of heading it is: lanes are rows, stages are columns. */
export type BandKind = 'lane' | 'stage'

interface BandActs {
  ordered(session: Session): readonly { readonly id: string; readonly name: string }[]
  add(id: string, before: string | null): Command
  rename(id: string, name: string): Command
  move(id: string, before: string | null): Command
  remove(id: string): Command
}

/** What can be done with a lane and with a stage, in the same words. */
export const BAND_ACTS: Readonly<Record<BandKind, BandActs>> = {
  lane: {
    ordered: sortedLanes,
    add: (id, before) => addLane({ id, name: words.wallNewLane(), before }),
    rename: (id, name) => editLane(id, { name }),
    move: moveLane,
    remove: deleteLane,
  },
  stage: {
    ordered: sortedStages,
    add: (id, before) => addStage({ id, name: words.wallNewStage(), before }),
    rename: (id, name) => editStage(id, { name }),
    move: moveStage,
    remove: deleteStage,
  },
}

/** What stands after a band: null when it is the last one. */
export function nextBand(kind: BandKind, session: Session, id: string): string | null {
  const bands = BAND_ACTS[kind].ordered(session)
  const place = bands.findIndex((band) => band.id === id)
  return bands[place + 1]?.id ?? null
}

/** The move of a band by one place, as a command: null when it stands at that end already. */
export function moveByOne(kind: BandKind, id: string, direction: 'back' | 'on'): Command {
  return (session) => {
    const bands = BAND_ACTS[kind].ordered(session)
    const place = bands.findIndex((band) => band.id === id)
    if (place < 0) return null
    if (direction === 'back') {
      const before = bands[place - 1]
      return before === undefined ? null : BAND_ACTS[kind].move(id, before.id)(session)
    }
    if (place === bands.length - 1) return null
    return BAND_ACTS[kind].move(id, bands[place + 2]?.id ?? null)(session)
  }
}
