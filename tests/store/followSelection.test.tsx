// @vitest-environment jsdom
import { act, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { FindingPanel } from '../../src/features/findings/FindingPanel'
import { FlowPanel } from '../../src/features/step-panel/FlowPanel'
import { StepPanel } from '../../src/features/step-panel/StepPanel'
import { newFinding } from '../../src/model/defaults'
import { useSession } from '../../src/store/useSession'
import type { Panel } from '../../src/store/view'
import { smallSession } from '../model/smallSession'
import { windowOf } from '../support/windowOf'

/** What has the focus, as a note on the wall would, and the panel beside it. */
function Beside() {
  const panel = useSession(({ view }) => view.panel)
  return (
    <>
      <button type="button">On the wall</button>
      {panel?.kind === 'step' && <StepPanel id={panel.id} />}
      {panel?.kind === 'flow' && <FlowPanel id={panel.id} />}
      {panel?.kind === 'finding' && <FindingPanel id={panel.id} />}
    </>
  )
}

function beside(panel: Panel) {
  const findings = [newFinding({ id: 'gap', map: 'now', kind: 'gap', steps: ['a', 'b'] })]
  const { store } = windowOf({ ...smallSession(), findings }, <Beside />)
  act(() => store.getState().setView({ panel }))
  screen.getByRole('button', { name: 'On the wall' }).focus()
  return {
    shown: () => store.getState().view.panel,
    select: (...ids: readonly string[]) => act(() => store.getState().select(ids)),
  }
}

test('the step panel turns to the one step that is selected, and the wall keeps the focus', () => {
  const { select } = beside({ kind: 'step', id: 'a' })
  for (const others of [['b', 'c'], [], ['ab']]) select(...others)
  expect(screen.getByRole('heading', { name: 'step a' })).toBeVisible()
  select('b')
  expect(screen.getByRole('heading', { name: 'step b' })).toBeVisible()
  expect(screen.getByRole('button', { name: 'On the wall' })).toHaveFocus()
})

test('the panel of a flow turns to the flow that is selected, and to no step', () => {
  const { select, shown } = beside({ kind: 'flow', id: 'ab' })
  select('c')
  expect(shown()).toMatchObject({ kind: 'flow', id: 'ab' })
  select('bc')
  expect(shown()).toMatchObject({ kind: 'flow', id: 'bc' })
})

test('the panel of a finding stays with its own steps; another step shows its own panel', () => {
  const { select, shown } = beside({ kind: 'finding', id: 'gap' })
  select('b')
  expect(shown()).toMatchObject({ kind: 'finding', id: 'gap' })
  select('c')
  expect(screen.getByRole('heading', { name: 'step c' })).toBeVisible()
  expect(screen.getByRole('button', { name: 'On the wall' })).toHaveFocus()
})
