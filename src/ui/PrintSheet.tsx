import { type ReactNode, useEffect, useState } from 'react'
import { createPortal, flushSync } from 'react-dom'
import styles from './PrintSheet.module.css'

export interface PrintSheetProps {
  /** Draws what is printed; asked for only when the browser is about to print. */
  readonly children: () => ReactNode
}

/**
 * While it is on the page, printing (by a button that calls `window.print()`, or by the browser's own menu) prints
 * this sheet and nothing else.
 */
export function PrintSheet({ children }: PrintSheetProps) {
  const [isPrinting, setIsPrinting] = useState(false)
  useEffect(() => {
    // The browser takes the page as it stands when this returns.
    const begin = (): void => flushSync(() => setIsPrinting(true))
    const end = (): void => setIsPrinting(false)
    addEventListener('beforeprint', begin)
    addEventListener('afterprint', end)
    return () => {
      removeEventListener('beforeprint', begin)
      removeEventListener('afterprint', end)
    }
  }, [])
  return (
    isPrinting && createPortal(<article className={styles['sheet']}>{children()}</article>, document.body)
  )
}
