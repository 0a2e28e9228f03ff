import type { ReactNode } from 'react'
import { INK, INK_SOFT } from '../../../scene/palette'
import type { Path } from '../../../scene/draw/path'
import type { Paint, Pen } from '../../../scene/draw/pen'

/** A pen that draws SVG elements: what stands on a note's element is drawn by the painter's own hand. */
export interface ElementsPen extends Pen {
  /** What was drawn so far. */
  elements(): readonly ReactNode[]
}

const pathText = (paths: readonly Path[]): string =>
  paths.flatMap((path) => path.map(([command, ...numbers]) => command + numbers.join(' '))).join('')

/** Words are written in the page's own ink: in forced colours the note is not pale any more. */
const ink = (colour: string): string => (colour === INK || colour === INK_SOFT ? 'currentColor' : colour)

const painted = ({ fill, stroke, lineWidth = 1, dash, opacity }: Paint) => ({
  fill: fill ?? 'none',
  ...(stroke !== undefined && {
    stroke,
    strokeWidth: lineWidth,
    strokeLinejoin: 'round' as const,
    strokeLinecap: dash === undefined ? ('round' as const) : ('butt' as const),
  }),
  ...(dash !== undefined && { strokeDasharray: dash.join(' ') }),
  ...(opacity !== undefined && { opacity }),
})

/** A pen with nothing drawn yet. */
export function elementsPen(): ElementsPen {
  let drawn: ReactNode[] = []
  const within = (draw: () => void): readonly ReactNode[] => {
    const before = drawn
    drawn = []
    draw()
    const inside = drawn
    drawn = before
    return inside
  }
  const add = (element: (key: number) => ReactNode): void => {
    drawn.push(element(drawn.length))
  }
  const rect: Pen['rect'] = ({ x, y, width, height }, paint) =>
    add((key) => <rect key={key} x={x} y={y} width={width} height={height} {...painted(paint)} />)
  return {
    rect,
    rects: (rects, paint) => {
      for (const each of rects) rect(each, paint)
    },
    polylines: (lines, paint) => {
      for (const line of lines) {
        const points = line.map(({ x, y }) => `${x},${y}`).join(' ')
        add((key) => <polyline key={key} points={points} {...painted(paint)} />)
      }
    },
    shapes: (paths, paint) => add((key) => <path key={key} d={pathText(paths)} {...painted(paint)} />),
    symbol: (lines, { x, y, width }, paint) =>
      add((key) => (
        <path
          key={key}
          transform={`translate(${x} ${y}) scale(${width / 16})`}
          d={lines}
          {...painted(paint)}
        />
      )),
    text: (text, { x, y }, { font, fill, anchor, direction }) =>
      add((key) => (
        <text
          key={key}
          x={x}
          y={y}
          fontSize={font.size}
          fontWeight={font.weight}
          fill={ink(fill)}
          textAnchor={anchor}
          direction={direction}
        >
          {text}
        </text>
      )),
    group: (_name, draw) => {
      const inside = within(draw)
      add((key) => <g key={key}>{inside}</g>)
    },
    faded: (opacity, draw) => {
      const inside = within(draw)
      add((key) => (
        <g key={key} opacity={opacity}>
          {inside}
        </g>
      ))
    },
    placed: ({ x, y }, scale, draw) => {
      const inside = within(draw)
      add((key) => (
        <g key={key} transform={`translate(${x} ${y}) scale(${scale})`}>
          {inside}
        </g>
      ))
    },
    elements: () => drawn,
  }
}
