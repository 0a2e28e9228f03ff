import { CircleCheck, Expand, Maximize, TriangleAlert } from 'lucide-react'
import { useEffect, useState } from 'react'
import type { SessionWindow, WindowStanding } from '../../storage/sessionWindow'
import { useActs, useDeviceSettings } from '../../store/useSession'
import { Button } from '../../ui/Button'
import { NumberField } from '../../ui/NumberField'
import { Segments } from '../../ui/Segments'
import * as words from '../../words/compiled/messages.js'
import styles from './Projector.module.css'
import type { ProjectorMode } from './useFollowedView'

export interface ProjectorControlsProps {
  readonly window: SessionWindow
  readonly mode: ProjectorMode
  readonly onMode: (mode: ProjectorMode) => void
  /** The zoom at which the back row could read the notes, per cent; null: it can. */
  readonly percent: number | null
}

/** What can be chosen on the projector. Hidden while nobody touches anything, and never from the keyboard. */
export function ProjectorControls({ window, mode, onMode, percent }: ProjectorControlsProps) {
  const acts = useActs()
  const { backRowMetres, pictureWidthMetres, change } = useDeviceSettings()
  const [standing, setStanding] = useState<WindowStanding | null>(null)
  useEffect(() => window.onStanding(setStanding), [window])
  const isAlone = standing?.kind === 'follows' && standing.writer === null
  const isFullScreen = document.fullscreenEnabled

  function showAll(): void {
    onMode('stays')
    acts.run('zoomToFit')
  }

  return (
    <section aria-label={words.projectorControls()} className={styles['controls']}>
      <div className={styles['row']}>
        <Segments
          label={words.projectorView()}
          hideLabel
          value={mode}
          options={[
            { id: 'follows', label: words.projectorFollow() },
            { id: 'stays', label: words.projectorStay() },
          ]}
          onChange={onMode}
        />
        <Button icon={<Maximize aria-hidden />} onPress={showAll}>
          {words.projectorFit()}
        </Button>
        {isFullScreen && (
          <Button
            icon={<Expand aria-hidden />}
            // A browser that refuses leaves the window as it is.
            onPress={() => void document.documentElement.requestFullscreen().catch(() => undefined)}
          >
            {words.projectorFullScreen()}
          </Button>
        )}
      </div>
      <div className={styles['row']}>
        <NumberField
          label={words.projectorBackRow()}
          value={backRowMetres}
          minValue={1}
          maxValue={100}
          step={0.5}
          unit={words.projectorMetres()}
          onChange={(metres) => metres !== null && change({ backRowMetres: metres })}
        />
        <NumberField
          label={words.projectorPictureWidth()}
          value={pictureWidthMetres}
          minValue={0.5}
          maxValue={50}
          step={0.1}
          unit={words.projectorMetres()}
          onChange={(metres) => metres !== null && change({ pictureWidthMetres: metres })}
        />
        <p className={styles['legible']} data-too-small={percent !== null || undefined}>
          {percent === null ? <CircleCheck aria-hidden /> : <TriangleAlert aria-hidden />}
          {percent === null ? words.projectorReadable() : words.projectorTooSmall({ percent })}
        </p>
      </div>
      <p className={styles['hint']}>{words.projectorKeyHint()}</p>
      {isAlone && <p className={styles['hint']}>{words.projectorNobody()}</p>}
    </section>
  )
}
