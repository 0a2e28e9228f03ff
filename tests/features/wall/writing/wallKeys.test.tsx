// @vitest-environment jsdom
import { act, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeAll, expect, test } from 'vitest'
import { LateConnectList } from '../../../../src/features/wall/writing/WallModes'
import { sketch } from '../../../support/sketch'
import type { TestWindow } from '../../../support/windowOf'
import { pasteInto, scribeAt, take, wallNow, wallOf } from './scribeWall'

// The page had an idle moment.
beforeAll(() => LateConnectList.fetch())

const JOURNEY = `
  citizen: Sentenced | Travels home
  Prison: Reception, Form | Release
  Sentenced>Reception
  Reception>Form
  Form>Release`

function at(...steps: readonly string[]): TestWindow {
  const wall = scribeAt(sketch(JOURNEY))
  act(() => wall.store.getState().select(steps))
  return wall
}

const says = (wall: TestWindow): string | undefined => wall.store.getState().said?.text

test('arrow keys go from step to step, the focus with them', async () => {
  const wall = scribeAt(sketch(JOURNEY))
  await userEvent.keyboard('{ArrowDown}')
  expect([...wall.store.getState().selection]).toEqual(['Sentenced'])
  await userEvent.keyboard('{ArrowDown}{ArrowRight}')
  expect([...wall.store.getState().selection]).toEqual(['Form'])
  expect(screen.getByRole('group', { name: 'Form' })).toHaveFocus()
})

test('Enter on a step edits it; typing goes on at its end', async () => {
  const wall = at('Form')
  await userEvent.keyboard('{Enter} again{Escape}')
  expect(screen.getByRole('group', { name: 'Form again' })).toHaveFocus()
  act(() => void wall.store.getState().undo())
  expect(wallNow(wall)).toBe(wallOf(sketch(JOURNEY)))
})

test('a mark goes on each selected step that has it not, or off all that have it: one step to undo', async () => {
  const wall = at('Reception', 'Form')
  const marked = (): readonly string[] =>
    (wall.store.getState().session?.findings ?? []).map(({ kind, steps }) => `${kind} ${steps.join(' ')}`)
  act(() => wall.store.getState().select(['Form']))
  await userEvent.keyboard('p')
  expect(marked()).toEqual(['counter-productive Form'])
  act(() => wall.store.getState().select(['Reception', 'Form']))
  await userEvent.keyboard('p')
  expect(marked()).toEqual(['counter-productive Form', 'counter-productive Reception'])
  await userEvent.keyboard('p')
  expect(marked()).toEqual([])
  act(() => void wall.store.getState().undo())
  expect(marked()).toEqual(['counter-productive Form', 'counter-productive Reception'])
})

test('Alt+Enter opens the details of the step', async () => {
  const wall = at('Form')
  await userEvent.keyboard('{Alt>}{Enter}{/Alt}')
  expect(wall.store.getState().view.panel).toEqual({ kind: 'step', id: 'Form' })
})

test('Delete removes the step, joins what it stood between, and the message undoes it', async () => {
  const wall = at('Reception')
  await userEvent.keyboard('{Delete}')
  expect(wallNow(wall)).toContain('Sentenced>Form')
  expect(says(wall)).toBe('Step removed, flow joined')
  await userEvent.click(screen.getByRole('button', { name: 'Undo' }))
  expect(wallNow(wall)).toBe(wallOf(sketch(JOURNEY)))
})

test('C, the first letters and Enter join two steps that do not follow each other', async () => {
  const wall = at('Sentenced')
  await userEvent.keyboard('ctra{Enter}')
  expect(wallNow(wall)).toBe(wallOf(sketch(`${JOURNEY}\nSentenced>Travels home`)))
  expect(says(wall)).toBe('Connected: Sentenced to Travels home')
  expect(screen.getByRole('group', { name: 'Sentenced' })).toHaveFocus()
  expect(wall.store.getState().view.connecting).toBeNull()
})

test('Ctrl+Enter in the list joins, and the next note is written after the step that it began with', async () => {
  const wall = at('Sentenced')
  await userEvent.keyboard('ctra{Control>}{Enter}{/Control}Waits{Escape}')
  expect(wallNow(wall)).toContain('Sentenced>Travels home')
  expect(wallNow(wall)).toContain('Sentenced>Waits')
})

test('C and an arrow key join to the neighbour that way', async () => {
  const wall = at('Release')
  await userEvent.keyboard('c{ArrowUp}{Enter}')
  expect(wallNow(wall)).toBe(wallOf(sketch(`${JOURNEY}\nRelease>Travels home`)))
})

test('Escape leaves the list, and nothing was joined', async () => {
  const wall = at('Release')
  await userEvent.keyboard('ctra{Escape}')
  expect(wallNow(wall)).toBe(wallOf(sketch(JOURNEY)))
  expect(screen.queryByRole('combobox')).toBeNull()
  expect(screen.getByRole('group', { name: 'Release' })).toHaveFocus()
})

test('the list offers no step that is joined already, and says where each is', async () => {
  at('Reception')
  await userEvent.keyboard('c')
  const list = screen.getByRole('listbox', { name: 'Steps' })
  expect(within(list).queryByText('Form')).toBeNull()
  expect(within(list).getByRole('option', { name: /Release Prison, 2/ })).toBeVisible()
})

test('with two selected, C joins the first to the second', async () => {
  const wall = at('Release', 'Sentenced')
  await userEvent.keyboard('c')
  expect(wallNow(wall)).toBe(wallOf(sketch(`${JOURNEY}\nRelease>Sentenced`)))
})

test('after a mark its sentence is offered, while typing goes on; taken off, nothing is', async () => {
  const wall = at('Reception', 'Form')
  await userEvent.keyboard('g')
  const offer = await screen.findByRole('button', { name: 'Say it in a sentence' })
  expect(screen.getByRole('application')).toHaveFocus()
  const [gap] = wall.store.getState().session?.findings ?? []
  await userEvent.click(offer)
  expect(wall.store.getState().view.panel).toEqual({ kind: 'finding', id: gap?.id, focus: 'sentence' })
})

test('P marks, P again takes off, each one undo step and announced', async () => {
  const wall = at('Form')
  await userEvent.keyboard('p')
  expect(says(wall)).toBe('Marked: Counter-productive')
  expect(wallNow(wall)).toBe(wallOf(sketch(`${JOURNEY}\ncounter-productive(Form)`)))
  await userEvent.keyboard('p')
  expect(says(wall)).toBe('Mark taken off: Counter-productive')
  expect(wallNow(wall)).toBe(wallOf(sketch(JOURNEY)))
  act(() => void wall.store.getState().undo())
  expect(wallNow(wall)).toContain('counter-productive(Form)')
})

test('X shows the letters, and each letter is its mark', async () => {
  const wall = at('Form')
  await userEvent.keyboard('x')
  expect(screen.getByText('Dead end')).toBeVisible()
  await userEvent.keyboard('lxhxrxaxexuxfxwxk')
  const kinds = wall.store.getState().session?.findings.map(({ kind }) => kind)
  expect(kinds).toEqual([
    'delay',
    'handoff-risk',
    'rework',
    'asked-again',
    'dead-end',
    'unclear-owner',
    'failure-demand',
    'workaround',
    'works-well',
  ])
  expect(screen.queryByText('Mark with a letter')).toBeNull()
})

test('a mark on several steps is one each, and one key takes all of them off', async () => {
  const wall = at('Form', 'Release')
  await userEvent.keyboard('xl')
  expect(wallNow(wall)).toBe(wallOf(sketch(`${JOURNEY}\ndelay(Form)\ndelay(Release)`)))
  await userEvent.keyboard('xl')
  expect(wallNow(wall)).toBe(wallOf(sketch(JOURNEY)))
})

test('D ties two selected steps; with one it asks for the other as C does', async () => {
  const wall = at('Reception', 'Release')
  await userEvent.keyboard('d')
  expect(wallNow(wall)).toContain('duplication(Reception, Release)')
  act(() => wall.store.getState().select(['Form']))
  await userEvent.keyboard('dsen{Enter}')
  expect(wallNow(wall)).toContain('duplication(Form, Sentenced)')
})

test('G marks a gap after a step, or between two as the journey runs', async () => {
  const wall = at('Release')
  await userEvent.keyboard('g')
  act(() => wall.store.getState().select(['Release', 'Sentenced']))
  await userEvent.keyboard('g')
  expect(wallNow(wall)).toBe(wallOf(sketch(`${JOURNEY}\ngap(Release)\ngap(Sentenced, Release)`)))
  act(() => wall.store.getState().select(['Release', 'Sentenced', 'Form']))
  await userEvent.keyboard('g')
  expect(says(wall)).toMatch(/A gap lies between two steps/)
})

test('M moves by arrow keys a lane or a stage at a time; Enter puts down, one undo step for all', async () => {
  const wall = at('Sentenced')
  await userEvent.keyboard('m{ArrowDown}')
  expect(says(wall)).toBe('Lane: Prison, 2 of 2')
  await userEvent.keyboard('{ArrowRight}{Enter}')
  expect(wallNow(wall)).toContain('Prison: Reception, Form | Release, Sentenced')
  expect(says(wall)).toBe('Put down: Prison, 2')
  await userEvent.keyboard('{ArrowUp}')
  expect(wallNow(wall)).toContain('Prison: Reception, Form | Release, Sentenced')
  act(() => void wall.store.getState().undo())
  expect(wallNow(wall)).toBe(wallOf(sketch(JOURNEY)))
})

test('Escape puts back what M moved, and leaves nothing to undo', async () => {
  const wall = at('Sentenced')
  await userEvent.keyboard('m{ArrowDown}{ArrowRight}{Escape}')
  expect(wallNow(wall)).toBe(wallOf(sketch(JOURNEY)))
  expect(wall.store.getState().canUndo).toBe(false)
})

test('Escape lets go of the selection', async () => {
  const wall = at('Form', 'Release')
  await userEvent.keyboard('{Escape}')
  await act(() => wall.acts.run('escape'))
  expect(wall.store.getState().selection.size).toBe(0)
})

test('single letters turned off do nothing, the other keys go on', async () => {
  const wall = at('Form')
  act(() => wall.settings.getState().change({ singleKeys: false }))
  await userEvent.keyboard('npxldc')
  expect(wallNow(wall)).toBe(wallOf(sketch(JOURNEY)))
  await userEvent.keyboard('{Delete}')
  expect(wallNow(wall)).not.toContain('Form')
})

test('a session that is only looked at is not changed by any key', async () => {
  const wall = at('Form')
  act(() => wall.store.getState().setAccess('read'))
  const before = wall.store.getState().session
  await userEvent.keyboard('n{Enter}pxlgd{Escape}c{Escape}m{ArrowDown}{Enter}{Delete}{Control>}d{/Control}')
  pasteInto({ 'text/plain': 'A step' })
  expect(wall.store.getState().session).toBe(before)
  expect(screen.queryByRole('textbox')).toBeNull()
})

test('copied steps are pasted with the flows between them; other programs get the lines', async () => {
  const wall = at('Reception', 'Form')
  const clipboard = take('copy')
  expect(clipboard['text/plain']).toBe('Prison: Reception\nPrison: Form')
  act(() => wall.store.getState().select(['Release']))
  pasteInto(clipboard)
  await waitFor(() => expect(says(wall)).toBe('2 steps pasted'))
  expect(wallNow(wall)).toContain('Prison: Reception, Form | Release, Reception, Form')
  const { session } = wall.store.getState()
  expect(session?.flows).toHaveLength(4)
})

test('cut steps are gone until they are pasted', async () => {
  const wall = at('Form')
  const clipboard = take('cut')
  expect(wallNow(wall)).toContain('Reception>Release')
  pasteInto(clipboard)
  await waitFor(() => expect(wallNow(wall)).toContain('Form'))
})

test('after a cut the focus is on the nearest step, and a paste sent to the body as browsers do is heard', async () => {
  const wall = at('Form')
  const form = screen.getByRole('group', { name: 'Form' })
  act(() => form.focus())
  const clipboard = take('cut', document.body)
  expect(wallNow(wall)).not.toContain('Form')
  expect(screen.getByRole('group', { name: 'Reception' })).toHaveFocus()
  pasteInto(clipboard, document.body)
  await waitFor(() => expect(wallNow(wall)).toContain('Form'))
})

test('the last step cut leaves the focus to the wall, and comes back by a paste', async () => {
  const wall = scribeAt(sketch('citizen: Sentenced'))
  act(() => screen.getByRole('group', { name: 'Sentenced' }).focus())
  const clipboard = take('cut')
  expect(screen.getByRole('application')).toHaveFocus()
  pasteInto(clipboard)
  await waitFor(() => expect(wallNow(wall)).toContain('Sentenced'))
})

test('a clip that the gate refuses is pasted as its lines of text', async () => {
  const wall = at('Release')
  const clip = '{"format":"throughline-clip","steps":'
  pasteInto({ 'application/x-throughline': clip, 'text/plain': 'Citizen: Waits' })
  await waitFor(() => expect(wallNow(wall)).toContain('Waits'))
})

test('words selected beside the wall are copied as words', () => {
  at('Form')
  const aside = document.body.appendChild(document.createElement('p'))
  aside.textContent = 'Words'
  document.getSelection()?.selectAllChildren(aside)
  expect(take('copy')).toEqual({})
  aside.remove()
})

test('undo that takes the focused or the written note away leaves the focus to the wall', async () => {
  const wall = scribeAt(sketch('citizen: Sentenced'))
  await userEvent.keyboard('nWaits{Enter}')
  expect(screen.getByRole('textbox')).toHaveFocus()
  await userEvent.keyboard('{Control>}z{/Control}')
  expect(wallNow(wall)).not.toContain('Waits')
  expect(screen.getByRole('application')).toContainElement(document.activeElement as HTMLElement)
})

test('the letters of marks are not covered by a message: it gives way', async () => {
  at('Form', 'Reception')
  await userEvent.keyboard('{Delete}')
  expect(screen.getByRole('button', { name: 'Undo' })).toBeVisible()
  await userEvent.keyboard('{ArrowRight}x')
  expect(screen.getByText('Rework')).toBeVisible()
  expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull()
  await userEvent.keyboard('{Escape}')
})

test('pasted lines become joined steps after the selected one; markup is never read', async () => {
  const wall = at('Release')
  pasteInto({ 'text/html': '<b>no</b>', 'text/plain': 'citizen: Waits\n<b>Goes</b>' })
  expect(wallNow(wall)).toContain('Release>Waits')
  expect(wallNow(wall)).toContain('Waits><b>Goes</b>')
})

test('more than a hundred lines ask first', async () => {
  const wall = at('Release')
  pasteInto({ 'text/plain': Array.from({ length: 140 }, (_line, place) => `Step ${place}`).join('\n') })
  expect(wall.store.getState().session?.steps).toHaveLength(5)
  await userEvent.click(screen.getByRole('button', { name: 'Paste 140 steps' }))
  expect(wall.store.getState().session?.steps).toHaveLength(145)
})

test('a picture on the clipboard gets a sentence', async () => {
  at('Release')
  pasteInto({ 'image/png': '' })
  expect(await screen.findByText(/holds no text/)).toBeVisible()
})

test('select all, duplicate and tidy are one undo step each', async () => {
  const wall = at('Form')
  await userEvent.keyboard('{Control>}d{/Control}')
  expect(wallNow(wall)).toContain('Prison: Reception, Form, Form | Release')
  act(() => void wall.store.getState().undo())
  screen.getByRole('application').focus()
  await userEvent.keyboard('{Control>}a{/Control}')
  expect(wall.store.getState().selection.size).toBe(5)
  act(() => void wall.acts.run('tidy'))
  act(() => void wall.store.getState().undo())
  expect(wallNow(wall)).toBe(wallOf(sketch(JOURNEY)))
})
