import { toBeMaps } from '../model/mapOf'
import type { MapId } from '../model/session'
import { all } from './all'
import type { Command } from './command'
import { editMap } from './editMap'

/** Says which new way is agreed; every other is a draft. Null for none. Null when that is said already. */
export function agreeNewWay(id: MapId | null): Command {
  return (session) =>
    all(...toBeMaps(session).map((map) => editMap(map.id, { status: map.id === id ? 'agreed' : 'draft' })))(
      session,
    )
}
