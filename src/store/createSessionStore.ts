import { createStore, type StoreApi } from 'zustand/vanilla'
import type { Command } from '../commands/command'
import type { Session } from '../model/session'
import * as words from '../words/compiled/messages.js'
import { createHistory, type History, type Mark, type Stepped } from './history'
import { firstView, onItsMap, soundSelection, soundView, type View } from './view'

/** Runs with the same `coalesce` key, each within this time of the one before, are one undo step. */
const COALESCING_MS = 1_000

/** Whether the open session is safely on this device. */
export interface Saving {
  readonly state: 'saved' | 'saving' | 'not-saved'
  /** When it was last saved, in milliseconds since 1970; null: not yet. */
  readonly at: number | null
  /** Why it could not be saved, as a sentence. */
  readonly trouble: string | null
}

/** How a change is kept, and what this window looks at once it is done. */
export interface RunOptions {
  readonly coalesce?: string
  readonly selection?: Iterable<string>
  readonly view?: Partial<View>
}

/** The session that is open now and what this window sees of it. `run` is the one door to a change. */
export interface SessionStore {
  readonly session: Session | null
  readonly saving: Saving
  /** How the session came to its present value: `typing` runs follow each other fast and may be kept together. */
  readonly urgency: 'now' | 'typing'
  /** Nothing can be changed: another window writes, or the file is of a newer version. */
  readonly readOnly: boolean
  /** Ids of steps and flows. */
  readonly selection: ReadonlySet<string>
  readonly view: View
  readonly canUndo: boolean
  readonly canRedo: boolean
  /** What the announcer speaks; a new id speaks again. */
  readonly said: { readonly id: number; readonly text: string } | null
  /** Opens a session to be written, or only to be looked at. History and view begin anew. */
  readonly open: (session: Session, access?: 'write' | 'read') => void
  readonly close: () => void
  /** Lets this window write, or only look. */
  readonly setAccess: (access: 'write' | 'read') => void
  readonly setSaving: (saving: Saving) => void
  /**
   * Changes the session. False when the command does not apply. Runs with the same `coalesce` key become one
   * undo step until another key, one second, or a mark. What is selected and seen next changes in the same moment.
   */
  readonly run: (command: Command, options?: RunOptions) => boolean
  /** Shows the open session as another window made it, read-only or not. This person's undo leaves that alone. */
  readonly receive: (session: Session) => void
  /** Takes in what somebody else did: this person's undo leaves it alone. */
  readonly takeIn: (command: Command) => boolean
  /** A moment to come back to: for gestures that change the session as they go. Throws without a session. */
  readonly mark: () => Mark
  /** Back to the mark, leaving no undo step. */
  readonly backTo: (mark: Mark) => void
  /** Makes everything since the mark one undo step. */
  readonly joinSince: (mark: Mark) => void
  /** Takes back what this person did last, and says so. False when there is nothing to undo. */
  readonly undo: () => boolean
  readonly redo: () => boolean
  readonly select: (ids: Iterable<string>) => void
  readonly setView: (changes: Partial<View>) => void
  readonly announce: (text: string) => void
}

/** The store itself: what it holds now, and word of every change. */
export type OpenStore = StoreApi<SessionStore>

/** A store with no session open. `now` is the clock, in milliseconds. */
export function createSessionStore(now: () => number = () => performance.now()): OpenStore {
  return createStore<SessionStore>()((set, get) => {
    let history: History | null = null
    let typing: { readonly key: string; readonly at: number } | null = null

    function show(
      session: Session,
      urgency: 'now' | 'typing' = 'now',
      seen: Omit<RunOptions, 'coalesce'> = {},
    ): void {
      set(({ session: before, selection, view }) => ({
        session,
        urgency,
        selection:
          seen.selection === undefined
            ? soundSelection(selection, session, before)
            : soundSelection(new Set(seen.selection), session),
        view: soundView(seen.view === undefined ? view : { ...view, ...seen.view }, session),
        canUndo: history?.canUndo() ?? false,
        canRedo: history?.canRedo() ?? false,
      }))
    }

    function after(stepped: Stepped | null, done: string): boolean {
      typing = null
      if (stepped === null) return false
      show(stepped.session)
      get().announce(stepped.skipped.length === 0 ? done : words.commandsPartlyLeft())
      return true
    }

    function openHistory(): History {
      if (history === null) throw new Error('no session is open')
      return history
    }

    return {
      session: null,
      saving: { state: 'saved', at: null, trouble: null },
      urgency: 'now',
      readOnly: false,
      selection: new Set(),
      view: firstView(null),
      canUndo: false,
      canRedo: false,
      said: null,

      open(session, access = 'write') {
        history = createHistory(session)
        typing = null
        set({
          session,
          saving: { state: 'saved', at: null, trouble: null },
          readOnly: access === 'read',
          selection: new Set(),
          view: firstView(session),
          canUndo: false,
          canRedo: false,
        })
      },

      close() {
        history = null
        typing = null
        set({ session: null, selection: new Set(), view: firstView(null), canUndo: false, canRedo: false })
      },

      setAccess: (access) =>
        set(({ view }) => ({
          readOnly: access === 'read',
          // What is only looked at is not being written or joined.
          ...(access === 'read' && { view: { ...view, editing: null, connecting: null } }),
        })),
      setSaving: (saving) => set({ saving }),

      run(command, options) {
        const { session, readOnly } = get()
        if (session === null || history === null || readOnly) return false
        const next = command(session)
        if (next === null || next === session) return false
        const key = options?.coalesce ?? null
        const at = now()
        if (key !== null && typing?.key === key && at - typing.at < COALESCING_MS) history.extend(next)
        else history.record(next)
        typing = key === null ? null : { key, at }
        show(next, key === null ? 'now' : 'typing', options)
        return true
      },

      receive(next) {
        const { session } = get()
        if (session === null || history === null || next === session) return
        typing = null
        history.pass(next)
        show(next)
      },

      takeIn(command) {
        const { session } = get()
        const next = session === null ? null : command(session)
        if (next === null || next === session || history === null) return false
        history.pass(next)
        show(next)
        return true
      },

      mark() {
        typing = null
        return openHistory().mark()
      },

      backTo(mark) {
        typing = null
        if (!get().readOnly) show(openHistory().backTo(mark).session)
      },

      joinSince(mark) {
        typing = null
        const open = openHistory()
        open.joinSince(mark)
        // Nothing that is seen changes by it, unless all that was done since came to nothing.
        if (open.canUndo() !== get().canUndo) set({ canUndo: open.canUndo() })
      },

      undo: () => !get().readOnly && after(history?.undo() ?? null, words.commandsUndone()),
      redo: () => !get().readOnly && after(history?.redo() ?? null, words.commandsRedone()),

      select: (ids) => set({ selection: new Set(ids) }),
      setView: (changes) =>
        set(({ session, view }) => ({ view: onItsMap({ ...view, ...changes }, changes, session) })),
      announce: (text) => set(({ said }) => ({ said: { id: (said?.id ?? 0) + 1, text } })),
    }
  })
}
