import type { Lane, Partners } from '../model/session'
import { find } from '../model/table'

/** Those whom a duty to involve is about: the people who use the service with their families, and the third sector. */
export const PARTNER_SIDES = ['people', 'third-sector'] as const
export type PartnerSide = (typeof PARTNER_SIDES)[number]

/** For whom somebody stands who takes part: a group or a lane. Null: an agency, or nobody of these. */
export function partnerSide(lanes: readonly Lane[], id: string): PartnerSide | null {
  if (id === 'service-user' || id === 'family') return 'people'
  if (id === 'third-sector') return 'third-sector'
  const sector = find(lanes, id)?.sector
  if (sector === 'citizen') return 'people'
  return sector === 'third-sector' ? 'third-sector' : null
}

/** The sides that come in only when it is delivered: they help to carry what they neither designed nor tested. */
export function partnersLate(lanes: readonly Lane[], partners: Partners): readonly PartnerSide[] {
  const { design, deliver, test } = partners
  const isIn = (ids: readonly string[], side: PartnerSide): boolean =>
    ids.some((id) => partnerSide(lanes, id) === side)
  return PARTNER_SIDES.filter((side) => isIn(deliver, side) && !isIn(design, side) && !isIn(test, side))
}
