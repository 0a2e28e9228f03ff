import { placeSteps } from '../../../commands/placeSteps'
import type { StepId } from '../../../model/session'
import { find } from '../../../model/table'
import { cellAt, dropPlace } from '../../../scene/cellAt'
import type { Point } from '../../../scene/scene'
import { NOTE_MIN_HEIGHT, NOTE_WIDTH } from '../../../scene/sizes'
import type { OpenStore } from '../../../store/createSessionStore'
import type { View } from '../../../store/view'
import { NOT_JOINING, type WallParts } from '../wallParts'
import { beginWriting } from '../writing/beginWriting'
import { joinTo } from '../writing/connecting'
import { draggedPlaces } from './dragged'
import { carried, type Gesture, type Sticker, type Target } from './gesture'

/** Two taps within this time, this near to each other on the screen, are one double tap. */
const DOUBLE_MS = 400
const DOUBLE_PX = 24

interface Tap {
  readonly adding: boolean
  readonly touch: boolean
  /** On the wall. */
  readonly at: Point
}

/** What a press, a tap and the end of a gesture mean. */
export interface Releases {
  pressed(target: Target): void
  tapped(target: Target, tap: Tap): void
  ended(gesture: Gesture): void
  /** The steps that go along when a note is dragged: all selected ones when it is among them, else it alone. */
  lifted(id: StepId): ReadonlySet<StepId>
}

/** The meanings for one wall. */
export function createReleases(parts: WallParts, store: OpenStore): Releases {
  const { sceneRef, control, joining } = parts
  let before: { readonly at: number; readonly point: Point } | null = null
  /** A note was being written, or ends asked for, when the pointer went down: the tap only ends that. */
  let endsSomething = false

  function isDouble(point: Point): boolean {
    const zoom = control.camera.get().zoom
    const now = performance.now()
    const double =
      before !== null &&
      now - before.at < DOUBLE_MS &&
      Math.hypot(point.x - before.point.x, point.y - before.point.y) * zoom < DOUBLE_PX
    before = double ? null : { at: now, point }
    return double
  }

  /** The same id selected when it was not, and the other way round. */
  function toggled(id: string): readonly string[] {
    const { selection } = store.getState()
    return selection.has(id) ? [...selection].filter((each) => each !== id) : [...selection, id]
  }

  /** An end of the flow or the tie that was asked for. True when the tap was for that. */
  function joined(id: StepId): boolean {
    const now = joining.get()
    if (now.asks === 'from') {
      joining.set({ asks: 'to', from: id })
      return true
    }
    const asked =
      now.asks === 'to' ? { from: now.from, purpose: 'flow' as const } : store.getState().view.connecting
    if (asked === null) return false
    joining.set(NOT_JOINING)
    joinTo(store, asked, id)
    return true
  }

  const isJoining = (): boolean =>
    joining.get().asks !== 'nothing' || store.getState().view.connecting !== null

  function tapNote(id: StepId, { adding, at }: Tap, sticker: Sticker | null): void {
    const state = store.getState()
    if (joined(id)) return
    parts.focusNote(id)
    if (adding) {
      before = null
      state.select(toggled(id))
      return
    }
    // A mark's finding opens at once; the cards when their note is selected already.
    const isSelected = state.selection.has(id)
    if (sticker === null || !isSelected) state.select([id])
    if (sticker !== null && (isSelected || sticker.shows === 'finding')) {
      open(id, sticker)
      return
    }
    if (isDouble(at) && !state.readOnly) state.setView({ editing: { step: id } })
  }

  function open(step: StepId, sticker: Sticker): void {
    const panel: View['panel'] =
      sticker.shows === 'cards'
        ? { kind: 'cards', about: { about: 'step', step } }
        : { kind: 'finding', id: sticker.id }
    store.getState().setView({ panel })
  }

  function writeAt(point: Point, after?: StepId): void {
    const note = { width: NOTE_WIDTH, height: NOTE_MIN_HEIGHT }
    // In the cell that was pointed at, even where the note's middle would lie in another one.
    const { lane, stage } = cellAt(sceneRef.current, point)
    const corner = { x: point.x - note.width / 2, y: point.y - note.height / 2 }
    const { x, y } = dropPlace(sceneRef.current, { ...corner, ...note })
    beginWriting(store, sceneRef.current, {
      at: { lane, stage, x: Math.round(x), y: Math.round(y) },
      ...(after !== undefined && { after }),
    })
  }

  function tapPaper({ adding, touch, at }: Tap): void {
    const state = store.getState()
    if (endsSomething) {
      before = null
      return
    }
    const writes = touch || isDouble(at)
    if (!adding) state.select([])
    if (writes && !state.readOnly) writeAt(at)
  }

  return {
    pressed(target) {
      const { view, setView } = store.getState()
      endsSomething = view.editing !== null
      if (target.on !== 'paper' || !isJoining()) return
      endsSomething = true
      joining.set(NOT_JOINING)
      setView({ connecting: null })
    },

    tapped(target, tap) {
      const { select, selection, setView } = store.getState()
      switch (target.on) {
        case 'note':
          tapNote(target.id, tap, target.sticker)
          return
        case 'handle':
          tapNote(target.id, tap, null)
          return
        case 'flow':
          if (tap.adding) select(toggled(target.id))
          else if (isDouble(tap.at)) setView({ panel: { kind: 'flow', id: target.id } })
          else if (!selection.has(target.id) || selection.size > 1) select([target.id])
          return
        case 'finding':
          setView({ panel: { kind: 'finding', id: target.id } })
          return
        case 'paper':
          tapPaper(tap)
      }
    },

    ended(gesture) {
      const scene = sceneRef.current
      if (gesture.kind === 'dragging') {
        store.getState().run(placeSteps(draggedPlaces(scene, gesture.ids, carried(gesture))))
        parts.focusNote(gesture.held)
      } else if (gesture.kind === 'connecting') {
        if (gesture.over !== null) joinTo(store, { from: gesture.from, purpose: 'flow' }, gesture.over)
        else {
          writeAt(gesture.to, gesture.from)
        }
      }
    },

    lifted(id) {
      const { selection, session, select } = store.getState()
      if (!selection.has(id)) {
        select([id])
        return new Set([id])
      }
      return new Set([...selection].filter((each) => find(session?.steps ?? [], each) !== undefined))
    },
  }
}
