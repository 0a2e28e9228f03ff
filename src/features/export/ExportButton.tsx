import { Share } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import { Button } from '../../ui/Button'
import { late } from '../../ui/late'
import { whenIdle } from '../../ui/whenIdle'
import * as words from '../../words/compiled/messages.js'
import styles from './ExportButton.module.css'

const ExportMenu = late(async () => (await import('./ExportMenu')).ExportMenu)

/**
 * The button "Export". What stands behind it is fetched once the page has nothing better to do, or when it is
 * pressed: that press opens it then.
 */
export function ExportButton() {
  const place = useRef<HTMLSpanElement>(null)
  const [isHere, setHere] = useState(false)
  const [isPressed, setPressed] = useState(false)
  const [isHeldDown, setHeldDown] = useState(false)
  // One that is taken away between down and up is never pressed.
  const isShown = isHere && !isHeldDown

  useEffect(
    () =>
      whenIdle(() => {
        // Nobody's focus is taken away: who stands on the button is about to press it.
        const come = (): void =>
          setHere((before) => before || !place.current?.contains(document.activeElement))
        ExportMenu.fetch().then(come, () => undefined)
      }),
    [],
  )

  useEffect(() => {
    if (!isShown || !isPressed) return
    const button = place.current?.querySelector('button')
    // The focus comes back to where it was when the menu opened.
    button?.focus()
    button?.click()
  }, [isShown, isPressed])

  function press(): void {
    setPressed(true)
    // What cannot be fetched says so where it is drawn.
    void ExportMenu.fetch()
      .catch(() => undefined)
      .finally(() => setHere(true))
  }

  return (
    <span ref={place} className={styles['place']}>
      {isShown ? (
        <ExportMenu />
      ) : (
        <Button icon={<Share aria-hidden />} aria-haspopup="menu" onPressChange={setHeldDown} onPress={press}>
          {words.exportMenu()}
        </Button>
      )}
    </span>
  )
}
