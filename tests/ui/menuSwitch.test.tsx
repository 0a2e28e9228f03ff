// @vitest-environment jsdom
import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { expect, test, vi } from 'vitest'
import { Button } from '../../src/ui/Button'
import { Menu } from '../../src/ui/Menu'
import '../support/screen'

const picked = vi.fn<(id: string) => void>()

function Switching() {
  const [isOn, setOn] = useState(true)
  return (
    <Menu
      label="Export"
      trigger={<Button>Export</Button>}
      options={[
        { id: 'picture', label: 'Picture' },
        { id: 'safe', label: 'Safe', detail: isOn ? 'some stays' : 'all goes', isChecked: isOn },
      ]}
      onAction={(id) => {
        picked(id)
        if (id === 'safe') setOn(!isOn)
      }}
    />
  )
}

test.each(['by hand', 'by keys'])(
  'a switch stands first, shows whether it is on, and keeps the list open: %s',
  async (how) => {
    render(<Switching />)
    await userEvent.click(screen.getByRole('button', { name: 'Export' }))
    const line = (): HTMLElement => screen.getByRole('menuitemcheckbox', { name: 'Safe' })
    expect(line()).toBeChecked()
    expect(line()).toHaveAccessibleDescription('some stays')
    if (how === 'by hand') await userEvent.click(line())
    else {
      line().focus()
      await userEvent.keyboard(' ')
    }
    expect(picked).toHaveBeenLastCalledWith('safe')
    expect(line()).not.toBeChecked()
    expect(line()).toHaveAccessibleDescription('all goes')
    await userEvent.click(screen.getByRole('menuitem', { name: 'Picture' }))
    expect(picked).toHaveBeenLastCalledWith('picture')
    expect(screen.queryByRole('menu')).not.toBeInTheDocument()
  },
)
