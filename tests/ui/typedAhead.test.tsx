// @vitest-environment jsdom
import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, expect, test, vi } from 'vitest'
import { keepTyping, takeTyping } from '../../src/ui/typedAhead'
import '../support/screen'

const pressed = vi.fn<() => void>()

beforeEach(() => {
  takeTyping()
  pressed.mockClear()
  render(
    <>
      <button onClick={pressed}>Behind</button>
      <dialog open>
        <input aria-label="Box" />
      </dialog>
    </>,
  )
  screen.getByRole('button', { name: 'Behind' }).focus()
})

test('what is typed is kept in order, and nothing behind acts on it', async () => {
  keepTyping()
  await userEvent.keyboard('a lobe{Backspace}st{Enter}')
  expect(pressed).not.toHaveBeenCalled()
  screen.getByRole('textbox', { name: 'Box' }).focus()
  expect(takeTyping()).toBe('a lobst')
  expect(takeTyping()).toBe('')
})

test('keys act as ever once it was taken, and where nothing is waited for', async () => {
  await userEvent.keyboard('{Enter}')
  keepTyping()
  takeTyping()
  await userEvent.keyboard(' ')
  expect(pressed).toHaveBeenCalledTimes(2)
  expect(takeTyping()).toBe('')
})

test.each([
  ['Escape', async () => userEvent.keyboard('{Escape}')],
  ['a press', async () => userEvent.pointer({ keys: '[MouseLeft]', target: document.body })],
  ['a Tab', async () => userEvent.tab({ shift: true })],
])('%s ends it', async (_, turnAway) => {
  keepTyping()
  await userEvent.keyboard('x')
  await turnAway()
  screen.getByRole('button', { name: 'Behind' }).focus()
  await userEvent.keyboard('{Enter}')
  expect(pressed).toHaveBeenCalledOnce()
})

test('a chord goes where it always goes', async () => {
  keepTyping()
  await userEvent.keyboard('{Control>}z{/Control}')
  expect(takeTyping()).toBe('')
})
