import { PARTNER_SIDES, partnersLate, partnerSide, type PartnerSide } from '../../analysis/partnersLate'
import { GROUPS } from '../../model/kinds'
import { chosenToBe, stepsOfMap } from '../../model/mapOf'
import { sortedLanes } from '../../model/order'
import { inReadingOrder } from '../../model/readingOrder'
import type { Partners, Session } from '../../model/session'
import { find } from '../../model/table'
import type { Option } from '../../ui/Choice'
import { actionTitle } from '../../words/actionTitle'
import * as words from '../../words/compiled/messages.js'
import { nameOfGroup } from '../../words/names'

/** The three parts somebody can have, from first to last. */
export const PARTS = ['design', 'deliver', 'test'] as const

/** An action, or a step of the new way, that somebody designs, delivers and tests. */
export interface PartnerRow {
  readonly id: string
  readonly kind: 'action' | 'step'
  readonly title: string
  readonly partners: Partners
  /** Who comes in only when it is delivered. */
  readonly late: readonly PartnerSide[]
}

const PART_NAMES: Readonly<Record<keyof Partners, () => string>> = {
  design: words.partnersDesign,
  deliver: words.partnersDeliver,
  test: words.partnersTest,
}

/** What somebody does who has this part. */
export function nameOfPart(part: keyof Partners): string {
  return PART_NAMES[part]()
}

const SIDE_NAMES: Readonly<Record<PartnerSide, () => string>> = {
  people: words.partnersSidePeople,
  'third-sector': words.partnersSideThirdSector,
}

/** Who is meant when a duty to involve is asked after. */
export function nameOfSide(side: PartnerSide): string {
  return SIDE_NAMES[side]()
}

/** Every action, then every step of the new way that counts, in reading order. */
export function partnerRows(session: Session): readonly PartnerRow[] {
  const map = chosenToBe(session)
  const steps = map === null ? [] : inReadingOrder(session, stepsOfMap(session, map.id))
  const late = (partners: Partners) => partnersLate(session.lanes, partners)
  return [
    ...session.actions.map((action): PartnerRow => {
      const { id, partners } = action
      return { id, kind: 'action', title: actionTitle(action), partners, late: late(partners) }
    }),
    ...steps.map(({ id, text, partners }): PartnerRow => {
      const title = text.trim() === '' ? words.actionsWordless() : text.trim()
      return { id, kind: 'step', title, partners, late: late(partners) }
    }),
  ]
}

/** What a partner is called: a group, or a lane. */
export function partnerName(session: Session, id: string): string {
  const group = GROUPS.find((each) => each === id)
  return group === undefined ? (find(session.lanes, id)?.name ?? '') : nameOfGroup(group)
}

/** The groups of people. */
export function groupOptions(): readonly Option[] {
  return GROUPS.map((id) => ({ id, label: nameOfGroup(id) }))
}

/** The agencies: every lane but the citizen's own, which stands for people who are named as groups. */
export function laneOptions(session: Session): readonly Option[] {
  return sortedLanes(session)
    .filter(({ sector }) => sector !== 'citizen')
    .map(({ id, name }) => ({ id, label: name }))
}

/** In how many rows a side has each part. */
export interface SideTally {
  readonly side: PartnerSide
  readonly counts: Readonly<Record<keyof Partners, number>>
  readonly late: number
}

/** How often the people who use it, and the third sector, have a part at all. */
export function sideTallies({ lanes }: Session, rows: readonly PartnerRow[]): readonly SideTally[] {
  return PARTNER_SIDES.map((side) => {
    const having = (part: keyof Partners): number =>
      rows.filter(({ partners }) => partners[part].some((id) => partnerSide(lanes, id) === side)).length
    return {
      side,
      counts: { design: having('design'), deliver: having('deliver'), test: having('test') },
      late: rows.filter((row) => row.late.includes(side)).length,
    }
  })
}
