import type { Group } from '../model/kinds'

/** Who the compare view sets beside each other: those who work in the services, and the people who use them. */
export const SIDES = ['workers', 'people'] as const
export type Side = (typeof SIDES)[number]

const SIDE_OF: Readonly<Record<Group, Side | null>> = {
  'service-user': 'people',
  family: 'people',
  frontline: 'workers',
  manager: 'workers',
  'third-sector': 'workers',
  other: null,
}

/** Which side a group speaks for; `other` speaks for neither. */
export function sideOf(group: Group): Side | null {
  return SIDE_OF[group]
}
