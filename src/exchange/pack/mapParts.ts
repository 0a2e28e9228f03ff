import { sortedLanes } from '../../model/order'
import type { Session, Step } from '../../model/session'

type Part = readonly Step[]
type Fits = (steps: Part) => boolean

/**
 * The steps of a stage in as few parts as each fit a page, as even as they can be: by lanes or by columns, whatever
 * takes fewer. Where a single lane or column is too large it is halved first. A single step always fits.
 */
export function inParts(session: Session, steps: Part, fits: Fits): readonly Part[] {
  if (steps.length < 2 || fits(steps)) return [steps]
  const lanes = new Map<string | null, number>(sortedLanes(session).map(({ id }, place) => [id, place]))
  const laneOf = ({ lane }: Step): number => lanes.get(lane) ?? lanes.size
  const rows = groupsBy(steps, laneOf)
  const columns = groupsBy(steps, ({ x }) => x)
  const heights = rows.length > 1 ? [] : groupsBy(steps, ({ y }) => y)
  const ways = [rows, columns, heights]
    .map((groups) => evenly(groups, fits))
    .filter((parts) => parts !== null)
  const [best] = ways.toSorted((a, b) => a.length - b.length || unevenness(a) - unevenness(b))
  return best ?? halved({ rows, columns, heights }, steps).flatMap((half) => inParts(session, half, fits))
}

/** Null where there is nothing to join, or one group alone does not fit. */
function evenly(groups: readonly Part[], fits: Fits): readonly Part[] | null {
  const fewest = groups.length < 2 ? null : joinedUp(groups, fits, Infinity)
  if (fewest === null) return null
  // As few as that, but none larger than it must be.
  const size = Math.max(...fewest.map(({ length }) => length))
  const all = groups.reduce((sum, { length }) => sum + length, 0)
  for (let most = Math.ceil(all / fewest.length); most < size; most += 1) {
    const evener = joinedUp(groups, fits, most)
    if (evener?.length === fewest.length) return evener
  }
  return fewest
}

/** Neighbours joined as long as they fit a page and are no more steps than that; null where one alone does not fit. */
function joinedUp(groups: readonly Part[], fits: Fits, most: number): readonly Part[] | null {
  const parts: Part[] = []
  for (const group of groups) {
    const last = parts.at(-1)
    const joined = last === undefined ? null : [...last, ...group]
    if (joined !== null && joined.length <= most && fits(joined)) parts[parts.length - 1] = joined
    else if (fits(group)) parts.push(group)
    else return null
  }
  return parts
}

const unevenness = (parts: readonly Part[]): number =>
  Math.max(...parts.map(({ length }) => length)) - Math.min(...parts.map(({ length }) => length))

interface Groups {
  readonly rows: readonly Part[]
  readonly columns: readonly Part[]
  readonly heights: readonly Part[]
}

function halved({ rows, columns, heights }: Groups, steps: Part): readonly Part[] {
  // A column is half as wide again as a lane is high, and a page wider than high.
  if (columns.length > 1 && columns.length * 1.5 >= rows.length) return halves(columns)
  if (rows.length > 1) return halves(rows)
  return halves(heights.length > 1 ? heights : steps.map((step) => [step]))
}

function halves(groups: readonly Part[]): readonly Part[] {
  const middle = Math.ceil(groups.length / 2)
  return [groups.slice(0, middle).flat(), groups.slice(middle).flat()]
}

/** What has the same value together, from the smallest. */
function groupsBy(steps: Part, read: (step: Step) => number): readonly Part[] {
  const groups = new Map<number, Step[]>()
  for (const step of steps) groups.set(read(step), [...(groups.get(read(step)) ?? []), step])
  return [...groups].toSorted(([a], [b]) => a - b).map(([, group]) => group)
}
