import { dayOf, fileName } from '../../exchange/fileName'
import { handOver } from '../../exchange/handOver'
import type { makePicture } from '../../exchange/makePicture'
import type { Delivery, PictureForm, WallAsked } from '../../exchange/workOrder'
import { useSessionStore } from '../../store/useSession'
import { useTell } from '../../ui/tell'
import { useMaking } from '../../ui/useMaking'
import * as words from '../../words/compiled/messages.js'
import { getTextDirection } from '../../words/compiled/runtime.js'
import { formatLocale } from '../../words/formatLocale'
import type { Scope } from './lookThrough'
import { withLeftOut } from './withLeftOut'
import type { Leaving } from './useLeaving'

export type MakePicture = (...asked: Parameters<typeof makePicture>) => Promise<Delivery>

/** A picture or drawing on its way. */
export interface Making {
  readonly form: PictureForm['form']
  /** 0 to 1. */
  readonly done: number
}

/** Pictures of the map that is shown, made one at a time. */
export interface Pictures {
  readonly making: Making | null
  /** Makes one and hands it over; says so, or says why not. Never rejects. */
  readonly make: (form: PictureForm, scope: Scope) => Promise<'ended' | 'stopped'>
  readonly stop: () => void
}

const FAILED = { png: words.exportPictureFailed, svg: words.exportDrawingFailed }

/** Makes pictures of the open session; one that is being made stops when its screen goes. */
export function usePictures(makePicture: MakePicture, prepare: Leaving['prepare']): Pictures {
  const store = useSessionStore()
  const tell = useTell()
  const { making, begin, stop } = useMaking<Making>()

  async function make(form: PictureForm, scope: Scope): Promise<'ended' | 'stopped'> {
    const prepared = await prepare(scope).catch(() => 'failed' as const)
    if (prepared === 'failed') tell({ text: FAILED[form.form](), kind: 'danger' })
    if (prepared === null || prepared === 'failed') return 'stopped'
    const { session } = prepared
    const { view } = store.getState()
    const { signal, show, end } = begin()
    const progress = (done: number): void => show({ form: form.form, done })
    progress(0)
    const wall: WallAsked = {
      map: view.map,
      direction: getTextDirection(),
      handoffs: view.countHandoffs ? 'numbered' : 'plain',
    }
    try {
      const delivery = await makePicture({ session, wall, form }, signal, progress)
      if (signal.aborted) return 'stopped'
      if (delivery.kind === 'made') {
        const name = fileName(session, form.form, {
          title: words.exportFallbackName(),
          date: dayOf(new Date()),
        })
        handOver(delivery.blob, name)
        tell({ text: withLeftOut(doneWords(name, delivery), prepared), kind: 'done' })
      } else tell({ text: FAILED[form.form](), kind: 'danger' })
    } catch {
      // Stopped by hand, it wants no words; else these are all that helps somebody who wanted a picture.
      if (signal.aborted) return 'stopped'
      tell({ text: FAILED[form.form](), kind: 'danger' })
    }
    end()
    return 'ended'
  }

  return { making, make, stop }
}

function doneWords(name: string, { smallerThanAsked }: Delivery & { kind: 'made' }): string {
  if (smallerThanAsked === null) return words.exportDone({ name })
  const { format } = new Intl.NumberFormat(formatLocale())
  const { width, height } = smallerThanAsked
  return words.exportDoneSmaller({ name, width: format(width), height: format(height) })
}
