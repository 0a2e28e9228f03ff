// @vitest-environment jsdom
import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test, vi } from 'vitest'
import type { Making } from '../../../src/exchange/makeFile'
import { ExportMenu } from '../../../src/features/export/ExportMenu'
import { TellRegion } from '../../../src/ui/tell'
import { wall } from '../../scene/smallWall'
import { windowOf } from '../../support/windowOf'

const stopped = vi.hoisted(() => vi.fn<() => void>())

/** Makers that come to half of it, and go no further. */
vi.mock(import('../../../src/exchange/makeFile'), () => {
  const half = ({ signal, progress }: Making): Promise<Blob> => {
    progress(0.5)
    return new Promise((_resolve, reject) => {
      signal.addEventListener('abort', () => {
        stopped()
        reject(new Error('stopped'))
      })
    })
  }
  return {
    makeSessionFile: (_session, _savedAt, making) => half(making),
    makeTables: (_session, making) => half(making),
  }
})

test.for(['Session file (JSON)', 'Tables (CSV)'])(
  '%s: one that takes a while shows how far it is, and Cancel stops it without a word or a file',
  async (name) => {
    stopped.mockClear()
    const clicked = vi.spyOn(HTMLAnchorElement.prototype, 'click')
    windowOf(
      wall([{ text: 'Apply' }]),
      <>
        <ExportMenu />
        <TellRegion />
      </>,
    )
    await userEvent.click(screen.getByRole('button', { name: 'Export' }))
    await userEvent.click(screen.getByRole('menuitem', { name }))
    const bar = await screen.findByRole('progressbar', { name: 'Making the file' })
    expect(bar).toHaveAttribute('aria-valuenow', '50')
    expect(screen.getByRole('dialog', { name })).toBeVisible()
    await userEvent.click(screen.getByRole('button', { name: 'Cancel' }))
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
    expect(stopped).toHaveBeenCalledOnce()
    expect(screen.queryByText(/could not be made|In your downloads/)).toBeNull()
    expect(clicked).not.toHaveBeenCalled()
  },
)
