// @vitest-environment jsdom
import { createEvent, fireEvent, render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test, vi } from 'vitest'
import { ImportAnywhere } from '../../../src/features/start/ImportAnywhere'
import type { Importing } from '../../../src/features/start/importFiles'
import { memoryLibrary } from '../../../src/storage/memoryLibrary'
import '../../support/screen'

function drop(file: File): void {
  const event = createEvent.drop(document.body)
  const entry = { isDirectory: false, name: file.name }
  const items = [{ kind: 'file', getAsFile: () => file, webkitGetAsEntry: () => entry }]
  Object.defineProperty(event, 'dataTransfer', { value: { types: ['Files'], items } })
  fireEvent(document.body, event)
}

test('what is seen over the window goes where a part of the page takes the file itself', () => {
  const held = (target: Element): void => {
    const event = createEvent.dragOver(target)
    Object.defineProperty(event, 'dataTransfer', { value: { types: ['Files'], dropEffect: 'none' } })
    fireEvent(target, event)
  }
  render(
    <>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions */}
      <section aria-label="Gather" onDragOver={(event) => event.preventDefault()} />
      <ImportAnywhere
        library={memoryLibrary()}
        readFile={vi.fn<Importing['readFile']>()}
        onOpen={vi.fn<() => void>()}
      />
    </>,
  )
  held(document.body)
  expect(screen.getByText('Drop session files here')).toBeVisible()
  held(screen.getByRole('region', { name: 'Gather' }))
  expect(screen.queryByText('Drop session files here')).toBeNull()
})

test('a file that takes a while shows how far it is; Stop ends the reading, and nothing has arrived', async () => {
  const library = memoryLibrary()
  const stopped = vi.fn<() => void>()
  const readFile: Importing['readFile'] = (_file, signal, progress) => {
    progress(0.5)
    return new Promise((_resolve, reject) => {
      signal.addEventListener('abort', () => {
        stopped()
        reject(new Error('stopped'))
      })
    })
  }
  const onOpen = vi.fn<(id: string) => void>()
  render(<ImportAnywhere library={library} readFile={readFile} onOpen={onOpen} />)
  drop(new File(['{}'], 'large.journey.json'))
  const bar = await screen.findByRole('progressbar', { name: 'Reading large.journey.json' })
  const done = Number(bar.getAttribute('aria-valuenow'))
  expect(done).toBeGreaterThan(0)
  expect(done).toBeLessThan(100)
  await userEvent.click(screen.getByRole('button', { name: 'Stop' }))
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  expect(stopped).toHaveBeenCalledOnce()
  expect(onOpen).not.toHaveBeenCalled()
  expect(await library.list()).toEqual([])
})
