import { addLines, linesOf } from '../../../commands/addLines'
import type { Command } from '../../../commands/command'
import { newId } from '../../../model/newId'
import type { Step, StepId } from '../../../model/session'
import { tableChanges } from '../../../model/tableChanges'
import { NOTE_PITCH_X } from '../../../scene/sizes'
import { tell } from '../../../ui/tell'
import * as words from '../../../words/compiled/messages.js'
import type { Store } from './writing'

/** More lines than a person would say at once ask first. */
const ASKED_FROM = 100

/** Text of this many characters is no list of steps. */
const MOST_CHARACTERS = 200_000

/** Where the first line lies, and the step that leads to it. */
export interface PlaceForLines extends Pick<Step, 'lane' | 'stage' | 'x' | 'y'> {
  readonly after: StepId | null
}

/** Makes one step of each line, as one undo step; many lines ask first. Says what came of it. */
export function pasteLines(store: Store, lines: string, { lane, stage, x, y, after }: PlaceForLines): void {
  const state = store.getState()
  if (lines.length > MOST_CHARACTERS) {
    tell({ text: words.scribePasteTooLong(), kind: 'warning' })
    return
  }
  const paste = (): void => {
    const { map } = store.getState().view
    const place = { map, lane, stage, x, y, after, pitch: NOTE_PITCH_X }
    runAndSelect(store, addLines({ lines, ...place, newId }))
  }
  const count = linesOf(lines).length
  if (count <= ASKED_FROM) paste()
  else if (!state.readOnly) {
    const label = words.scribePasteManyYes({ count })
    tell({ text: words.scribePasteMany({ count }), actions: [{ label, onPress: paste }] })
  }
}

/** Runs what adds steps, selects them, shows the first and says how many came. */
export function runAndSelect(
  store: Store,
  command: Command,
  says: (values: { count: number }) => string = words.scribePasted,
): void {
  const { session, view } = store.getState()
  if (session === null || !store.getState().run(command)) return
  const state = store.getState()
  const added = tableChanges(session.steps, state.session?.steps ?? [])
    .filter(({ before, after }) => before === null && after?.map === view.map)
    .map(({ id }) => id)
  const [first] = added
  if (first === undefined) return
  state.select(added)
  state.setView({ reveal: { id: first, serial: (view.reveal?.serial ?? 0) + 1 } })
  state.announce(says({ count: added.length }))
}
