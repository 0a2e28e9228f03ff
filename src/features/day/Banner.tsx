import { ChevronDown, ChevronUp } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import { useOpenSession } from '../../store/useSession'
import { classes } from '../../ui/classes'
import { IconButton } from '../../ui/IconButton'
import * as words from '../../words/compiled/messages.js'
import styles from './Banner.module.css'

/** What stands on every screen of this session: one line, and all of it when asked. */
export function Banner() {
  const text = useOpenSession((session) => session.about.banner).trim()
  return text === '' ? null : <BannerLine key={text} text={text} />
}

function BannerLine({ text }: { readonly text: string }) {
  const line = useRef<HTMLParagraphElement>(null)
  const [shown, setShown] = useState<'line' | 'all'>('line')
  const [isCut, setIsCut] = useState(false)
  useEffect(() => {
    const element = line.current
    if (element === null || shown === 'all') return undefined
    const look = (): void => setIsCut(element.scrollWidth > element.clientWidth + 1)
    const observer = new ResizeObserver(look)
    observer.observe(element)
    look()
    return () => observer.disconnect()
  }, [shown])
  return (
    <aside aria-label={words.dayBanner()} className={styles['banner']}>
      <p ref={line} dir="auto" className={classes(styles['text'], shown === 'line' && styles['line'])}>
        {text}
      </p>
      {isCut && (
        <IconButton
          label={shown === 'line' ? words.dayWholeBanner() : words.dayShortBanner()}
          icon={shown === 'line' ? <ChevronDown aria-hidden /> : <ChevronUp aria-hidden />}
          onPress={() => setShown(shown === 'line' ? 'all' : 'line')}
        />
      )}
    </aside>
  )
}
