import { CircleAlert, CircleCheck, Info, TriangleAlert } from 'lucide-react'
import type { ReactNode } from 'react'
import { classes } from './classes'
import styles from './Notice.module.css'

export type NoticeKind = 'plain' | 'warning' | 'danger' | 'done'

export interface NoticeProps {
  readonly kind: NoticeKind
  readonly children: ReactNode
  readonly actions?: ReactNode
}

const SYMBOLS = {
  plain: <Info aria-hidden />,
  warning: <TriangleAlert aria-hidden />,
  danger: <CircleAlert aria-hidden />,
  done: <CircleCheck aria-hidden />,
} as const

/** Words that stay where they are: a symbol, a colour and a sentence, with what can be done about it. */
export function Notice({ kind, children, actions }: NoticeProps) {
  return (
    <div className={classes(styles['notice'], styles[kind])}>
      {SYMBOLS[kind]}
      <div className={styles['words']}>{children}</div>
      {actions !== undefined && <div className={styles['actions']}>{actions}</div>}
    </div>
  )
}
