// @vitest-environment jsdom
import { act, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test, vi } from 'vitest'
import { WhoWrites } from '../../../src/features/windows/WhoWrites'
import { newSession } from '../../../src/model/newSession'
import { KeepingTrouble } from '../../../src/storage/keepingTrouble'
import type { SessionWindow, WindowStanding } from '../../../src/storage/sessionWindow'
import { TellRegion } from '../../../src/ui/tell'
import { windowOf } from '../../support/windowOf'

const session = newSession({ title: 'Release', citizenLane: 'Citizen', map: 'Now', stage: 'Inside' })
const OPENED = new Date(2026, 0, 15, 10, 14).getTime()

function draw(takeOver: SessionWindow['takeOver'] = async () => 'writes') {
  let stand: (standing: WindowStanding) => void = () => undefined
  const window: SessionWindow = {
    begin: async () => true,
    takeOver,
    onStanding: (listener) => {
      stand = listener
      return () => undefined
    },
    show: () => undefined,
    onShown: () => () => undefined,
    wake: async () => undefined,
    leave: async () => undefined,
  }
  const drawn = windowOf(
    session,
    <>
      <WhoWrites window={window} />
      <TellRegion />
    </>,
  )
  return {
    ...drawn,
    stand: (standing: WindowStanding) =>
      act(() => {
        drawn.store.getState().setAccess(standing.kind === 'writes' ? 'write' : 'read')
        stand(standing)
      }),
  }
}

test('the window that writes says nothing; one that follows names the window that does', () => {
  const { stand } = draw()
  expect(screen.queryByRole('button')).toBeNull()
  stand({ kind: 'follows', writer: { id: 'w', openedAt: OPENED } })
  expect(screen.getByText(/written in the window opened at 10:14/)).toBeVisible()
  stand({ kind: 'follows', writer: 'unknown' })
  expect(screen.getByText(/written in another window/)).toBeVisible()
  stand({ kind: 'follows', writer: null })
  expect(screen.getByText(/No window is writing this session now/)).toBeVisible()
})

test('a window that loses the writing says so aloud', () => {
  const { stand, store } = draw()
  stand({ kind: 'follows', writer: 'unknown' })
  expect(store.getState().said?.text).toBe('Another window writes this session now. Here you see it live.')
})

test('taking over is one press, and says what stands in the way', async () => {
  const takeOver = vi.fn<SessionWindow['takeOver']>().mockResolvedValueOnce('cannot')
  takeOver.mockRejectedValueOnce(new KeepingTrouble('full'))
  const { stand } = draw(takeOver)
  stand({ kind: 'follows', writer: null })
  await userEvent.click(screen.getByRole('button', { name: 'Take over here' }))
  expect(await screen.findByText(/changes that it could not save yet/)).toBeVisible()
  await userEvent.click(screen.getByRole('button', { name: 'Take over here' }))
  expect(await screen.findByText(/could not be taken over\. There is no room left/)).toBeVisible()
})
