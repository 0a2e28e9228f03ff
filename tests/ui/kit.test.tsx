// @vitest-environment jsdom
import { render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { expect, test, vi } from 'vitest'
import { Button } from '../../src/ui/Button'
import { Choice } from '../../src/ui/Choice'
import { Dialog } from '../../src/ui/Dialog'
import { IconButton } from '../../src/ui/IconButton'
import { Menu } from '../../src/ui/Menu'
import { NumberField } from '../../src/ui/NumberField'
import { Panel } from '../../src/ui/Panel'
import { Segments } from '../../src/ui/Segments'
import { tell, TellRegion } from '../../src/ui/tell'
import { TextField } from '../../src/ui/TextField'
import '../support/screen'

test('a choice is named by its label and tells what was chosen', async () => {
  const chosen = vi.fn<(id: string) => void>()
  const options = [
    { id: 'a', label: 'Police' },
    { id: 'b', label: 'Probation' },
  ]
  render(<Choice label="Lane" value="a" options={options} onChange={chosen} />)
  await userEvent.click(screen.getByRole('button', { name: /Lane/ }))
  await userEvent.click(screen.getByRole('option', { name: 'Probation' }))
  expect(chosen).toHaveBeenCalledExactlyOnceWith('b')
})

test('an empty number is nothing, not nought', async () => {
  const numbers: (number | null)[] = []
  function Field() {
    const [count, setCount] = useState<number | null>(4)
    return (
      <NumberField
        label="People"
        value={count}
        onChange={(next) => {
          numbers.push(next)
          setCount(next)
        }}
      />
    )
  }
  render(<Field />)
  await userEvent.clear(screen.getByRole('textbox', { name: 'People' }))
  await userEvent.tab()
  expect(numbers).toEqual([null])
  expect(screen.getByRole('button', { name: 'Increase People' })).toBeVisible()
})

test('Enter ends a line but not a text that is being composed', async () => {
  const ended = vi.fn<() => void>()
  render(<TextField label="Name" value="x" onChange={() => {}} onSubmit={ended} />)
  const field = screen.getByRole('textbox', { name: 'Name' })
  field.focus()
  field.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, isComposing: true }))
  expect(ended).not.toHaveBeenCalled()
  await userEvent.keyboard('{Enter}')
  expect(ended).toHaveBeenCalledOnce()
})

test('a menu does what is picked, and not what is greyed', async () => {
  const done = vi.fn<(id: string) => void>()
  render(
    <Menu
      label="More"
      trigger={<IconButton label="More" icon="…" />}
      options={[
        { id: 'keys', label: 'Keys', keys: '?' },
        { id: 'find', label: 'Find', isDisabled: true },
      ]}
      onAction={done}
    />,
  )
  await userEvent.click(screen.getByRole('button', { name: 'More' }))
  expect(screen.getByRole('menuitem', { name: 'Find' })).toHaveAttribute('aria-disabled', 'true')
  await userEvent.click(screen.getByRole('menuitem', { name: 'Keys' }))
  expect(done).toHaveBeenCalledExactlyOnceWith('keys')
})

test('arrow keys and Enter lead into a menu, Escape back to its button; other keys go on to the page', async () => {
  const heard = vi.fn<(key: string) => void>()
  const options = ['Copy', 'Paste', 'Delete'].map((label) => ({ id: label, label }))
  addEventListener('keydown', ({ key }) => heard(key), { once: true })
  render(<Menu label="More" trigger={<Button>More</Button>} options={options} onAction={() => {}} />)
  const button = screen.getByRole('button', { name: 'More' })
  button.focus()
  await userEvent.keyboard('?')
  expect(heard).toHaveBeenCalledExactlyOnceWith('?')
  for (const [key, option] of [
    ['{ArrowDown}', 'Copy'],
    ['{Enter}', 'Copy'],
    ['{ArrowUp}', 'Delete'],
  ] as const) {
    await userEvent.keyboard(key)
    expect(screen.getByRole('menuitem', { name: option })).toHaveFocus()
    await userEvent.keyboard('{Escape}')
    await waitFor(() => expect(button).toHaveFocus())
    expect(button).toHaveAttribute('aria-expanded', 'false')
  }
})

test('a segment is a radio of its group', async () => {
  const chosen = vi.fn<(id: string) => void>()
  render(
    <Segments
      label="Severity"
      value={null}
      options={[
        { id: '1', label: 'Low' },
        { id: '2', label: 'High' },
      ]}
      onChange={chosen}
    />,
  )
  expect(screen.getByRole('radiogroup', { name: 'Severity' })).toBeVisible()
  await userEvent.click(screen.getByRole('radio', { name: 'High' }))
  expect(chosen).toHaveBeenCalledExactlyOnceWith('2')
})

test('a dialog and a panel close by Escape and by their button', async () => {
  const closed = vi.fn<(what: string) => void>()
  const dialog = render(
    <Dialog title="Keys" isOpen onClose={() => closed('dialog')}>
      words
    </Dialog>,
  )
  expect(screen.getByRole('dialog', { name: 'Keys' })).toBeVisible()
  await userEvent.keyboard('{Escape}')
  dialog.unmount()
  render(
    <Panel label="Step" title="Assess" onClose={() => closed('panel')}>
      <Button>Inside</Button>
    </Panel>,
  )
  expect(screen.getByRole('region', { name: 'Step' })).toBeVisible()
  screen.getByRole('button', { name: 'Inside' }).focus()
  await userEvent.keyboard('{Escape}')
  await userEvent.click(screen.getByRole('button', { name: 'Close' }))
  expect(closed.mock.calls.flat()).toEqual(['dialog', 'panel', 'panel'])
})

test('a message offers its actions, does them once, and leaves', async () => {
  const undone = vi.fn<() => void>()
  render(<TellRegion />)
  tell({ text: '3 steps wait', actions: [{ label: 'Take back', onPress: undone }] })
  expect(await screen.findByText('3 steps wait')).toBeVisible()
  await userEvent.click(screen.getByRole('button', { name: 'Take back' }))
  expect(undone).toHaveBeenCalledOnce()
  expect(screen.queryByText('3 steps wait')).toBeNull()
})
