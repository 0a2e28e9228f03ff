import { createContext, use, useEffect, useState } from 'react'
import styles from './TextAdvice.module.css'

/** Looks at a text as it is typed and gives a sentence about it, or null. */
export type AdviseOn = (text: string) => string | null

/** What the boxes of this page say of what is typed in them; nothing, until somebody gives advice. */
export const TextAdviceContext = createContext<AdviseOn>(() => null)

/** Advice in the middle of a number is often wrong by the next digit. */
const STANDS_MS = 700

/**
 * A gentle line under a box for words, once it has been true for a moment. It goes at once when there is nothing more to say,
 * takes no focus and stops nothing. A screen reader hears it once, not with every letter.
 */
export function TextAdvice({ text }: { readonly text: string }) {
  const sentence = use(TextAdviceContext)(text)
  const [said, setSaid] = useState<string | null>(null)
  if (said !== null && sentence === null) setSaid(null)
  useEffect(() => {
    if (sentence === null) return undefined
    const timer = setTimeout(() => setSaid(sentence), STANDS_MS)
    return () => clearTimeout(timer)
  }, [sentence])
  // Empty it stays in the page: what is put into a line that is listened to is heard, the line itself is not.
  return (
    <div aria-live="polite" className={styles['advice']}>
      {said !== null && said === sentence && <p>{said}</p>}
    </div>
  )
}
