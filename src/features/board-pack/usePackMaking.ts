import { packHidden } from '../../analysis/packHidden'
import { topFindings } from '../../analysis/topFindings'
import { dayOf } from '../../exchange/fileName'
import { handOver } from '../../exchange/handOver'
import type { askForPack } from '../../exchange/pack/askForPack'
import type { PackPart, PosterAsked } from '../../exchange/pack/packOrder'
import type { Session } from '../../model/session'
import { useSessionStore } from '../../store/useSession'
import { useTell } from '../../ui/tell'
import { useMaking } from '../../ui/useMaking'
import * as words from '../../words/compiled/messages.js'
import { getTextDirection } from '../../words/compiled/runtime.js'

export type MakePack = (...asked: Parameters<typeof askForPack>) => ReturnType<typeof askForPack>

type Scope = 'to-share' | 'everything'

/** The open session as it may leave; null: nothing leaves. */
export type Prepare = (scope: Scope) => Promise<{ readonly session: Session; readonly said: string } | null>

export interface PackWanted {
  readonly parts: readonly PackPart[]
  readonly poster: PosterAsked
  readonly scope: Scope
}

/** Packs of the open session, made one at a time. */
export interface PackMaking {
  /** How much of the one that is made is done, 0 to 1; null while none is. */
  readonly making: { readonly done: number } | null
  /** Makes one and hands it over; says so, or says why not. Never rejects. */
  readonly make: (wanted: PackWanted) => Promise<void>
  readonly stop: () => void
}

/** Makes packs of the open session; one that is being made stops when its screen goes. */
export function usePackMaking(makePack: MakePack, prepare: Prepare): PackMaking {
  const store = useSessionStore()
  const tell = useTell()
  const { making, begin, stop } = useMaking<NonNullable<PackMaking['making']>>()

  async function make({ parts, poster, scope }: PackWanted): Promise<void> {
    const { session: whole } = store.getState()
    const { signal, show, end } = begin()
    const progress = (done: number): void => {
      // A large pack tells of a thousand pictures: the screen is drawn again for whole per cent.
      const shown = Math.floor(done * 100) / 100
      show((before) => (before?.done === shown ? before : { done: shown }))
    }
    try {
      const prepared = await prepare(scope)
      if (prepared === null || whole === null || signal.aborted) return
      progress(0)
      const asked = {
        parts,
        poster,
        scope,
        direction: getTextDirection(),
        madeOn: dayOf(new Date()),
        leftOut: prepared.said,
        top: topFindings(whole).map(({ id }) => id),
        hidden: packHidden(whole, prepared.session),
      }
      const { name, blob } = await makePack(prepared.session, asked, { signal, progress })
      if (signal.aborted) return
      handOver(blob, name)
      tell({ text: doneWords(name, prepared.said), kind: 'done' })
    } catch {
      // Stopped by hand, it wants no words; else it is the same to somebody who wanted a file, whatever it was.
      if (signal.aborted) return
      tell({ text: words.packFailed(), kind: 'danger' })
    }
    end()
  }

  return { making, make, stop }
}

function doneWords(name: string, leftOut: string): string {
  const done = words.exportDone({ name })
  return leftOut === '' ? done : `${done.replace(/\.$/, '')}. ${leftOut}`
}
