import { addStep } from '../../src/commands/addStep'
import { makePicture } from '../../src/exchange/makePicture'
import { newId } from '../../src/model/newId'
import { newSession } from '../../src/model/newSession'
import { addressOf } from '../../src/routes'
import type { Library } from '../../src/storage/library'
import type { Acts } from '../../src/store/acts'
import type { OpenStore } from '../../src/store/createSessionStore'
import type { Held } from './answeringFromMemory'
import { cameraSeen, noteElement, painted, paintedCanvas, until, wallBox } from './painted'
import { peerSession, type PeerSession } from './peerSession'
import { wallPlaceOf } from './wallPlaceOf'

interface Peer {
  readonly library: Library
  readonly held: Held
  readonly store: OpenStore
  readonly acts: Acts
}

interface Started {
  /** The document as it was given. */
  readonly given: PeerSession
  /** The new notes. */
  readonly added: string[]
}

/** The hooks that a benchmark of several editors drives each of them by: `window.__bench`. */
export function offerPeerHooks({ library, held, store, acts }: Peer): void {
  let next: PeerSession | null = null
  let now: Started | null = null

  function started(): Started {
    if (now === null) throw new Error('load a document first')
    return now
  }

  /** The middle of a note at 100 % in the middle of the screen. */
  function viewOn({ session, middle }: PeerSession) {
    const { x, y, width, height } = wallPlaceOf(session, 'map', middle)
    return { view: 'map', map: 'map', x: x + width / 2, y: y + height / 2, zoom: 1 }
  }

  async function begin(): Promise<void> {
    const empty = newSession({ title: 'Empty', citizenLane: 'You', map: 'Now', stage: 'All' })
    await library.create(empty)
    location.hash = addressOf(empty.about.id, 'map')
    await until(() => paintedCanvas() !== null)
    await painted()
  }

  /** Centres the view at 100 % by what a person would use: zoom by its button's act, then the wheel. */
  async function zoomTo100(): Promise<void> {
    const { given } = started()
    acts.run('zoomTo100')
    const view = viewOn(given)
    const box = wallBox()
    const camera = cameraSeen()
    // The lane headings and the stage headings cover the edges: the middle is of what they leave free.
    const turn = {
      deltaX: camera.x + view.x - box.width / 2,
      deltaY: camera.y + view.y - box.height / 2,
      bubbles: true,
      cancelable: true,
    }
    document.querySelector('[role="application"]')?.dispatchEvent(new WheelEvent('wheel', turn))
    await painted()
  }

  async function prepare(notes: number): Promise<void> {
    next = peerSession(notes, newId())
    const { session } = next
    await library.create(session)
    held.sessions.set(session.about.id, session)
  }

  Object.assign(globalThis, {
    __bench: {
      ready: begin(),
      prepare,
      /** From the address to the wall on the screen: fonts, layout and paint as when anybody opens a session. */
      async load(notes: number, view: 'fit' | '100') {
        if (next === null) await prepare(notes)
        if (next === null) throw new Error('no document was prepared')
        const { session } = next
        now = { given: next, added: [] }
        if (view === '100') held.views.set(session.about.id, viewOn(next))
        const before = paintedCanvas()
        location.hash = addressOf(session.about.id, 'map')
        await until(() => paintedCanvas() !== null && paintedCanvas() !== before)
        if (view === '100' || session.steps.length <= 300) {
          await until(() => document.querySelector('[data-step]') !== null)
        }
        await painted()
      },
      async fit() {
        acts.run('zoomToFit')
        await painted()
      },
      zoomTo100,
      async addNote() {
        const { given, added } = started()
        const beside = given.session.steps.find(({ id }) => id === given.middle)
        if (beside === undefined) throw new Error('the document has no middle')
        const id = newId()
        const { map, lane, stage, x, y } = beside
        store.getState().run(addStep({ id, map, lane, stage, x: x + 40, y: y + 40, text: beside.text }))
        // As a note that a person adds, it is selected, and so an element at once.
        store.getState().select([id])
        added.push(id)
        await until(() => noteElement(id) !== null)
        await painted()
      },
      async dragTarget() {
        const { given } = started()
        await until(() => noteElement(given.middle) !== null)
        const { left, top } = noteElement(given.middle)?.getBoundingClientRect() ?? { left: 0, top: 0 }
        return { x: left + 30, y: top + 60 }
      },
      state() {
        return { ...cameraSeen(), notes: store.getState().session?.steps.length ?? 0 }
      },
      async exportPng() {
        const { session } = store.getState()
        if (session === null) throw new Error('no session is open')
        const wall = { map: 'map', direction: 'ltr', handoffs: 'plain' } as const
        const scale = new URLSearchParams(location.search).get('png') === 'screen' ? 'screen' : 'a1'
        const order = { session, wall, form: { form: 'png', scale } } as const
        const made = await makePicture(order, new AbortController().signal, () => undefined)
        if (made.kind !== 'made') throw new Error('nothing was painted')
        return { bytes: made.blob.size }
      },
      /** Eight per cent by the wall's own reckoning of the wheel (src/features/wall/camera/wheel.ts). */
      zoomDelta: 7.7,
    },
  })
}
