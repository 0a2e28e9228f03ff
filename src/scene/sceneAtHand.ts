import type { MapId, Session } from '../model/session'
import type { Scene } from './scene'

/** The scene that was last laid out of each session. */
const scenes = new WeakMap<Session, Scene>()

/** Keeps the scene that the wall shows of a session at hand, so that nothing else lays it out again. */
export function keepAtHand(session: Session, scene: Scene): void {
  scenes.set(session, scene)
}

/** The scene that the wall shows of this very session; null when it shows none, or another map of it. */
export function sceneAtHand(session: Session, map: MapId, direction: 'ltr' | 'rtl'): Scene | null {
  const scene = scenes.get(session)
  return scene?.map === map && scene.direction === direction ? scene : null
}
