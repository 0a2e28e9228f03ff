// @vitest-environment jsdom
import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { Tabs } from '../../src/ui/Tabs'
import '../support/screen'

const TABS = [
  { id: 'cards', title: 'Cards', content: <p>Twelve cards</p> },
  { id: 'felt', title: 'How it feels', content: <p>A line a group</p> },
  { id: 'gather', title: 'Gather', content: <button type="button">Make a survey</button> },
]

test('one part is seen at a time, the first at first, and each is named by its title', async () => {
  render(<Tabs label="Parts of Voices" tabs={TABS} />)
  expect(screen.getByRole('tablist', { name: 'Parts of Voices' })).toBeVisible()
  expect(screen.getByRole('tab', { name: 'Cards' })).toHaveAttribute('aria-selected', 'true')
  expect(screen.getByRole('tabpanel', { name: 'Cards' })).toHaveTextContent('Twelve cards')
  await userEvent.click(screen.getByRole('tab', { name: 'How it feels' }))
  expect(screen.getByRole('tabpanel', { name: 'How it feels' })).toHaveTextContent('A line a group')
  expect(screen.queryByText('Twelve cards')).not.toBeInTheDocument()
})

test('arrow keys go from title to title and round the ends; Tab leads into the part', async () => {
  render(<Tabs label="Parts of Voices" tabs={TABS} />)
  await userEvent.tab()
  expect(screen.getByRole('tab', { name: 'Cards' })).toHaveFocus()
  await userEvent.keyboard('{ArrowLeft}')
  expect(screen.getByRole('tab', { name: 'Gather' })).toHaveFocus()
  expect(screen.getByRole('tabpanel', { name: 'Gather' })).toBeVisible()
  await userEvent.tab()
  expect(screen.getByRole('button', { name: 'Make a survey' })).toHaveFocus()
  await userEvent.tab({ shift: true })
  await userEvent.keyboard('{ArrowRight}')
  expect(screen.getByRole('tabpanel', { name: 'Cards' })).toBeVisible()
})

test('another part than the first may be seen first', () => {
  render(<Tabs label="Parts of Voices" tabs={TABS} first="felt" />)
  expect(screen.getByRole('tab', { name: 'How it feels' })).toHaveAttribute('aria-selected', 'true')
  expect(screen.getByText('A line a group')).toBeVisible()
})
