import { Focus, Maximize, ZoomIn, ZoomOut } from 'lucide-react'
import { useEffect, useRef, useState, type ReactNode } from 'react'
import { useActs } from '../../../store/useSession'
import { IconButton } from '../../../ui/IconButton'
import { Button } from '../../../ui/Button'
import * as words from '../../../words/compiled/messages.js'
import type { Camera } from '../camera/camera'
import { useWallParts } from '../wallParts'
import { ToolButton } from './ToolButton'
import styles from './Tools.module.css'
import { useCan } from './useCan'

const ASKED = ['zoomToSelection'] as const

/** How the wall is looked at: nearer, farther, all of it. */
export function ViewTools({ minimap }: { readonly minimap: ReactNode }) {
  const acts = useActs()
  const can = useCan(ASKED)
  return (
    <div role="toolbar" aria-label={words.wallView()} className={styles['view']}>
      {minimap}
      <IconButton
        label={words.wallZoomOut()}
        icon={<ZoomOut aria-hidden />}
        keys="-"
        onPress={() => acts.run('zoomOut')}
      />
      <ZoomShown />
      <IconButton
        label={words.wallZoomIn()}
        icon={<ZoomIn aria-hidden />}
        keys="+"
        onPress={() => acts.run('zoomIn')}
      />
      <ToolButton icon={<Maximize aria-hidden />} onPress={() => acts.run('zoomToFit')}>
        {words.wallFit()}
      </ToolButton>
      <ToolButton
        icon={<Focus aria-hidden />}
        isDisabled={!can('zoomToSelection')}
        onPress={() => acts.run('zoomToSelection')}
      >
        {words.wallSelection()}
      </ToolButton>
    </div>
  )
}

/** The button's name says a new zoom once the view has rested so long, ms. */
const SAID_AFTER_MS = 150

const percentOf = ({ zoom }: Camera): number =>
  zoom < 0.1 ? Math.round(zoom * 1000) / 10 : Math.round(zoom * 100)

/** How near the wall is. The figure follows at each move, written onto its element; the button is drawn at rest. */
function ZoomShown() {
  const acts = useActs()
  const { control } = useWallParts()
  const figure = useRef<HTMLSpanElement>(null)
  const [percent, setPercent] = useState(() => percentOf(control.camera.get()))
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    const rest = (): void => setPercent(percentOf(control.camera.get()))
    const stop = control.camera.watch(() => {
      const text = words.wallZoomIs({ percent: percentOf(control.camera.get()) })
      if (figure.current !== null && figure.current.textContent !== text) figure.current.textContent = text
      clearTimeout(timer)
      timer = setTimeout(rest, SAID_AFTER_MS)
    })
    rest()
    return () => {
      clearTimeout(timer)
      stop()
    }
  }, [control])
  return (
    <span className={styles['zoom']}>
      <Button
        variant="quiet"
        aria-label={words.wallZoomTo100({ percent })}
        onPress={() => acts.run('zoomTo100')}
      >
        <span ref={figure}>{words.wallZoomIs({ percent })}</span>
      </Button>
    </span>
  )
}
