import type { PointerEvent } from 'react'
import { notesIn } from '../../../scene/noteAt'
import type { Point } from '../../../scene/scene'
import type { OpenStore } from '../../../store/createSessionStore'
import { pinched, toWall, type Fingers } from '../camera/camera'
import type { WallParts } from '../wallParts'
import { between, IDLE, isTap, type Gesture, type Target } from './gesture'
import { createReleases } from './releases'
import { targetOf } from './targetOf'

/** A finger that rests this long on a note adds it to the selection, on paper it begins a band, ms. */
const LONG_PRESS_MS = 500

type Pressing = Extract<Gesture, { kind: 'pressing' }>

/** Turns what pointers do into gestures, and gestures that end into what they mean. */
export interface Hands {
  onPointerDown(event: PointerEvent): void
  onPointerMove(event: PointerEvent): void
  onPointerUp(event: PointerEvent): void
  onPointerCancel(event: PointerEvent): void
  /** Ends whatever is going on with nothing changed. */
  drop(): void
  /** Where the pointer of a gesture that carries something is, px from the frame's top left; null: none does. */
  pointerAt(): Point | null
  /** Lets the gesture follow a view that moved under a resting pointer. */
  follow(): void
}

/** Controls inside the wall do what they say; the hands leave them alone. */
const CONTROLS = 'input, textarea, button, a, [data-editor]'

/** Hands that are idle. */
export function createHands(parts: WallParts, store: OpenStore): Hands {
  const { gesture, control, sceneRef } = parts
  const release = createReleases(parts, store)
  /** Fingers that are down, for the second one of a pinch. */
  const fingers = new Map<number, Point>()
  let last: Point = { x: 0, y: 0 }
  let longPress: ReturnType<typeof setTimeout> | undefined

  function at(event: PointerEvent): Point {
    const box = event.currentTarget.getBoundingClientRect()
    return { x: event.clientX - box.left, y: event.clientY - box.top }
  }

  const onWall = (point: Point): Point => toWall(control.camera.get(), point)

  function targetAt(event: PointerEvent, point: Point): Target {
    const touch = event.pointerType === 'touch'
    return targetOf(sceneRef.current, event.target, onWall(point), control.camera.get().zoom, touch)
  }

  function drop(): void {
    clearTimeout(longPress)
    gesture.set(IDLE)
  }

  function press(event: PointerEvent, start: Point): void {
    const touch = event.pointerType === 'touch'
    const target = targetAt(event, start)
    const adding = event.shiftKey || event.ctrlKey || event.metaKey
    gesture.set({ kind: 'pressing', pointer: event.pointerId, start, target, adding, touch })
    release.pressed(target)
    if (touch) longPress = setTimeout(rest, LONG_PRESS_MS)
  }

  /** A finger that rested. */
  function rest(): void {
    const now = gesture.get()
    if (now.kind !== 'pressing') return
    if (now.target.on === 'note') {
      release.tapped(now.target, { adding: true, touch: true, at: onWall(now.start) })
      gesture.set(IDLE)
    } else if (now.target.on === 'paper') {
      startBand(now)
    }
  }

  function startBand({ pointer, start, adding }: Pressing): void {
    const from = onWall(start)
    const before = adding ? store.getState().selection : new Set<string>()
    gesture.set({ kind: 'banding', pointer, from, to: from, before })
  }

  /** The press has become a drag. */
  function start(now: Pressing): void {
    clearTimeout(longPress)
    const { target, pointer } = now
    const mayChange = !store.getState().readOnly
    if (target.on === 'handle' && mayChange) {
      gesture.set({ kind: 'connecting', pointer, from: target.id, to: onWall(now.start), over: null })
    } else if (target.on === 'note' && mayChange) {
      const ids = release.lifted(target.id)
      const from = onWall(now.start)
      gesture.set({ kind: 'dragging', pointer, held: target.id, ids, from, to: from })
    } else if (now.touch) {
      gesture.set({ kind: 'panning', pointer, at: now.start })
    } else {
      startBand(now)
    }
  }

  function carry(now: Gesture, point: Point): void {
    switch (now.kind) {
      case 'dragging':
        gesture.set({ ...now, to: onWall(point) })
        return
      case 'banding': {
        const next = { ...now, to: onWall(point) }
        gesture.set(next)
        const caught = notesIn(sceneRef.current, between(next.from, next.to)).map(({ id }) => id)
        store.getState().select([...next.before, ...caught])
        return
      }
      case 'connecting': {
        const to = onWall(point)
        const over = targetOf(sceneRef.current, null, to, control.camera.get().zoom, false)
        const isOther = over.on === 'note' && over.id !== now.from
        gesture.set({ ...now, to, over: isOther ? over.id : null })
        return
      }
      case 'panning': {
        const camera = control.camera.get()
        const by = { x: point.x - now.at.x, y: point.y - now.at.y }
        control.move({ ...camera, x: camera.x + by.x, y: camera.y + by.y })
        gesture.set({ ...now, at: point })
        return
      }
      case 'idle':
      case 'pressing':
      case 'pinching':
    }
  }

  function pinch(now: Extract<Gesture, { kind: 'pinching' }>): void {
    const [first, second] = now.pointers.map((pointer) => fingers.get(pointer))
    if (first === undefined || second === undefined) return
    const next: Fingers = [first, second]
    control.move(pinched(control.camera.get(), now.fingers, next))
    gesture.set({ ...now, fingers: next })
  }

  return {
    drop,
    pointerAt() {
      const { kind } = gesture.get()
      return kind === 'dragging' || kind === 'banding' || kind === 'connecting' ? last : null
    },
    follow: () => carry(gesture.get(), last),

    onPointerDown(event) {
      const start = at(event)
      last = start
      if (event.pointerType === 'touch') {
        fingers.set(event.pointerId, start)
        const [first, second] = [...fingers]
        if (first !== undefined && second !== undefined) {
          clearTimeout(longPress)
          gesture.set({
            kind: 'pinching',
            pointers: [first[0], second[0]],
            fingers: [first[1], second[1]],
          })
          return
        }
      }
      if (event.target instanceof Element && event.target.closest(CONTROLS) !== null) return
      const pans = event.button === 1 || (event.button === 0 && parts.spaceHeld.get())
      if (!pans && event.button !== 0) return
      // A finger is followed by a mouse that browsers make up, which would take the focus from what a tap opened.
      if (event.pointerType === 'touch') event.preventDefault()
      event.currentTarget.setPointerCapture(event.pointerId)
      if (pans) {
        // The middle button would start the browser's own scrolling.
        event.preventDefault()
        gesture.set({ kind: 'panning', pointer: event.pointerId, at: start })
      } else {
        press(event, start)
      }
    },

    onPointerMove(event) {
      const point = at(event)
      if (fingers.has(event.pointerId)) fingers.set(event.pointerId, point)
      let now = gesture.get()
      if (now.kind === 'pinching') {
        pinch(now)
        return
      }
      if (now.kind === 'idle' || event.pointerId !== now.pointer) return
      last = point
      if (now.kind === 'pressing') {
        if (isTap(now.start, point, now.touch)) return
        start(now)
        now = gesture.get()
      }
      carry(now, point)
    },

    onPointerUp(event) {
      clearTimeout(longPress)
      fingers.delete(event.pointerId)
      const now = gesture.get()
      if (now.kind === 'idle') return
      if (now.kind === 'pinching') {
        // The finger that stays goes on panning.
        const left = [...fingers].find(([pointer]) => now.pointers.includes(pointer))
        gesture.set(left === undefined ? IDLE : { kind: 'panning', pointer: left[0], at: left[1] })
        return
      }
      if (event.pointerId !== now.pointer) return
      gesture.set(IDLE)
      if (now.kind === 'pressing') {
        const { adding, touch } = now
        release.tapped(now.target, { adding, touch, at: onWall(now.start) })
      } else {
        release.ended(now)
      }
    },

    onPointerCancel(event) {
      fingers.delete(event.pointerId)
      drop()
    },
  }
}
