import { createContext, useContext } from 'react'
import type { StageId, StepId } from '../../model/session'

/** What is asked about a step in a dialog. */
export interface Asking {
  readonly step: StepId
  readonly what: 'place' | 'marks' | 'connect' | 'duplicate'
}

/** What the lines of the outline can ask of the whole. The identical object as long as the outline is drawn. */
export interface OutlineActs {
  readonly edit: (step: StepId) => void
  /** Ends the writing; `next` opens another line after it. */
  readonly endEdit: (end: 'next' | 'back' | 'left') => void
  readonly addAfter: (step: StepId) => void
  /** Null: with the steps that have no stage yet. */
  readonly addAtEnd: (stage: StageId | null) => void
  readonly remove: (step: StepId) => void
  readonly move: (step: StepId, way: 'up' | 'down') => void
  readonly ask: (asking: Asking) => void
  /** Brings a line into view and puts the focus on it. */
  readonly goTo: (key: string) => void
  /** The focus came to this line by itself. */
  readonly arrived: (key: string) => void
  /** Where an arrow key leads from a line. */
  readonly step: (key: string, way: 'previous' | 'next' | 'first' | 'last') => void
}

export const OutlineContext = createContext<OutlineActs | null>(null)

/** The acts of the outline around. Throws outside of one. */
export function useOutline(): OutlineActs {
  const acts = useContext(OutlineContext)
  if (acts === null) throw new Error('OutlineContext is missing')
  return acts
}
