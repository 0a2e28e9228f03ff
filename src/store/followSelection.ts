import type { StoreApi } from 'zustand/vanilla'
import { find } from '../model/table'
import type { SessionStore } from './createSessionStore'
import type { Panel } from './view'

/**
 * Lets the panel beside the wall turn to the one step that gets selected, so that nothing is written of a step
 * that is no longer meant. A flow's turns to flows alone, and a finding's stays while its own steps are selected.
 * Gives the way to stop.
 */
export function followSelection(store: StoreApi<SessionStore>): () => void {
  return store.subscribe((now, before) => {
    if (now.selection === before.selection || now.selection.size !== 1) return
    const panel = followed(now)
    if (panel !== null) now.setView({ panel })
  })
}

/** What the panel turns to; null: it stays. */
function followed({ selection, session, view: { panel } }: SessionStore): Panel | null {
  const [id] = selection
  if (session === null || panel === null || id === undefined) return null
  if (panel.kind === 'flow') {
    return panel.id === id || find(session.flows, id) === undefined ? null : { kind: 'flow', id }
  }
  if (find(session.steps, id) === undefined) return null
  if (panel.kind === 'cards') {
    const { about } = panel
    if (about.about !== 'step' || about.step === id) return null
    return { kind: 'cards', about: { about: 'step', step: id }, focus: 'stays' }
  }
  const stays =
    panel.kind === 'finding'
      ? find(session.findings, panel.id)?.steps.includes(id) === true
      : panel.kind === 'action' || panel.id === id
  return stays ? null : { kind: 'step', id, focus: 'stays' }
}
