import { ReactFlowProvider } from '@xyflow/react'
import { useInsertionEffect, useState } from 'react'
import type { Measure, Scene } from '../../scene/scene'
import * as words from '../../words/compiled/messages.js'
import { createWallParts } from './createWallParts'
import { useScene } from './useScene'
import styles from './Wall.module.css'
import { WallPartsContext } from './wallParts'
import { WallStage, type WallProps } from './WallStage'

/** The drawing area that the room looks at. */
export function Wall(props: WallProps) {
  const laid = useScene()
  return (
    <section aria-label={words.wallRegion()} className={styles['wall']}>
      {laid !== null && (
        // One of its own for each wall: what React Flow knew of the one before would hold its view still.
        <ReactFlowProvider key={`${laid.scene.map} ${props.fullFrom ?? ''}`}>
          <LaidWall {...laid} {...props} />
        </ReactFlowProvider>
      )}
    </section>
  )
}

/** The wall of one map, with all that lives as long as it is on screen. */
function LaidWall(props: WallProps & { readonly scene: Scene; readonly measure: Measure }) {
  const { scene } = props
  const [parts] = useState(() => createWallParts(scene, props.fullFrom))
  // Before every layout effect: what happens there asks for the scene as it is drawn.
  useInsertionEffect(() => {
    parts.show(scene)
  }, [parts, scene])
  return (
    <WallPartsContext value={parts}>
      <WallStage {...props} />
    </WallPartsContext>
  )
}
