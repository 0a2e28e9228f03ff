import { useEffect, useLayoutEffect, useMemo, useState } from 'react'
import type { StepId } from '../../../model/session'
import { notesIn } from '../../../scene/noteAt'
import type { Rect, Scene } from '../../../scene/scene'
import { useSession } from '../../../store/useSession'
import { viewOf } from '../camera/camera'
import { useWallParts, type WallParts } from '../wallParts'
import { createWatched, useWatched } from '../watched'
import { alwaysMounted, MOST_MOUNTED, nextSlice, onTheMove, REST_MS, type Mounting } from './mounted'

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

function mountingOf(scene: Scene, parts: WallParts, always: ReadonlySet<StepId>): Mounting {
  const camera = parts.control.camera.get()
  const few = scene.notes.length <= MOST_MOUNTED
  const near = few ? scene.notes : notesIn(scene, around(viewOf(camera, parts.control.frame.get())))
  return { notes: scene.notes, near, zoom: camera.zoom, always }
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

  const mounted = useMemo(
    () => onTheMove(before, mountingOf(scene, parts, always)),
    [before, scene, parts, always],
  )

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
