// @vitest-environment jsdom
import { render, screen } from '@testing-library/react'
import { Component, type ReactNode } from 'react'
import { expect, test, vi } from 'vitest'
import { late } from '../../src/ui/late'
import '../support/screen'

const Hello = ({ name }: { readonly name: string }): ReactNode => <p>Hello {name}</p>

test('something else stands there until it is fetched, and it is fetched once', async () => {
  const load = vi.fn<() => Promise<typeof Hello>>(async () => Hello)
  const LateHello = late(load, <p>Wait</p>)
  expect(load).not.toHaveBeenCalled()
  render(
    <>
      <LateHello name="Ann" />
      <LateHello name="Ben" />
    </>,
  )
  expect(screen.getAllByText('Wait')).toHaveLength(2)
  expect(await screen.findByText('Hello Ann')).toBeVisible()
  expect(screen.getByText('Hello Ben')).toBeVisible()
  expect(load).toHaveBeenCalledOnce()
})

test('what was fetched ahead is drawn at once', async () => {
  const LateHello = late(async () => Hello, <p>Wait</p>)
  await LateHello.fetch()
  render(<LateHello name="Ann" />)
  expect(screen.getByText('Hello Ann')).toBeVisible()
})

class Told extends Component<{ readonly children: ReactNode }> {
  override state = { is: 'whole' }
  static getDerivedStateFromError(): object {
    return { is: 'broken' }
  }
  override render(): ReactNode {
    return this.state.is === 'whole' ? this.props.children : 'Not there'
  }
}

test('what cannot be fetched breaks where it would stand, and is tried again the next time', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined)
  let tries = 0
  const LateHello = late(async () => {
    tries += 1
    if (tries === 1) throw new Error('no network')
    return Hello
  })
  const { unmount } = render(
    <Told>
      <LateHello name="Ann" />
    </Told>,
  )
  expect(await screen.findByText('Not there')).toBeVisible()
  unmount()
  render(<LateHello name="Ben" />)
  expect(await screen.findByText('Hello Ben')).toBeVisible()
})
