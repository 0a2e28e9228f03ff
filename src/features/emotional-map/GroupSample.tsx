import type { Group } from '../../model/kinds'
import styles from './FeelingLines.module.css'
import { GROUP_LOOKS } from './groupLooks'

/** A piece of a group's line with a point on it. Beside the group's name. */
export function GroupSample({ group }: { readonly group: Group }) {
  const { dash, shape } = GROUP_LOOKS[group]
  return (
    <svg aria-hidden viewBox="-22 -12 44 24" data-group={group} className={styles['sample']}>
      <path d="M-22 0H22" className={styles['line']} strokeDasharray={dash} />
      <path d={shape} className={styles['shape']} />
    </svg>
  )
}
