import { useRef, useState } from 'react'
import { addressOf } from '../../routes'
import { tell } from '../../ui/tell'
import * as words from '../../words/compiled/messages.js'
import { MOST_FILES, type DroppedThings } from './droppedThings'
import type { Locksmith } from './openLocked'
import type { Imported, Importing } from './importFiles'

/** Where an import stands. */
export type ImportState =
  | { readonly kind: 'none' }
  | { readonly kind: 'reading'; readonly name: string; readonly done: number; readonly of: number }
  | {
      /** A passphrase is asked for (`done` is null) or tried. */
      readonly kind: 'locked'
      readonly name: string
      readonly before: 'first' | 'wrong'
      readonly done: number | null
      readonly answer: (passphrase: string) => void
      readonly stop: () => void
    }
  | { readonly kind: 'too-many'; readonly count: number }
  | { readonly kind: 'done'; readonly all: readonly Imported[] }

/** An import, and what can be done about it. */
export interface Import {
  readonly state: ImportState
  readonly take: (things: DroppedThings) => void
  readonly stop: () => void
  readonly dismiss: () => void
}

/** Asks for passphrases on the screen, and tries them beside the page. */
function locksmith(show: (state: ImportState) => void): Locksmith {
  const ignore = (): void => undefined
  return {
    ask: (name, before) =>
      new Promise((resolve) => {
        const stop = (): void => resolve(null)
        show({ kind: 'locked', name, before, done: null, answer: resolve, stop })
      }),
    async unlock(name, bytes, passphrase) {
      const stopper = new AbortController()
      const stop = (): void => stopper.abort()
      const progress = (done: number): void =>
        show({ kind: 'locked', name, before: 'first', done, answer: ignore, stop })
      progress(0)
      try {
        const { lockBeside } = await import('../../exchange/lockBeside')
        return await lockBeside({ act: 'unlock', bytes, passphrase }, stopper.signal, progress)
      } catch {
        // Stopped by hand, or the program that opens it could not be fetched.
        return stopper.signal.aborted ? null : { kind: 'failed' }
      }
    },
  }
}

const NONE: ImportState = { kind: 'none' }

/** A single file that needed no mending is opened without a word. */
function wholeFile(all: readonly Imported[]): string | null {
  const [only, ...others] = all
  return others.length === 0 && only?.kind === 'imported' && only.mended.length === 0 ? only.id : null
}

/** The only file was a journey to be asked about: its page says what to do with it. */
function onlyTablet(all: readonly Imported[]): string | null {
  const [only, ...others] = all
  return others.length === 0 && only?.kind === 'tablet' ? only.session : null
}

/** Imports files that were chosen or dropped. */
export function useImport(importing: Importing, onOpen: (id: string) => void): Import {
  const [state, setState] = useState(NONE)
  const running = useRef<AbortController | null>(null)

  /** What reads files is fetched with the first of them. */
  async function read(
    files: readonly File[],
    progress: (name: string, done: number) => void,
    signal: AbortSignal,
  ): Promise<readonly Imported[]> {
    const program = await import('./importFiles').catch(() => null)
    if (program === null) return files.map(({ name }) => ({ kind: 'unreadable', name }))
    return program.importFiles(files, importing, progress, signal, locksmith(setState))
  }

  async function run({ files, folders }: DroppedThings): Promise<void> {
    const controller = new AbortController()
    running.current = controller
    const progress = (name: string, done: number): void =>
      setState({ kind: 'reading', name, done, of: files.length })
    const imported = await read(files, progress, controller.signal)
    running.current = null
    const all = [...imported, ...folders.map((name): Imported => ({ kind: 'folder', name }))]
    const whole = wholeFile(all)
    const tablet = onlyTablet(all)
    setState(whole === null && tablet === null && all.length > 0 ? { kind: 'done', all } : NONE)
    if (whole !== null) onOpen(whole)
    if (tablet !== null) location.hash = addressOf(tablet, 'feedback')
  }

  return {
    state,
    take: (things) => {
      const count = things.files.length + things.folders.length
      if (running.current !== null) return
      if (count === 0) tell({ text: words.startOnlyFiles() })
      else if (count > MOST_FILES) setState({ kind: 'too-many', count })
      else void run(things)
    },
    stop: () => running.current?.abort(),
    dismiss: () => setState(NONE),
  }
}
