// @vitest-environment jsdom
import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test, vi } from 'vitest'
import { FindingAnswers } from '../../../src/features/findings/FindingAnswers'
import { find } from '../../../src/model/table'
import { useOpenSession } from '../../../src/store/useSession'
import { withActions } from '../../support/boardSession'
import { windowOf } from '../../support/windowOf'

function Shown({ id }: { readonly id: string }) {
  const finding = useOpenSession((session) => find(session.findings, id))
  return finding === undefined ? null : <FindingAnswers finding={finding} />
}

test('a finding is answered with an action, which is opened where actions are written', async () => {
  const { store, acts } = windowOf(withActions(), <Shown id="delay(wait)" />)
  const go = vi.fn<() => boolean>(() => true)
  acts.register('goToRedesign', { run: go })
  await userEvent.click(screen.getByRole('button', { name: 'Answer with an action' }))
  const action = store.getState().session?.actions[0]
  expect(action?.answers).toEqual(['delay(wait)'])
  expect(store.getState().view.panel).toEqual({ kind: 'action', id: action?.id })
  expect(go).toHaveBeenCalledOnce()
})

test('it names the actions that answer it already', () => {
  windowOf(withActions({ id: 'One form', answers: ['delay(wait)'] }), <Shown id="delay(wait)" />)
  expect(screen.getByRole('listitem')).toHaveTextContent('One form')
})

test('what works well asks for no answer', () => {
  windowOf(withActions(), <Shown id="works-well(pay)" />)
  expect(screen.queryByRole('button')).toBeNull()
})
