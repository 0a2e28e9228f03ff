import { all } from '../../src/commands/all'
import { copySteps } from '../../src/commands/clip'
import { editStep } from '../../src/commands/editStep'
import { pasteSteps } from '../../src/commands/pasteSteps'
import { shiftSteps } from '../../src/commands/shiftSteps'
import { stepsToCompare } from '../../src/analysis/likeness'
import { findAlike } from '../../src/exchange/findAlike'
import { makePicture } from '../../src/exchange/makePicture'
import { readSessionFile } from '../../src/exchange/readSessionFile'
import { sessionFile } from '../../src/exchange/sessionFile'
import { newId } from '../../src/model/newId'
import type { Session } from '../../src/model/session'
import type { Keeper } from '../../src/storage/keeper'
import type { Library } from '../../src/storage/library'
import type { ActName, Acts } from '../../src/store/acts'
import type { OpenStore } from '../../src/store/createSessionStore'
import { createClock } from './clock'
import { generatedSession } from './generatedSession'
import { cameraSeen, noteElement, painted, until } from './painted'
import { wallPlaceOf } from './wallPlaceOf'

interface Program {
  /** The database. */
  readonly kept: Library
  readonly store: OpenStore
  readonly acts: Acts
  readonly keeper: Keeper
}

const MAP = 'map'

/** What the runner asks of the page. Times in ms. */
export type Measures = ReturnType<typeof measuresOf>

declare global {
  // What the runner sees of the page once it asked for it.
  var __measure: Measures
}

/** Every question that the runner can ask of this program. */
export function measuresOf({ kept, store, acts, keeper }: Program) {
  function open(): Session {
    const { session } = store.getState()
    if (session === null) throw new Error('no session is open')
    return session
  }

  const middleOf = (session: Session): string =>
    session.steps[Math.floor(session.steps.length / 2)]?.id ?? 'none'

  async function timed(work: () => unknown): Promise<number> {
    const start = performance.now()
    await work()
    return performance.now() - start
  }

  /** Work and the frame that shows it. */
  const timedToPaint = (work: () => unknown): Promise<number> =>
    timed(async () => {
      await work()
      await painted()
    })

  return {
    ...createClock(),

    /** Keeps a generated session in the database, to be opened fitted or at 100 % on its middle note. */
    async keep(notes: number, view: 'fit' | '100'): Promise<string> {
      const session = generatedSession(notes, newId())
      await kept.create(session)
      if (view === '100') {
        const { x, y, width, height } = wallPlaceOf(session, MAP, middleOf(session))
        const saved = { view: 'map', map: MAP, x: x + width / 2, y: y + height / 2, zoom: 1 }
        await kept.saveView(session.about.id, saved)
      }
      return session.about.id
    },

    /** A generated session as its file's text. */
    file: (notes: number): Promise<string> =>
      sessionFile(generatedSession(notes, newId()), new Date(0)).text(),

    /** Keeps many sessions, each of so many notes. Gives the id of the middle one. */
    async keepMany(sessions: number, notes: number): Promise<string> {
      const ids = Array.from({ length: sessions }, () => newId())
      for (const [place, id] of ids.entries()) {
        const session = generatedSession(notes, id)
        await kept.create({ ...session, about: { ...session.about, title: `Session ${place}` } })
      }
      return ids[Math.floor(sessions / 2)] ?? 'none'
    },

    camera: cameraSeen,
    elements: () => document.querySelectorAll('*').length,
    mountedNotes: () => document.querySelectorAll('[data-step]').length,

    /** Client coordinates inside the middle note, once it is an element. */
    async middleNote(): Promise<{ readonly x: number; readonly y: number; readonly id: string }> {
      const id = middleOf(open())
      await until(() => noteElement(id) !== null)
      const { left, top } = noteElement(id)?.getBoundingClientRect() ?? { left: 0, top: 0 }
      return { x: left + 30, y: top + 60, id }
    },
    selectMiddle: () => store.getState().select([middleOf(open())]),
    /** As many steps round the middle of the file. */
    selectMany(count: number): void {
      const { steps } = open()
      const start = Math.max(0, Math.floor(steps.length / 2) - Math.floor(count / 2))
      const ids = steps.slice(start, start + count).map(({ id }) => id)
      store.getState().select([middleOf(open()), ...ids])
    },
    selected: () => store.getState().selection.size,
    editMiddle: () => store.getState().setView({ editing: { step: middleOf(open()) } }),
    run: (name: ActName) => acts.run(name),
    fit: () => timedToPaint(() => acts.run('zoomToFit')),
    zoomTo100: () => timedToPaint(() => acts.run('zoomTo100')),
    steps: () => open().steps.length,

    /** Pastes 1,000 notes as one undo step. */
    paste1000(): Promise<number> {
      const session = open()
      const clip = copySteps(
        session,
        session.steps.slice(0, 1000).map(({ id }) => id),
      )
      const [lane, stage] = [session.lanes[0]?.id ?? null, session.stages[0]?.id ?? null]
      const times = Math.ceil(1000 / clip.steps.length)
      const pastes = Array.from({ length: times }, (_, place) =>
        pasteSteps(clip, { map: MAP, lane, stage, x: 40 * place, y: 40 }, newId),
      )
      return timedToPaint(() => store.getState().run(all(...pastes)))
    },

    outline: () =>
      timedToPaint(async () => {
        acts.run('toggleOutline')
        await until(
          () =>
            document.querySelector('section[aria-label="Outline"], [role="region"][aria-label="Outline"]') !==
            null,
        )
      }),

    /** One edit until it is safely kept, and the rows that were written for it. */
    async save(): Promise<{ readonly ms: number; readonly rows: number }> {
      let rows = 0
      const stop = kept.onWrite(({ put, deleted }) => (rows += put + deleted))
      await keeper.flush()
      rows = 0
      const id = middleOf(open())
      const ms = await timed(async () => {
        store.getState().run(editStep(id, { role: `role ${performance.now()}` }))
        await keeper.flush()
      })
      stop()
      return { ms, rows }
    },

    async load(): Promise<number> {
      await keeper.flush()
      return timed(() => kept.load(open().about.id))
    },
    /** The steps of different agencies that are worded alike, found by the worker. */
    likeness: () => timed(() => findAlike(stepsToCompare(open(), MAP), new AbortController().signal)),
    async alikePairs(): Promise<number> {
      return (await findAlike(stepsToCompare(open(), MAP), new AbortController().signal)).length
    },
    jsonOut: () => timed(() => sessionFile(open(), new Date(0)).arrayBuffer()),
    async jsonIn(): Promise<number> {
      const file = sessionFile(open(), new Date(0))
      return timed(async () => {
        const reading = await readSessionFile(file)
        if (reading.kind !== 'session') throw new Error('the file was refused')
      })
    },
    picture(form: 'png' | 'svg'): Promise<number> {
      const wall = { map: MAP, direction: 'ltr', handoffs: 'plain' } as const
      const order = form === 'svg' ? { form } : ({ form, scale: 'a1' } as const)
      return timed(async () => {
        const asked = { session: open(), wall, form: order }
        const made = await makePicture(asked, new AbortController().signal, () => undefined)
        if (made.kind !== 'made') throw new Error('nothing was painted')
      })
    },

    /** An hour's work: texts, places and undo, each kept, one after the other. */
    async work(edits: number): Promise<number> {
      return timed(async () => {
        for (let done = 0; done < edits; done += 1) {
          const { steps } = open()
          const id = steps[(done * 7919) % steps.length]?.id ?? ''
          const { run, undo } = store.getState()
          if (done % 10 === 9) undo()
          else if (done % 3 === 0) run(shiftSteps([id], done % 2 === 0 ? 2 : -2, 1))
          else run(editStep(id, { text: `Edit ${done} of an hour at the wall` }))
          if (done % 20 === 0) await painted()
        }
        await keeper.flush()
      })
    },
  }
}
