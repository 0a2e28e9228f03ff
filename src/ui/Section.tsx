import { ChevronRight } from 'lucide-react'
import type { ReactNode } from 'react'
import styles from './Section.module.css'

export interface SectionProps {
  readonly title: string
  /** What is inside in a few words, seen while it is closed too. */
  readonly hint?: string
  readonly startsOpen?: true
  readonly children: ReactNode
}

/** A part of a panel that opens and closes. The browser's own element, so finding in the page opens it. */
export function Section({ title, hint = '', startsOpen, children }: SectionProps) {
  return (
    <details className={styles['section']} open={startsOpen ?? false}>
      <summary className={styles['summary']}>
        <ChevronRight aria-hidden className={styles['arrow']} size={18} />
        <h3 className={styles['title']}>{title}</h3>
        {hint !== '' && <span className={styles['hint']}>{hint}</span>}
      </summary>
      <div className={styles['body']}>{children}</div>
    </details>
  )
}
