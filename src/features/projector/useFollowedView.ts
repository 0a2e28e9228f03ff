import { useEffect, useState } from 'react'
import { find } from '../../model/table'
import type { SessionWindow } from '../../storage/sessionWindow'
import type { Shown, Stretch } from '../../storage/windowChannel'
import type { OpenStore } from '../../store/createSessionStore'
import { useSessionStore } from '../../store/useSession'

/** `follows`: this window shows what the facilitator looks at; `stays`: it stays where it is put. */
export type ProjectorMode = 'follows' | 'stays'

function sameIds(ids: Iterable<string>, others: Iterable<string>): boolean {
  return [...ids].join(' ') === [...others].join(' ')
}

function sameWalk(walk: Shown['walk'], other: Shown['walk']): boolean {
  if (walk === null || other === null) return walk === other
  return walk.place === other.place && sameIds(walk.findings, other.findings)
}

/** Lights, selects, counts and says here what is lit, selected, counted and said there. */
function light(store: OpenStore, shown: Shown): void {
  const { selection, spotlight, countHandoffs, feelings, numbers, agreement, walk, results } = shown
  const { view, setView, select, selection: selected } = store.getState()
  if (!sameIds(selection, selected)) select(selection)
  const isLit = spotlight === null ? view.spotlight === null : sameIds(spotlight, view.spotlight ?? [])
  if (!isLit) setView({ spotlight: spotlight === null ? null : new Set(spotlight) })
  if (countHandoffs !== view.countHandoffs) setView({ countHandoffs })
  if (feelings !== view.feelings) setView({ feelings })
  if (numbers !== view.numbers) setView({ numbers })
  if (agreement !== (view.overlay === 'agreement')) setView({ overlay: agreement ? 'agreement' : null })
  if (!sameWalk(walk, view.walk)) setView({ walk })
  if (results !== view.results) setView({ results })
}

/**
 * What is looked at in the window that writes: lit and selected steps in either mode, its map and place only where
 * this window follows. Gives the stretch to show; null: none.
 */
export function useFollowedView(window: SessionWindow, mode: ProjectorMode): Stretch | null {
  const store = useSessionStore()
  const [shown, setShown] = useState<Shown | null>(null)
  useEffect(() => window.onShown(setShown), [window])

  useEffect(() => {
    if (shown === null) return
    const { session, view, setView } = store.getState()
    const isThere = session !== null && find(session.maps, shown.map) !== undefined
    if (mode === 'follows' && isThere && view.map !== shown.map) setView({ map: shown.map })
    light(store, shown)
  }, [store, shown, mode])

  return mode === 'follows' ? (shown?.stretch ?? null) : null
}
