import { useEffect, useLayoutEffect, useMemo, useState } from 'react'
import type { StepId } from '../../../model/session'
import { overlapping } from '../../../scene/grid'
import type { Rect, Scene, SceneNote } from '../../../scene/scene'
import { noteGrid } from '../../../scene/sceneIndex'
import { useSession } from '../../../store/useSession'
import { viewOf } from '../camera/camera'
import { useWallParts, type WallParts } from '../wallParts'
import { createWatched, useWatched } from '../watched'
import {
  alwaysMounted,
  LEAST_MOUNT_ZOOM,
  MOST_MOUNTED,
  nextSlice,
  onTheMove,
  REST_MS,
  type Mounting,
} from './mounted'

/** Notes this near to the view, as a share of it, are mounted with those in view. */
const AROUND = 0.2

const NONE: ReadonlySet<StepId> = new Set()

function around({ x, y, width, height }: Rect): Rect {
  return {
    x: x - width * AROUND,
    y: y - height * AROUND,
    width: width * (1 + 2 * AROUND),
    height: height * (1 + 2 * AROUND),
  }
}

/** The notes in view, or nearly; of too many to be mounted, one too many. */
function nearNotes(scene: Scene, { control }: WallParts): readonly SceneNote[] {
  const { notes } = scene
  const camera = control.camera.get()
  if (notes.length <= MOST_MOUNTED) return notes
  if (camera.zoom < LEAST_MOUNT_ZOOM) return []
  const area = around(viewOf(camera, control.frame.get()))
  const places = overlapping(noteGrid(scene), area, MOST_MOUNTED + 1)
  return places.flatMap((place) => notes[place] ?? [])
}

function mountingOf(scene: Scene, parts: WallParts, always: ReadonlySet<StepId>): Mounting {
  const { zoom } = parts.control.camera.get()
  return { notes: scene.notes, near: nearNotes(scene, parts), zoom, always }
}

/** Which notes are elements now; the rest is painted. */
export function useMounted(scene: Scene): ReadonlySet<StepId> {
  const parts = useWallParts()
  const selection = useSession((store) => store.selection)
  const editing = useSession((store) => store.view.editing?.step ?? null)
  const tabStop = useWatched(parts.tabStop, (id) => id)
  const wanted = useWatched(parts.wantedFocus, (id) => id)
  const dragged = useWatched(parts.gesture, (now) => (now.kind === 'dragging' ? now.ids : null))
  const held = useWatched(parts.gesture, (now) => (now.kind === 'dragging' ? now.held : null))
  const [settled] = useState(() => createWatched<ReadonlySet<StepId>>(new Set()))
  const before = useWatched(settled, (ids) => ids)

  const first = tabStop ?? scene.notes[0]?.id ?? null
  const always = useMemo(
    () => alwaysMounted([editing, first, wanted, held], [selection, dragged ?? NONE]),
    [editing, first, wanted, held, selection, dragged],
  )

  const mounted = useMemo(() => onTheMove(before, { notes: scene.notes, always }), [before, scene, always])

  // What was mounted for being selected stays until the view rests, as everything else.
  useLayoutEffect(() => settled.set(mounted), [settled, mounted])

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    let request = 0
    const settle = (): void => {
      const next = nextSlice(settled.get(), mountingOf(scene, parts, always))
      if (next === settled.get()) return
      settled.set(next)
      request = requestAnimationFrame(settle)
    }
    const wait = (): void => {
      clearTimeout(timer)
      cancelAnimationFrame(request)
      timer = setTimeout(settle, REST_MS)
    }
    wait()
    const stops = [parts.control.camera.watch(wait), parts.control.frame.watch(wait)]
    return () => {
      clearTimeout(timer)
      cancelAnimationFrame(request)
      for (const stop of stops) stop()
    }
  }, [scene, parts, always, settled])

  return mounted
}
