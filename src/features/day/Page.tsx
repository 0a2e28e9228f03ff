import { type ReactNode, useEffect } from 'react'
import { START_ADDRESS } from '../../routes'
import * as words from '../../words/compiled/messages.js'
import styles from './Page.module.css'

export interface PageProps {
  readonly title: string
  readonly children: ReactNode
  /** Buttons beside the link back. */
  readonly actions?: ReactNode
}

/** A page of words that leads back to the start: where there is no session to show. */
export function Page({ title, children, actions }: PageProps) {
  useEffect(() => {
    document.title = words.dayPageTitle({ title })
  }, [title])
  return (
    <main className={styles['page']}>
      <h1 className={styles['title']}>{title}</h1>
      <p>{children}</p>
      <div className={styles['acts']}>
        <a href={START_ADDRESS} className={styles['link']}>
          {words.shellToStart()}
        </a>
        {actions}
      </div>
    </main>
  )
}
