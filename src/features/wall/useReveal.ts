import { useEffect, useLayoutEffect, type RefObject } from 'react'
import type { StepId } from '../../model/session'
import type { Rect, Scene } from '../../scene/scene'
import { noteOf } from '../../scene/sceneIndex'
import { useSession, useSessionStore } from '../../store/useSession'
import { fitted, revealing } from './camera/camera'
import { selectedRect } from './selectedRect'
import type { WallParts } from './wallParts'

/** Below this zoom the words of a note that is shown cannot be read. */
const LEAST_ZOOM = 0.6

type Store = ReturnType<typeof useSessionStore>

/** What is lit together is shown together, unless even its short titles could not be read then. */
const LEAST_ZOOM_TOGETHER = 0.25

/** The request answered last: a wall that is drawn anew does not answer it a second time. */
const answered = new WeakMap<Store, number>()

/**
 * Answers requests to bring a step, lane or stage into view and focus it, and keeps a note in view while it is
 * written and moves from lane to lane.
 */
export function useReveal(stage: RefObject<HTMLElement | null>, scene: Scene, parts: WallParts): void {
  const store = useSessionStore()
  const asked = useSession(({ view }) => view.reveal)
  const dialog = useSession(({ view }) => view.dialog)
  const editing = useSession(({ view }) => view.editing?.step ?? null)
  const { control, focusNote } = parts

  useEffect(() => {
    // A dialog that is open keeps the focus; the request waits until it is closed.
    if (asked === null || dialog !== null || answered.get(store) === asked.serial) return undefined
    const note = noteOf(scene, asked.id)
    const lane = scene.lanes.find(({ id }) => id === asked.id)
    const band = scene.stages.find(({ id }) => id === asked.id)
    if (note === undefined && lane === undefined && band === undefined) return undefined
    answered.set(store, asked.serial)
    const frame = control.frame.get()
    const camera = control.camera.get()
    if (note !== undefined) {
      const together = spotlit(scene, note.id, store.getState().view.spotlight)
      const all = together === null ? null : fitted(together, frame, Math.max(camera.zoom, LEAST_ZOOM))
      const shown = all !== null && all.zoom >= LEAST_ZOOM_TOGETHER ? all : null
      control.move(shown ?? revealing(camera, note, frame, LEAST_ZOOM))
      const isWritten = store.getState().view.editing?.step === note.id
      if (!isWritten && asked.focus !== 'stays') focusNote(note.id)
      return undefined
    }
    const { bounds } = scene
    const end = { y: bounds.y, height: 1, width: Math.min(band?.width ?? 1, frame.width / camera.zoom / 2) }
    const rect =
      band === undefined ? { x: bounds.x, width: 1, y: 0, height: 1, ...lane } : { ...end, x: band.x }
    control.move(revealing(camera, rect, frame, 0))
    // A heading that was out of view has no place to be focused in before it is drawn again.
    const request = requestAnimationFrame(() => {
      const place = stage.current?.querySelector(`[data-band="${CSS.escape(asked.id)}"]`)
      place?.querySelector<HTMLElement>('input, button')?.focus({ preventScroll: true })
    })
    return () => cancelAnimationFrame(request)
  }, [store, asked, dialog, scene, control, focusNote, stage])

  const written = editing === null ? undefined : noteOf(scene, editing)
  useLayoutEffect(() => {
    if (written === undefined) return
    control.move(revealing(control.camera.get(), written, control.frame.get(), LEAST_ZOOM))
  }, [control, written])
}

/** Where the steps lie that are lit together with this one; null when it is not, or alone. */
function spotlit(scene: Scene, id: StepId, spotlight: ReadonlySet<StepId> | null): Rect | null {
  return spotlight?.has(id) === true && spotlight.size > 1 ? selectedRect(scene, spotlight) : null
}
