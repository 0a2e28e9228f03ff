import { useLayoutEffect, useRef } from 'react'
import type { StepId } from '../../../model/session'
import type { Measure, Scene } from '../../../scene/scene'
import { useSession } from '../../../store/useSession'
import { signsShown } from '../signsShown'
import { useWallParts } from '../wallParts'
import styles from '../Wall.module.css'
import { createPainter, type Painter } from './createPainter'

export interface PaintedLayerProps {
  readonly scene: Scene
  readonly measure: Measure
  /** Notes that are elements and need no paint. */
  readonly mounted: ReadonlySet<StepId>
}

/**
 * What lies under the mounted notes: lanes, flows, ties, gaps, and every note that is not an element now. What
 * became an element, or is none any more, changes places with the paint in the same frame.
 */
export function PaintedLayer({ scene, measure, mounted }: PaintedLayerProps) {
  const parts = useWallParts()
  const still = useRef<HTMLCanvasElement>(null)
  const moving = useRef<HTMLCanvasElement>(null)
  const painter = useRef<Painter | null>(null)
  const painted = useRef(mounted)
  const selection = useSession((store) => store.selection)
  const spotlight = useSession((store) => store.view.spotlight)
  const said = useSession(signsShown)
  const isCounted = useSession((store) => store.view.countHandoffs)

  useLayoutEffect(() => {
    if (still.current === null || moving.current === null) return undefined
    const made = createPainter({ still: still.current, moving: moving.current }, parts)
    painter.current = made
    return () => made.stop()
  }, [parts])

  useLayoutEffect(() => {
    const handoffs = isCounted ? 'numbered' : 'plain'
    const when = painted.current === mounted ? 'next frame' : 'now'
    painted.current = mounted
    painter.current?.show({ scene, measure, mounted, selection, spotlight, handoffs, said }, when)
  }, [scene, measure, mounted, selection, spotlight, isCounted, said])

  return (
    <>
      <canvas ref={still} aria-hidden className={styles['painted']} />
      <canvas ref={moving} aria-hidden hidden className={styles['painted']} />
    </>
  )
}
