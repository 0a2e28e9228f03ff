import type { ReactNode } from 'react'
import { Tab, TabList, TabPanel, Tabs as AriaTabs } from 'react-aria-components/Tabs'
import styles from './Tabs.module.css'

export interface TabShown {
  readonly id: string
  readonly title: string
  readonly content: ReactNode
}

export interface TabsProps {
  readonly label: string
  readonly tabs: readonly TabShown[]
  /** The id of the one that is seen first; the first of them unless said otherwise. */
  readonly first?: string | undefined
}

/** Parts of a screen of which one is seen at a time, with arrow keys from title to title. */
export function Tabs({ label, tabs, first }: TabsProps) {
  return (
    <AriaTabs {...(first !== undefined && { defaultSelectedKey: first })}>
      <TabList aria-label={label} className={styles['list'] ?? ''}>
        {tabs.map(({ id, title }) => (
          <Tab key={id} id={id} className={styles['tab'] ?? ''}>
            {title}
          </Tab>
        ))}
      </TabList>
      {tabs.map(({ id, content }) => (
        <TabPanel key={id} id={id} className={styles['panel'] ?? ''}>
          {content}
        </TabPanel>
      ))}
    </AriaTabs>
  )
}
