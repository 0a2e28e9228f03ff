import type { Point, Rect } from '../../../scene/scene'

/** How the wall lies on the screen: a point of the wall is at `point * zoom + (x, y)` px of the wall's frame. */
export interface Camera {
  readonly x: number
  readonly y: number
  readonly zoom: number
}

/** The part of the screen that the wall has, and what stands over its edges (headings, tools), in screen px. */
export interface Frame {
  readonly width: number
  readonly height: number
  readonly top: number
  readonly right: number
  readonly bottom: number
  readonly left: number
}

/** 100 % is a note of 176 px; four times that fills a projector with one sentence. */
export const MAX_ZOOM = 4
/** At 1/100 a wall of 10,000 notes is about as wide as a screen. */
export const MIN_ZOOM = 0.01
/** Between what is fitted and what stands over the edges, screen px. */
const MARGIN = 24
/** Between the headings and a wall that begins beside them, screen px. */
const EDGE = 8
/** This much of the wall stays within the frame however far it is pushed, screen px. */
const LEAST_SEEN = 96

function between(low: number, value: number, high: number): number {
  return Math.min(Math.max(value, low), Math.max(low, high))
}

/** The zoom within what the wall allows. */
export function withinZoom(zoom: number): number {
  return between(MIN_ZOOM, zoom, MAX_ZOOM)
}

/** A point of the screen (from the frame's top left) on the wall. */
export function toWall({ x, y, zoom }: Camera, point: Point): Point {
  return { x: (point.x - x) / zoom, y: (point.y - y) / zoom }
}

/** A point of the wall on the screen, from the frame's top left. */
export function toScreen({ x, y, zoom }: Camera, point: Point): Point {
  return { x: point.x * zoom + x, y: point.y * zoom + y }
}

/** The part of the wall that is in the frame, headings and tools not counted off. */
export function viewOf(camera: Camera, frame: Frame): Rect {
  const { x, y } = toWall(camera, { x: 0, y: 0 })
  return { x, y, width: frame.width / camera.zoom, height: frame.height / camera.zoom }
}

/** The same wall zoomed, the point under the fingers staying where it is. */
export function zoomedAt(camera: Camera, at: Point, zoom: number): Camera {
  const next = withinZoom(zoom)
  const still = toWall(camera, at)
  return { x: at.x - still.x * next, y: at.y - still.y * next, zoom: next }
}

/** The middle of what is free of headings and tools. */
export function middleOf(frame: Frame): Point {
  return {
    x: frame.left + (frame.width - frame.left - frame.right) / 2,
    y: frame.top + (frame.height - frame.top - frame.bottom) / 2,
  }
}

/** The zoom at which a stretch of the wall fills the free part of the frame. */
function fittingZoom(rect: Rect, frame: Frame): number {
  const width = Math.max(1, frame.width - frame.left - frame.right - 2 * MARGIN)
  const height = Math.max(1, frame.height - frame.top - frame.bottom - 2 * MARGIN)
  return Math.min(width / Math.max(1, rect.width), height / Math.max(1, rect.height))
}

/** Shows a stretch of the wall whole, in the middle of the free part of the frame, no larger than `most` times. */
export function fitted(rect: Rect, frame: Frame, most: number): Camera {
  const zoom = withinZoom(Math.min(fittingZoom(rect, frame), most))
  const middle = middleOf(frame)
  return {
    x: middle.x - (rect.x + rect.width / 2) * zoom,
    y: middle.y - (rect.y + rect.height / 2) * zoom,
    zoom,
  }
}

/**
 * Shows the whole wall. Where it does not fill the frame it lies where reading begins, right under its headings,
 * as paper on a wall would, not adrift in the middle.
 */
export function fittedWall(bounds: Rect, frame: Frame, direction: 'ltr' | 'rtl'): Camera {
  const zoom = withinZoom(Math.min(fittingZoom(bounds, frame), 1))
  const x =
    direction === 'ltr'
      ? frame.left + EDGE - bounds.x * zoom
      : frame.width - frame.right - EDGE - (bounds.x + bounds.width) * zoom
  return { x, y: frame.top + EDGE - bounds.y * zoom, zoom }
}

/** The camera moved as little as shows this stretch, and zoomed in where it could not be read. */
export function revealing(camera: Camera, rect: Rect, frame: Frame, leastZoom: number): Camera {
  const near = camera.zoom >= leastZoom ? camera : zoomedAt(camera, middleOf(frame), leastZoom)
  const start = toScreen(near, rect)
  const along = (from: number, length: number, low: number, high: number): number => {
    if (from >= low && from + length <= high) return 0
    // Too long for the frame: its beginning is shown.
    if (length > high - low) return low - from
    return from < low ? low - from : high - (from + length)
  }
  const right = frame.width - frame.right - MARGIN
  const bottom = frame.height - frame.bottom - MARGIN
  return {
    x: near.x + along(start.x, rect.width * near.zoom, frame.left + MARGIN, right),
    y: near.y + along(start.y, rect.height * near.zoom, frame.top + MARGIN, bottom),
    zoom: near.zoom,
  }
}

/** The camera with some of the wall left in the frame, so that nobody is lost on bare paper. */
export function keptInSight(camera: Camera, bounds: Rect, frame: Frame): Camera {
  const { zoom } = camera
  const start = { x: bounds.x * zoom, y: bounds.y * zoom }
  const end = { x: (bounds.x + bounds.width) * zoom, y: (bounds.y + bounds.height) * zoom }
  const x = between(
    frame.left + LEAST_SEEN - end.x,
    camera.x,
    frame.width - frame.right - LEAST_SEEN - start.x,
  )
  const y = between(
    frame.top + LEAST_SEEN - end.y,
    camera.y,
    frame.height - frame.bottom - LEAST_SEEN - start.y,
  )
  return x === camera.x && y === camera.y ? camera : { x, y, zoom }
}

/** Two fingers, as points of the frame. */
export type Fingers = readonly [Point, Point]

function middleOfFingers([a, b]: Fingers): Point {
  return { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 }
}

function apart([a, b]: Fingers): number {
  return Math.max(1, Math.hypot(a.x - b.x, a.y - b.y))
}

/** Two fingers move the wall with them: what was under them stays under them. */
export function pinched(camera: Camera, before: Fingers, after: Fingers): Camera {
  const from = middleOfFingers(before)
  const to = middleOfFingers(after)
  const zoomed = zoomedAt(camera, from, camera.zoom * (apart(after) / apart(before)))
  return { x: zoomed.x + to.x - from.x, y: zoomed.y + to.y - from.y, zoom: zoomed.zoom }
}

/** The next zoom of the buttons, out or in: steps of a fifth, stopping at 100 %. */
export function nextZoom(zoom: number, direction: 'in' | 'out'): number {
  const next = direction === 'in' ? zoom * 1.25 : zoom / 1.25
  const passes = direction === 'in' ? zoom < 0.99 && next > 1 : zoom > 1.01 && next < 1
  return withinZoom(passes ? 1 : next)
}

/** So near to an edge a drag goes on by itself, and at most so far in each animation frame, screen px. */
const EDGE_REACH = 40
const MOST_EDGE_PAN = 18
/** So much bare paper is shown beyond the wall's end, screen px: room to drop something there. */
const BEYOND = 120

/** How far along one axis a drag at an edge goes on, from the pointer, the free part of the frame, and the wall in it. */
function edgePanAlong(
  at: number,
  [low, high]: readonly [number, number],
  [start, end]: readonly [number, number],
): number {
  const speed = (into: number): number => (Math.min(into, EDGE_REACH) / EDGE_REACH) * MOST_EDGE_PAN
  if (at < low + EDGE_REACH) return Math.max(0, Math.min(speed(low + EDGE_REACH - at), low + BEYOND - start))
  if (at > high - EDGE_REACH)
    return -Math.max(0, Math.min(speed(at - high + EDGE_REACH), end - high + BEYOND))
  return 0
}

/**
 * Screen px by which the wall goes on by itself in each animation frame while a drag rests at an edge; 0 away
 * from the edges, and where there is no more of the wall.
 */
export function edgePan(at: Point, frame: Frame, camera: Camera, bounds: Rect): Point {
  const start = toScreen(camera, bounds)
  const end = toScreen(camera, { x: bounds.x + bounds.width, y: bounds.y + bounds.height })
  return {
    x: edgePanAlong(at.x, [frame.left, frame.width - frame.right], [start.x, end.x]),
    y: edgePanAlong(at.y, [frame.top, frame.height - frame.bottom], [start.y, end.y]),
  }
}
