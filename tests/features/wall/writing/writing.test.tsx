// @vitest-environment jsdom
import { act, fireEvent, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { sketch } from '../../../support/sketch'
import { pasteInto, scribeAt, wallNow, wallOf } from './scribeWall'

const EMPTY = `
  citizen: |
  Prison: |
  Probation: |`

test('three steps in two lanes are typed, joined by flows, without a hand leaving the keyboard', async () => {
  const wall = scribeAt(sketch(EMPTY))
  await userEvent.keyboard('nSentenced{Enter}{Tab}Reception{Enter}{Shift>}{Tab}{/Shift}Rings home{Escape}')
  expect(wallNow(wall)).toBe(
    wallOf(
      sketch(`
        citizen: Sentenced, Rings home |
        Prison: Reception |
        Probation: |
        Sentenced>Reception
        Reception>Rings home`),
    ),
  )
  expect(screen.getByRole('group', { name: 'Rings home' })).toHaveFocus()
})

test('each step written is one undo step, and comes with its flow', async () => {
  const wall = scribeAt(sketch(EMPTY))
  await userEvent.keyboard('nA{Enter}{Tab}B{Escape}')
  act(() => void wall.store.getState().undo())
  expect(wallNow(wall)).toBe(wallOf(sketch(EMPTY.replace('citizen:', 'citizen: A'))))
  act(() => void wall.store.getState().undo())
  expect(wallNow(wall)).toBe(wallOf(sketch(EMPTY)))
  expect(wall.store.getState().canUndo).toBe(false)
})

test('an empty note left by Escape is gone without a trace, and so is one left by a click', async () => {
  const wall = scribeAt(sketch(EMPTY))
  const before = wall.store.getState().session
  await userEvent.keyboard('n{Escape}')
  expect(wall.store.getState().session).toBe(before)
  expect(wall.store.getState().canUndo).toBe(false)
  expect(screen.getByRole('application')).toHaveFocus()
  await userEvent.keyboard('n')
  await userEvent.click(document.body)
  await expect.poll(() => wall.store.getState().session).toBe(before)
  expect(wall.store.getState().canUndo).toBe(false)
})

test('Enter in an empty note ends writing where it was', async () => {
  const wall = scribeAt(sketch(EMPTY))
  await userEvent.keyboard('nA{Enter}{Enter}')
  expect(wallNow(wall)).toBe(wallOf(sketch(EMPTY.replace('citizen:', 'citizen: A'))))
  expect(screen.queryByRole('textbox')).toBeNull()
  expect(screen.getByRole('group', { name: 'A' })).toHaveFocus()
})

test('Tab says the lane it came to, and the ends do not wrap', async () => {
  const wall = scribeAt(sketch(EMPTY))
  const says = (): string | undefined => wall.store.getState().said?.text
  await userEvent.keyboard('n{Tab}')
  expect(says()).toBe('Lane: Prison, 2 of 3')
  await userEvent.keyboard('{Tab}{Tab}')
  expect(says()).toBe('Lane: Probation, 3 of 3')
  await userEvent.keyboard('{Shift>}{Tab}{Tab}{Tab}{/Shift}')
  expect(says()).toBe('Lane: citizen, 1 of 3')
  expect(screen.getByRole('textbox')).toHaveFocus()
})

test('with the setting off, Tab leaves the note as everywhere', async () => {
  const wall = scribeAt(sketch(EMPTY))
  act(() => wall.settings.getState().change({ tabMovesLane: false }))
  await userEvent.keyboard('nA')
  expect(screen.getByRole('textbox')).toHaveAccessibleDescription(/Escape leaves/)
  expect(screen.getByRole('textbox')).not.toHaveAccessibleDescription(/Tab moves/)
  await userEvent.keyboard('{Tab}')
  await expect.poll(() => screen.queryByRole('textbox')).toBeNull()
  expect(wallNow(wall)).toBe(wallOf(sketch(EMPTY.replace('citizen:', 'citizen: A'))))
})

test('Ctrl+Enter goes on in the next stage, and after the last makes one', async () => {
  const wall = scribeAt(sketch(EMPTY))
  await userEvent.keyboard('nA{Control>}{Enter}{/Control}B{Control>}{Enter}{/Control}C{Escape}')
  expect(wallNow(wall)).toBe(
    wallOf(
      sketch(`
        citizen: A | B | C
        Prison: | |
        Probation: | |
        A>B
        B>C`),
    ),
  )
  expect(wall.store.getState().session?.stages.at(-1)?.name).toBe('Stage 3')
})

test('a stage made for a step that was never written goes again', async () => {
  const wall = scribeAt(sketch(EMPTY))
  await userEvent.keyboard('nA{Control>}{Enter}{Enter}{Enter}{/Control}{Escape}')
  expect(wallNow(wall)).toBe(wallOf(sketch(EMPTY.replace('citizen:', 'citizen: A'))))
})

test('a text that begins with an agency and a colon goes to its lane as it is ended', async () => {
  const wall = scribeAt(sketch(EMPTY))
  await userEvent.keyboard('nprob: Missed appointment{Enter}Recall{Escape}')
  expect(wallNow(wall)).toBe(
    wallOf(
      sketch(`
        citizen: |
        Prison: |
        Probation: Missed appointment, Recall |
        Missed appointment>Recall`),
    ),
  )
})

test('an agency that nobody knows, or that two lanes may be, stays part of the text', async () => {
  const wall = scribeAt(sketch(EMPTY))
  await userEvent.keyboard('nPr: asks{Enter}Police: asks{Enter}10:30 appointment{Escape}')
  expect(wall.store.getState().session?.steps.map(({ lane, text }) => [lane, text])).toEqual([
    ['citizen', 'Pr: asks'],
    ['citizen', 'Police: asks'],
    ['citizen', '10:30 appointment'],
  ])
})

test('two letters suggest lanes; the arrow key and Enter take one, typing on takes none', async () => {
  scribeAt(sketch(EMPTY))
  await userEvent.keyboard('nP')
  expect(screen.queryByRole('listbox')).toBeNull()
  await userEvent.keyboard('r')
  expect(screen.getAllByRole('option').map(({ textContent }) => textContent)).toEqual(['Prison', 'Probation'])
  await userEvent.keyboard('{ArrowDown}{ArrowDown}{Enter}')
  expect(screen.getByRole('textbox')).toHaveValue('Probation: ')
  await userEvent.keyboard('calls{Enter}')
  expect(screen.getByRole('group', { name: 'calls' })).toBeVisible()
  await userEvent.keyboard('Prints a form{Escape}')
  expect(screen.getByRole('group', { name: 'Prints a form' })).toBeVisible()
})

test('Shift+Enter is a new line', async () => {
  const wall = scribeAt(sketch(EMPTY))
  await userEvent.keyboard('nTwo{Shift>}{Enter}{/Shift}lines{Escape}')
  expect(wall.store.getState().session?.steps[0]?.text).toBe('Two\nlines')
})

test('nothing acts while a text is being composed, and it is kept once composed', async () => {
  const wall = scribeAt(sketch(EMPTY))
  await userEvent.keyboard('n')
  const box = screen.getByRole('textbox')
  fireEvent.compositionStart(box)
  fireEvent.input(box, { target: { value: 'ok' } })
  fireEvent.keyDown(box, { key: 'Enter', isComposing: true })
  fireEvent.keyDown(box, { key: 'Enter', keyCode: 229 })
  expect(screen.getByRole('textbox')).toHaveFocus()
  expect(wall.store.getState().session?.steps[0]?.text).toBe('')
  fireEvent.compositionEnd(box)
  expect(wall.store.getState().session?.steps[0]?.text).toBe('ok')
})

test('what is typed is in the session at once', async () => {
  const wall = scribeAt(sketch(EMPTY))
  await userEvent.keyboard('nWai')
  expect(wall.store.getState().session?.steps[0]?.text).toBe('Wai')
})

test('Ctrl+Z in a box back at its start takes back what was done before', async () => {
  const wall = scribeAt(sketch(EMPTY))
  await userEvent.keyboard('nA{Enter}')
  await userEvent.keyboard('{Control>}z{/Control}')
  expect(wallNow(wall)).toBe(wallOf(sketch(EMPTY)))
  expect(screen.queryByRole('textbox')).toBeNull()
})

test('Ctrl+Z with something typed is left to the box', async () => {
  const wall = scribeAt(sketch(EMPTY))
  await userEvent.keyboard('nA')
  const press = new KeyboardEvent('keydown', {
    key: 'z',
    code: 'KeyZ',
    ctrlKey: true,
    bubbles: true,
    cancelable: true,
  })
  screen.getByRole('textbox').dispatchEvent(press)
  expect(press.defaultPrevented).toBe(false)
  expect(wall.store.getState().session?.steps[0]?.text).toBe('A')
})

test('a step whose words were all taken away is removed, and one undo brings it back', async () => {
  const wall = scribeAt(sketch('citizen: A, B, C |\nA>B\nB>C'))
  act(() => wall.store.getState().select(['B']))
  await userEvent.keyboard('{Enter}{Backspace}{Escape}')
  expect(wallNow(wall)).toBe(wallOf(sketch('citizen: A, C |\nA>C')))
  act(() => void wall.store.getState().undo())
  expect(wallNow(wall)).toBe(wallOf(sketch('citizen: A, B, C |\nA>B\nB>C')))
})

test('N joins the new step to the selected one; with nothing selected it stands alone', async () => {
  const wall = scribeAt(sketch('citizen: A, B |'))
  await userEvent.keyboard('nX{Escape}')
  act(() => wall.store.getState().select(['A']))
  await userEvent.keyboard('nY{Escape}')
  expect(wall.store.getState().session?.flows.map(({ from }) => from)).toEqual(['A'])
})

test('lines pasted into a new note become steps, each in its lane, a new one made', async () => {
  const wall = scribeAt(sketch(EMPTY))
  await userEvent.keyboard('n')
  pasteInto({ 'text/plain': '- Sentenced\nPrison: Reception\nHostel: Bed asked for' })
  expect(wallNow(wall)).toBe(
    wallOf(
      sketch(`
        citizen: Sentenced |
        Prison: Reception |
        Probation: |
        Hostel: Bed asked for |
        Sentenced>Reception
        Reception>Bed asked for
        Hostel.colour = "blue"`),
    ),
  )
  act(() => void wall.store.getState().undo())
  expect(wallNow(wall)).toBe(wallOf(sketch(EMPTY)))
})

test('a text never grows beyond 2,000 letters, and says when few are left', async () => {
  const wall = scribeAt(sketch(EMPTY))
  await userEvent.keyboard('n')
  fireEvent.input(screen.getByRole('textbox'), { target: { value: 'x'.repeat(1990) } })
  expect(screen.getByText('10 letters left')).toBeVisible()
  fireEvent.input(screen.getByRole('textbox'), { target: { value: 'x'.repeat(1999) + '👩‍🚒' } })
  expect(wall.store.getState().session?.steps[0]?.text).toHaveLength(1999)
})
