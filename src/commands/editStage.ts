import type { Stage, StageId } from '../model/session'
import type { Command } from './command'
import { editRecord } from './editRecord'

/** What a stage says of itself; where it stands is for `moveStage`. */
export type StageFields = Partial<Omit<Stage, 'id' | 'order'>>

/** Changes a stage's name. Null when it is not there or has that name already. */
export function editStage(id: StageId, fields: StageFields): Command {
  return editRecord('stages', id, fields)
}
