import { expect, test } from 'vitest'
import { canvasMeasure, type MeasuringContext } from '../../src/scene/canvasMeasure'

/** Letters as wide as half the size, kerned after an A; knows what it was asked. */
function createCanvas(): MeasuringContext & { readonly asked: string[] } {
  const asked: string[] = []
  return {
    font: '',
    asked,
    measureText(text) {
      asked.push(text)
      const size = Number(/(?<size>\d+)px/.exec(this.font)?.groups?.['size'])
      return { width: Array.from(text).length * (size / 2) - (text.match(/A(?=V)/g) ?? []).length }
    },
  }
}

const font = { size: 20, weight: 400 } as const

test('a Latin word is as wide as the canvas says, its kerning counted', () => {
  const measure = canvasMeasure(createCanvas())
  for (const word of ['A', 'AVA', 'claim form', 'Ŵŷ', 'AVAVA 12%', '']) {
    expect(measure(word, font)).toBeCloseTo(createMeasured(word))
  }
})

function createMeasured(word: string): number {
  const canvas = createCanvas()
  canvas.font = '400 20px any'
  return canvas.measureText(word).width
}

test('words of letters that were measured before ask the canvas nothing', () => {
  const canvas = createCanvas()
  const measure = canvasMeasure(canvas)
  measure('banana bread', font)
  canvas.asked.length = 0
  expect(measure('bread banana', font)).toBeCloseTo(120)
  expect(canvas.asked.length).toBeLessThan(3)
})

test('letters that join or stack are measured together, each text once', () => {
  const canvas = createCanvas()
  const measure = canvasMeasure(canvas)
  measure('مکان', font)
  measure('e\u0301', font)
  measure('مکان', font)
  measure('e\u0301', font)
  expect(canvas.asked.filter((text) => text !== 'e')).toEqual(['مکان', 'e\u0301'])
})

test('each size and weight has widths of its own', () => {
  const measure = canvasMeasure(createCanvas())
  expect([measure('ab', font), measure('ab', { size: 10, weight: 400 }), measure('ab', font)]).toEqual([
    20, 10, 20,
  ])
})
