import { expect, test } from 'vitest'
import type { Context } from '../../src/exchange/canvasHere'
import { paintPng, type Easel } from '../../src/exchange/png'
import type { Picture } from '../../src/scene/draw/picture'
import { readPng } from './readPng'

const NEVER = new AbortController().signal

/** A canvas that knows rectangles and scale only; where `fails`, nothing that is painted stays, as in a browser. */
function flatCanvas(width: number, height: number, fails: boolean): Context {
  const data = new Uint8ClampedArray(4 * width * height)
  let scale = 1
  let down = 0
  const flat = {
    fillStyle: '',
    textBaseline: '',
    setTransform(a: number, _b: number, _c: number, _d: number, _e: number, f: number) {
      scale = a
      down = f
    },
    clearRect: () => data.fill(0),
    fillRect(x: number, y: number, w: number, h: number) {
      if (fails) return
      const colour = Buffer.from(`${flat.fillStyle.slice(1)}ff`, 'hex')
      const bottom = Math.min(height, Math.round((y + h) * scale + down))
      const right = Math.min(width, Math.round((x + w) * scale))
      for (let row = Math.max(0, Math.round(y * scale + down)); row < bottom; row++) {
        for (let column = Math.round(x * scale); column < right; column++) {
          data.set(colour, 4 * (row * width + column))
        }
      }
    },
    getImageData: (_x: number, _y: number, w: number, h: number) => ({ data: data.slice(0, 4 * w * h) }),
  }
  // Painting is asked for nothing else here.
  return flat as unknown as Context
}

function easel(works: (area: number) => boolean): Easel & { readonly tried: number[] } {
  const tried: number[] = []
  return {
    tried,
    canvas(width, height) {
      tried.push(width * height)
      return flatCanvas(width, height, !works(width * height))
    },
    pause: () => Promise.resolve(),
  }
}

/** Paper with an ink block at the foot of each hundred px. */
const STRIPES: Picture = {
  width: 400,
  height: 1000,
  draw(pen) {
    pen.rect({ x: 0, y: 0, width: 400, height: 1000 }, { fill: '#f1e9db' })
    for (let y = 0; y < 1000; y += 100) {
      pen.rect({ x: 0, y: y + 90, width: 400, height: 10 }, { fill: '#1f1a14' })
    }
  },
}

const BARE: Picture = {
  width: 400,
  height: 1000,
  draw: (pen) => pen.rect({ x: 0, y: 0, width: 400, height: 1000 }, { fill: '#f1e9db' }),
}

async function stripes(works: (area: number) => boolean) {
  const board = easel(works)
  const done: number[] = []
  const painting = await paintPng(STRIPES, 'screen', board, NEVER, (part) => done.push(part))
  return { painting, done, tried: board.tried }
}

test('strips lie under one another without a seam', async () => {
  const { painting, done } = await stripes((area) => area < 200_000)
  if (painting.kind !== 'painted') throw new Error('blank')
  const png = await readPng(painting.blob)
  expect(png).toMatchObject({ width: 800, height: 2000 })
  const wrong = Array.from({ length: 2000 }, (_, y) => y).filter(
    (y) => png.pixel(799, y) !== (y % 200 >= 180 ? '1f1a14' : 'f1e9db'),
  )
  expect(wrong).toEqual([])
  expect(done.at(-1)).toBe(1)
  expect(done.filter((part, place) => part < (done[place - 1] ?? 0)).length).toBeLessThanOrEqual(1)
})

test('a canvas that comes out blank is tried smaller', async () => {
  const { painting, tried } = await stripes((area) => area < 200_000)
  expect(painting.kind).toBe('painted')
  expect(tried.length).toBeGreaterThan(1)
  expect(tried.at(-1)).toBeLessThan(200_000)
})

test('where no canvas keeps its paint there is no picture, rather than a blank one', async () => {
  expect((await stripes(() => false)).painting).toEqual({ kind: 'blank' })
  expect(
    await paintPng(
      BARE,
      'screen',
      easel(() => true),
      NEVER,
      () => undefined,
    ),
  ).toEqual({ kind: 'blank' })
})

test('is stopped between two strips', async () => {
  const stopper = new AbortController()
  const stop = (done: number): void => {
    if (done > 0) stopper.abort()
  }
  const small = easel((area) => area < 200_000)
  await expect(paintPng(STRIPES, 'screen', small, stopper.signal, stop)).rejects.toThrow(/abort/i)
})
