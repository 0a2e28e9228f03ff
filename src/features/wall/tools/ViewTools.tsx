import { Focus, Maximize, ZoomIn, ZoomOut } from 'lucide-react'
import type { ReactNode } from 'react'
import { useActs } from '../../../store/useSession'
import { IconButton } from '../../../ui/IconButton'
import { Button } from '../../../ui/Button'
import * as words from '../../../words/compiled/messages.js'
import { useWallParts } from '../wallParts'
import { useWatched } from '../watched'
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

function ZoomShown() {
  const acts = useActs()
  const { control } = useWallParts()
  const percent = useWatched(control.camera, ({ zoom }) =>
    zoom < 0.1 ? Math.round(zoom * 1000) / 10 : Math.round(zoom * 100),
  )
  return (
    <span className={styles['zoom']}>
      <Button
        variant="quiet"
        aria-label={words.wallZoomTo100({ percent })}
        onPress={() => acts.run('zoomTo100')}
      >
        {words.wallZoomIs({ percent })}
      </Button>
    </span>
  )
}
