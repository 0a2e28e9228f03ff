// @vitest-environment jsdom
import { readFileSync, readdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { NumberField } from '../../src/ui/NumberField'
import { SearchList } from '../../src/ui/SearchList'
import { TextField } from '../../src/ui/TextField'
import '../support/screen'

const ROOT = resolve(import.meta.dirname, '../..')
const SCREENS = readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.tsx'))
  .map((path) => ({ path, text: readFileSync(join(ROOT, 'src', path), 'utf8') }))

/** Every element of the sources in which something can be typed: how its tag begins. */
const BOXES = SCREENS.flatMap(({ path, text }) =>
  Array.from(text.matchAll(/<(?:input|textarea|Input|TextArea)\b/g), ({ index }) => ({
    path,
    tag: text.slice(index, index + 120),
  })),
).filter(({ tag }) => !/type="(?:file|radio|checkbox)"|\sreadOnly\s/.test(tag))

test('every box of the program is typed in plainly', () => {
  expect(BOXES.length).toBeGreaterThan(4)
  const shared = (path: string): boolean =>
    SCREENS.some((screen) => screen.path === path && /shared = \{ \.\.\.PLAIN_TYPING/.test(screen.text))
  const breaches = BOXES.filter(
    ({ path, tag }) => !tag.includes('{...PLAIN_TYPING}') && !(tag.includes('{...shared}') && shared(path)),
  )
  expect(breaches).toEqual([])
  const editable = SCREENS.filter(({ text }) => /contentEditable|designMode/.test(text))
  expect(editable.map(({ path }) => path)).toEqual([])
})

test('what a browser is told: offer nothing, check nothing, suggest nothing, send nothing away', () => {
  render(
    <>
      <TextField label="one line" value="" onChange={() => {}} />
      <TextField label="lines" rows={2} value="" onChange={() => {}} />
      <NumberField label="number" value={1} onChange={() => {}} />
      <SearchList
        label="search"
        hint=""
        listLabel="found"
        query=""
        onQuery={() => {}}
        options={[]}
        onChoose={() => {}}
        count=""
      />
    </>,
  )
  const boxes = [...screen.getAllByRole('textbox'), screen.getByRole('combobox')]
  expect(boxes).toHaveLength(4)
  for (const box of boxes) {
    expect(box).toHaveAttribute('autocomplete', 'off')
    expect(box).toHaveAttribute('spellcheck', 'false')
    expect(box).toHaveAttribute('writingsuggestions', 'false')
    expect(box).toHaveAttribute('data-gramm', 'false')
  }
})

/** What says that nobody asks. */
const NOT_ASKED = /We do not ask for your name\.|Your name is not on it\./g

test('nobody is asked for a name, a number or an address: not by a type, not by a label', () => {
  const types = SCREENS.filter(({ text }) => /type="(?:email|tel|password)"|autoComplete="(?!off)/.test(text))
  expect(types.map(({ path }) => path)).toEqual([])
  const folder = join(ROOT, 'src/words/en')
  const asking = readdirSync(folder).flatMap((file) =>
    Object.entries(JSON.parse(readFileSync(join(folder, file), 'utf8')) as Record<string, unknown>).filter(
      ([, said]) =>
        typeof said === 'string' &&
        /\b(your|their|his|her|first|last|full|family) name\b|\byour (e-?mail|phone|address)\b|\bsurname\b|\bdate of birth:|\bsigned? in\b/i.test(
          said.replaceAll(NOT_ASKED, ''),
        ),
    ),
  )
  expect(asking).toEqual([])
})
