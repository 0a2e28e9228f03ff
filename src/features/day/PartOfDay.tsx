import { Tabs, type TabsProps } from '../../ui/Tabs'
import styles from './PartOfDay.module.css'

export interface PartOfDayProps extends TabsProps {
  /** 'wall': one of its tabs is a wall, which takes what width there is. Else no wider than is read well. */
  readonly room?: 'wall'
}

/** One of the six parts of the day: a page of tabs, or of its one tab's content where there is no second. */
export function PartOfDay({ label, tabs, first, room }: PartOfDayProps) {
  const [only, second] = tabs
  return (
    <div className={styles['page']} data-room={room}>
      {second === undefined ? only?.content : <Tabs label={label} tabs={tabs} first={first} />}
    </div>
  )
}
