import { useCallback, useEffect, useMemo, useState, type ReactNode } from 'react'
import type { SessionWindow } from '../../storage/sessionWindow'
import type { Stretch } from '../../storage/windowChannel'
import { chordOf, isInTextBox } from '../../store/chord'
import { useDeviceSettings, useOpenSession, useSession } from '../../store/useSession'
import * as words from '../../words/compiled/messages.js'
import { legibilityOf, percentToZoomTo } from './legibility'
import styles from './Projector.module.css'
import { ProjectorControls } from './ProjectorControls'
import { smallestReadablePx } from './smallestReadablePx'
import { useFollowedView, type ProjectorMode } from './useFollowedView'
import { useShownBriefly } from './useShownBriefly'
import { useWindowWidth } from './useWindowWidth'

/** What the wall is asked for on the projector. */
export interface ProjectedWall {
  readonly stretch: Stretch | null
  readonly onStretch: (stretch: Stretch, zoom: number) => void
  readonly fullFrom: number
}

export interface ProjectorProps {
  readonly window: SessionWindow
  readonly wall: (asked: ProjectedWall) => ReactNode
}

/** The wall for the whole room, with nothing else. What can be chosen comes when somebody moves, and goes again. */
export function Projector({ window, wall }: ProjectorProps) {
  const title = useOpenSession((session) => session.about.title).trim() || words.dayUntitled()
  const map = useSession((store) => store.view.map)
  const mapName = useOpenSession(({ maps }) => maps.find(({ id }) => id === map)?.name ?? '')
  const [mode, setMode] = useState<ProjectorMode>('follows')
  const [zoom, setZoom] = useState<number | null>(null)
  const stretch = useFollowedView(window, mode)
  const isShown = useShownBriefly()
  const { singleKeys, backRowMetres, pictureWidthMetres } = useDeviceSettings()
  const pictureWidthPx = useWindowWidth()
  const legibility = useMemo(
    () =>
      legibilityOf(smallestReadablePx({ distanceMetres: backRowMetres, pictureWidthMetres, pictureWidthPx })),
    [backRowMetres, pictureWidthMetres, pictureWidthPx],
  )
  const onStretch = useCallback((_stretch: Stretch, next: number) => setZoom(next), [])

  const percent = zoom === null ? null : percentToZoomTo(legibility, zoom)

  useEffect(() => {
    document.title = words.projectorPageTitle({ title })
  }, [title])

  useEffect(() => {
    function press(event: KeyboardEvent): void {
      if (!singleKeys || event.repeat || isInTextBox(event) || chordOf(event) !== 'F') return
      event.preventDefault()
      setMode((now) => (now === 'follows' ? 'stays' : 'follows'))
    }
    addEventListener('keydown', press)
    return () => removeEventListener('keydown', press)
  }, [singleKeys])

  return (
    <div className={styles['projector']} data-quiet={!isShown || undefined}>
      <header className={styles['title']}>
        <h1 dir="auto">{title}</h1>
        {mapName !== '' && <p dir="auto">{mapName}</p>}
        {percent !== null && <p className={styles['tooSmall']}>{words.projectorTooSmall({ percent })}</p>}
      </header>
      <main className={styles['wall']}>{wall({ stretch, onStretch, fullFrom: legibility.fullFrom })}</main>
      <ProjectorControls window={window} mode={mode} onMode={setMode} percent={percent} />
    </div>
  )
}
