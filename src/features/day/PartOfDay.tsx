import { Tabs, type TabsProps } from '../../ui/Tabs'
import styles from './PartOfDay.module.css'

/** One of the six parts of the day: a page of tabs, or of its one tab's content where there is no second. */
export function PartOfDay({ label, tabs, first }: TabsProps) {
  const [only, second] = tabs
  return (
    <div className={styles['page']}>
      {second === undefined ? only?.content : <Tabs label={label} tabs={tabs} first={first} />}
    </div>
  )
}
