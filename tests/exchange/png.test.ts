import { expect, test } from 'vitest'
import type { Canvas, Context } from '../../src/exchange/canvasHere'
import { paintPng, type Easel } from '../../src/exchange/png'
import type { Picture } from '../../src/scene/draw/picture'
import type { Rect } from '../../src/scene/scene'

const NEVER = new AbortController().signal

/** How a browser may fail a canvas that is too large for it. */
type Failure = 'nothing stays' | 'nothing is read' | 'no file' | 'no canvas'

interface FlatCanvas extends Canvas {
  /** `rrggbb` of a pixel, and how often it was painted. */
  pixel(x: number, y: number): string
  painted(x: number, y: number): number
  isReleased: boolean
}

/** A canvas that knows rectangles, scale and a clip of whole rows only, and counts how often a pixel is painted. */
function flatCanvas(width: number, height: number, failure: Failure | null): FlatCanvas {
  const data = new Uint8ClampedArray(4 * width * height)
  const counts = new Uint8Array(width * height)
  let scale = 1
  let clip = { top: 0, bottom: height }
  let asked = clip
  const flat = {
    fillStyle: '',
    textBaseline: '',
    save: () => undefined,
    setLineDash: () => undefined,
    restore() {
      scale = 1
      clip = { top: 0, bottom: height }
    },
    beginPath: () => undefined,
    rect(_x: number, y: number, _w: number, h: number) {
      asked = { top: y, bottom: y + h }
    },
    clip() {
      clip = asked
    },
    setTransform(a: number) {
      scale = a
    },
    fillRect(x: number, y: number, w: number, h: number) {
      if (failure === 'nothing stays') return
      const colour = Buffer.from(`${flat.fillStyle.slice(1)}ff`, 'hex')
      const bottom = Math.min(clip.bottom, Math.round((y + h) * scale))
      const right = Math.min(width, Math.round((x + w) * scale))
      for (let row = Math.max(clip.top, Math.round(y * scale)); row < bottom; row++) {
        for (let column = Math.round(x * scale); column < right; column++) {
          data.set(colour, 4 * (row * width + column))
          counts[row * width + column] = (counts[row * width + column] ?? 0) + 1
        }
      }
    },
    getImageData(x: number, y: number, w: number, h: number) {
      if (failure === 'nothing is read') throw new RangeError('out of memory')
      const pixels = new Uint8ClampedArray(4 * w * h)
      for (let row = 0; row < h; row++) {
        const start = 4 * (width * (y + row) + x)
        pixels.set(data.subarray(start, start + 4 * w), 4 * w * row)
      }
      return { data: pixels }
    },
  }
  const canvas: FlatCanvas = {
    // Painting is asked for nothing else here.
    context: flat as unknown as Context,
    toJpeg: () => Promise.resolve(null),
    toPng: () => Promise.resolve(failure === 'no file' ? null : new Blob([`${width} x ${height}`])),
    release() {
      canvas.isReleased = true
    },
    isReleased: false,
    pixel: (x, y) => Buffer.from(data.subarray(4 * (y * width + x), 4 * (y * width + x) + 3)).toString('hex'),
    painted: (x, y) => counts[y * width + x] ?? 0,
  }
  return canvas
}

interface WatchedEasel extends Easel {
  readonly canvases: FlatCanvas[]
  /** Pixels of each canvas that was asked for. */
  readonly tried: number[]
}

/** An easel of a browser that fails canvases of more pixels than `most`. */
function easel(most = Infinity, failure: Failure = 'nothing stays'): WatchedEasel {
  const canvases: FlatCanvas[] = []
  const tried: number[] = []
  return {
    canvases,
    tried,
    canvas(width, height) {
      tried.push(width * height)
      const fails = width * height > most
      if (fails && failure === 'no canvas') return null
      const canvas = flatCanvas(width, height, fails ? failure : null)
      canvases.push(canvas)
      return canvas
    },
    pause: () => Promise.resolve(),
    bandArea: 2_097_152,
  }
}

const PAPER = '#f1e9db'
const INK = '#1f1a14'

/** Paper with an ink block at the foot of each hundred px. */
const STRIPES: Picture = {
  width: 800,
  height: 2000,
  draw(pen) {
    pen.rect({ x: 0, y: 0, width: 800, height: 2000 }, { fill: PAPER })
    for (let y = 0; y < 2000; y += 100) {
      pen.rect({ x: 0, y: y + 90, width: 800, height: 10 }, { fill: INK })
    }
  },
}

const BARE: Picture = {
  ...STRIPES,
  draw: (pen) => pen.rect({ x: 0, y: 0, width: 800, height: 2000 }, { fill: PAPER }),
}

async function painted(picture: Picture, board: Easel) {
  const done: number[] = []
  const painting = await paintPng(picture, 'screen', board, NEVER, (part) => done.push(part))
  return { painting, done }
}

test('bands lie under one another without a seam, and nothing is painted with two of them', async () => {
  const board = easel()
  const { painting, done } = await painted(STRIPES, board)
  expect(painting).toMatchObject({ kind: 'painted', size: { width: 1600, height: 4000 } })
  const [canvas] = board.canvases
  const wrong = Array.from({ length: 4000 }, (_, y) => y).filter((y) => {
    const isInk = y % 200 >= 180
    return (
      canvas?.pixel(1599, y) !== (isInk ? INK : PAPER).slice(1) || canvas.painted(1599, y) !== (isInk ? 2 : 1)
    )
  })
  expect(wrong).toEqual([])
  expect(done.length).toBeGreaterThan(3)
  expect(done).toEqual(done.toSorted((a, b) => a - b))
  expect(done.at(-1)).toBe(1)
})

test('each band is drawn by the part that is seen, which begins where the one above ends', async () => {
  const parts: Rect[] = []
  const watched: Picture = {
    ...STRIPES,
    draw(pen, part) {
      if (part !== undefined) parts.push(part)
      STRIPES.draw(pen)
    },
  }
  await painted(watched, easel())
  expect(parts.length).toBeGreaterThan(2)
  const ends = parts.map(({ y, height }) => y + height)
  expect(parts.map(({ y }) => y)).toEqual([0, ...ends.slice(0, -1)])
  expect(ends.at(-1)).toBe(2000)
})

test.each<Failure>(['nothing stays', 'nothing is read', 'no file', 'no canvas'])(
  'where a large canvas fails (%s), a smaller one is tried, and the picture says that it is smaller',
  async (failure) => {
    const board = easel(2_000_000, failure)
    const { painting } = await painted(STRIPES, board)
    expect(board.tried.map((area) => Math.round(area / 100_000))).toEqual([64, 32, 16])
    expect(painting).toMatchObject({
      kind: 'painted',
      size: { width: 800, height: 2000, isSmallerThanAsked: true },
    })
    expect(painting.kind === 'painted' && (await painting.blob.text())).toBe('800 x 2000')
  },
)

test('a canvas that comes out blank is left at its first band', async () => {
  const board = easel(2_000_000)
  const { done } = await painted(STRIPES, board)
  expect(done.filter((part) => part === 0)).toHaveLength(3)
  expect(done.slice(0, 3)).toEqual([0, 0, 0])
})

test('where no canvas keeps its paint there is no picture, rather than a blank one', async () => {
  const board = easel(0)
  expect((await painted(STRIPES, board)).painting).toEqual({ kind: 'blank' })
  expect(board.tried).toHaveLength(3)
})

test('a picture of one colour is no picture', async () => {
  expect((await painted(BARE, easel())).painting).toEqual({ kind: 'blank' })
})

test('every canvas gives its memory back, also when painting breaks', async () => {
  const board = easel(2_000_000)
  await painted(STRIPES, board)
  const broken: Picture = {
    ...STRIPES,
    draw() {
      throw new Error('a fault of ours')
    },
  }
  await expect(painted(broken, board)).rejects.toThrow('a fault of ours')
  expect(board.canvases.map(({ isReleased }) => isReleased)).toEqual([true, true, true, true])
})

test('is stopped between two bands, before the rest is painted', async () => {
  const stopper = new AbortController()
  const stop = (done: number): void => {
    if (done > 0) stopper.abort()
  }
  const board = easel()
  await expect(paintPng(STRIPES, 'screen', board, stopper.signal, stop)).rejects.toThrow(/abort/i)
  expect(board.canvases).toHaveLength(1)
  expect(board.canvases[0]?.painted(0, 0)).toBe(1)
  expect(board.canvases[0]?.painted(0, 3999)).toBe(0)
})
