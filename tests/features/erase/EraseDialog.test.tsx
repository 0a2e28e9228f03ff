// @vitest-environment jsdom
import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test, vi } from 'vitest'
import { EraseDialog } from '../../../src/features/erase/EraseDialog'
import { newSession } from '../../../src/model/newSession'
import { memoryLibrary } from '../../../src/storage/memoryLibrary'
import { putOffIn } from '../../../src/store/putOff'
import '../../support/screen'

const session = newSession({ title: 'Release', citizenLane: 'Citizen', map: 'Now', stage: 'Inside' })

async function asked() {
  const library = memoryLibrary()
  await library.create(session)
  const [summary] = await library.list()
  if (summary === undefined) throw new Error('nothing was kept')
  const onDone = vi.fn<() => void>()
  const onClose = vi.fn<() => void>()
  render(<EraseDialog library={library} session={summary} onClose={onClose} onDone={onDone} />)
  return { library, onDone, onClose }
}

test('a session deleted for good is gone, and with it what was put off until later in it', async () => {
  putOffIn(session.about.id, localStorage).add('step-1 step-2')
  const { library, onDone } = await asked()
  await userEvent.click(screen.getByRole('button', { name: /delete for good/i }))
  await vi.waitFor(() => expect(onDone).toHaveBeenCalledOnce())
  expect(await library.list()).toEqual([])
  expect(Object.values(localStorage).join()).not.toContain('step-1')
})

test('thinking better of it leaves everything as it was', async () => {
  const { library, onClose } = await asked()
  await userEvent.click(screen.getByRole('button', { name: 'Cancel' }))
  expect(onClose).toHaveBeenCalledOnce()
  expect(await library.list()).toHaveLength(1)
})
