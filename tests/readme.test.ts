import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const ROOT = join(import.meta.dirname, '..')

test('every test that the README names is there, and its list of faults has seventy', () => {
  const text = readFileSync(join(ROOT, 'README.md'), 'utf8')
  const named = [...text.matchAll(/`((?:tests|src)\/[\w./-]+)`/g)].map(([, path = '']) => path)
  expect(named.length).toBeGreaterThan(70)
  expect(named.filter((path) => !existsSync(join(ROOT, path)))).toEqual([])
  const part = /## What it survives\n([\s\S]*?)\n## /.exec(text)?.[1] ?? ''
  const numbers = [...part.matchAll(/^\|\s*(\d+)\s*\|/gm)].map(([, number]) => Number(number))
  expect(numbers).toEqual(Array.from({ length: 70 }, (_, place) => place + 1))
})
