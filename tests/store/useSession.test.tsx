// @vitest-environment jsdom
import { act, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState, type ReactElement } from 'react'
import { expect, test, vi } from 'vitest'
import { editStep } from '../../src/commands/editStep'
import {
  useAct,
  useActs,
  useDeviceSettings,
  useOpenSession,
  useSessionStore,
} from '../../src/store/useSession'
import { sketch } from '../support/sketch'
import { windowOf } from '../support/windowOf'

const wall = sketch('citizen: apply')

function FirstStep(): ReactElement {
  return <p>{useOpenSession((session) => session.steps[0]?.text)}</p>
}

function Settings(): ReactElement {
  const { singleKeys, change } = useDeviceSettings()
  const acts = useActs()
  const store = useSessionStore()
  return (
    <button
      onClick={() => {
        change({ singleKeys: !singleKeys })
        store.getState().announce(acts.run('find') ? 'found' : 'nothing to find')
      }}
    >
      {singleKeys ? 'on' : 'off'}
    </button>
  )
}

test('a part of the screen shows the open session as it changes', () => {
  const { store } = windowOf(wall, <FirstStep />)
  expect(screen.getByText('apply')).toBeInTheDocument()
  act(() => void store.getState().run(editStep('apply', { text: 'apply online' })))
  expect(screen.getByText('apply online')).toBeInTheDocument()
})

test('an act is offered while its part of the screen is there, as it is now', async () => {
  const done: number[] = []
  function Counter(): ReactElement {
    const [count, setCount] = useState(0)
    useAct('tidy', { run: () => done.push(count) > 0, can: () => count < 2 })
    return <button onClick={() => setCount(count + 1)}>more</button>
  }
  const { acts } = windowOf(wall, <Counter />)
  expect(acts.names()).toEqual(['tidy'])
  acts.run('tidy')
  await userEvent.click(screen.getByRole('button', { name: 'more' }))
  acts.run('tidy')
  expect(done).toEqual([0, 1])
  await userEvent.click(screen.getByRole('button', { name: 'more' }))
  expect(acts.can('tidy')).toBe(false)
})

test('acts and settings are found, and changed, from anywhere in the window', async () => {
  const { store } = windowOf(wall, <Settings />)
  await userEvent.click(screen.getByRole('button', { name: 'on' }))
  expect(screen.getByRole('button', { name: 'off' })).toBeInTheDocument()
  expect(store.getState().said?.text).toBe('nothing to find')
})

test('a screen of the open session cannot be drawn where none is open', () => {
  vi.spyOn(console, 'error').mockImplementation(() => {})
  const { store } = windowOf(wall, <FirstStep />)
  expect(() => act(() => store.getState().close())).toThrow('an open session is missing')
})
