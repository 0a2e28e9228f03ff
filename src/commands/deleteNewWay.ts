import type { MapId } from '../model/session'
import { find } from '../model/table'
import type { Command } from './command'
import { deleteRecords } from './deleteRecords'

/** Deletes a new way with all that lies on it. Null when it is not there; what happens now is never deleted. */
export function deleteNewWay(id: MapId): Command {
  return (session) => (find(session.maps, id)?.kind === 'to-be' ? deleteRecords('maps', [id])(session) : null)
}
