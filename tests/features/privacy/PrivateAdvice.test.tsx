// @vitest-environment jsdom
import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { expect, test } from 'vitest'
import { CardsPanel } from '../../../src/features/cards/CardsPanel'
import { PrivateAdvice } from '../../../src/features/privacy/PrivateAdvice'
import { JourneyForm } from '../../../src/features/set-up/JourneyForm'
import { StepPanel } from '../../../src/features/step-panel/StepPanel'
import { TextField } from '../../../src/ui/TextField'
import { smallSession } from '../../model/smallSession'
import { windowOf } from '../../support/windowOf'

const PHONE = 'This looks like a phone number. The wall should hold no names or numbers of people.'

test.each([
  ['a card', <CardsPanel key="a" about={{ about: 'journey' }} />, 'In their own words'],
  ['a step', <StepPanel key="b" id="a" />, 'On the note'],
  ['the set-up', <JourneyForm key="c" />, 'Purpose'],
])(
  '%s: a number is gently spoken of, the writing goes on, and mended it is silent',
  async (_what, part, box) => {
    windowOf(smallSession(), <PrivateAdvice>{part}</PrivateAdvice>)
    const field = screen.getByRole('textbox', { name: box })
    await userEvent.click(field)
    await userEvent.paste(' Ring 07700 900123 after four')
    const line = await screen.findByText(PHONE)
    // Heard politely, from a line that was there before the words came into it.
    expect(line.parentElement).toHaveAttribute('aria-live', 'polite')
    expect(field).toHaveFocus()
    await userEvent.paste(' and wait')
    expect(screen.getByText(PHONE)).toBe(line)
    expect(field).toHaveDisplayValue(/and wait$/)
    await userEvent.clear(field)
    expect(screen.queryByText(PHONE)).not.toBeInTheDocument()
  },
)

function Fields() {
  const [text, setText] = useState('07700 900123')
  return (
    <>
      <TextField label="Find" type="search" value={text} onChange={setText} />
      <TextField label="Passphrase" hideAdvice value={text} onChange={setText} />
      <TextField label="Words" value={text} onChange={setText} />
    </>
  )
}

test('nothing is said of what is searched for, nor of a passphrase', async () => {
  windowOf(
    smallSession(),
    <PrivateAdvice>
      <Fields />
    </PrivateAdvice>,
  )
  await screen.findByText(PHONE)
  expect(screen.getAllByText(PHONE)).toHaveLength(1)
})
