import type { JourneyMap, MapId } from '../model/session'
import type { Command } from './command'
import { editRecord } from './editRecord'

/** What may change about a map; its kind and where it was started from stay. */
export type MapFields = Partial<Omit<JourneyMap, 'id' | 'kind' | 'from'>>

/** Changes a map's name or status. Null when it is not there or says all that already. */
export function editMap(id: MapId, fields: MapFields): Command {
  return editRecord('maps', id, fields)
}
