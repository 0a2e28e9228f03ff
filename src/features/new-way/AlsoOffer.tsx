import { useEffect } from 'react'
import { all } from '../../commands/all'
import { alsoInNewWay, copiesStillEqual } from '../../commands/alsoInNewWay'
import { toBeMaps } from '../../model/mapOf'
import type { Session, Step, StepId } from '../../model/session'
import { find } from '../../model/table'
import { tableChanges } from '../../model/tableChanges'
import type { OpenStore } from '../../store/createSessionStore'
import { useSessionStore } from '../../store/useSession'
import { tell } from '../../ui/tell'
import * as words from '../../words/compiled/messages.js'
import { nameOfStep } from './nameOfStep'

/** An edit is over when nothing was changed for so long, ms. */
const RESTS_MS = 900

/**
 * After an edit of what happens now, offers to make it in the new way too, where the step is as it was. What is being
 * written is waited for. Draws nothing.
 */
export function AlsoOffer() {
  const store = useSessionStore()
  useEffect(() => watchEdits(store), [store])
  return null
}

function watchEdits(store: OpenStore): () => void {
  /** Each step as it was before its edit began. */
  const before = new Map<StepId, Step>()
  let timer: ReturnType<typeof setTimeout> | undefined

  function offer(): void {
    const { session, view } = store.getState()
    if (session === null) return
    if (view.editing !== null && before.has(view.editing.step)) {
      timer = setTimeout(offer, RESTS_MS)
      return
    }
    const edited = [...before.values()].filter((step) => copiesOf(session, step).length > 0)
    before.clear()
    const [first] = edited
    if (first !== undefined) ask(store, edited, nameOfStep(find(session.steps, first.id)))
  }

  const stop = store.subscribe((now, then) => {
    const { session } = now
    if (session === null || then.session === null || session.about.id !== then.session.about.id) {
      before.clear()
      return
    }
    if (now.readOnly || session.steps === then.session.steps || toBeMaps(session).length === 0) return
    for (const change of tableChanges(then.session.steps, session.steps)) {
      const was = change.before
      if (was === null || change.after === null || before.has(was.id)) continue
      if (copiesStillEqual(session, was, change.after).length > 0) before.set(was.id, was)
    }
    if (before.size === 0) return
    clearTimeout(timer)
    timer = setTimeout(offer, RESTS_MS)
  })
  return () => {
    stop()
    clearTimeout(timer)
  }
}

function copiesOf(session: Session, before: Step): readonly Step[] {
  const after = find(session.steps, before.id)
  return after === undefined ? [] : copiesStillEqual(session, before, after)
}

function ask(store: OpenStore, edited: readonly Step[], name: string): void {
  tell({
    text: words.newWayAlsoText({ step: name }),
    actions: [
      {
        label: words.newWayAlso(),
        onPress: () => {
          const { session, run } = store.getState()
          if (session === null) return
          const ways = new Set(edited.flatMap((step) => copiesOf(session, step).map(({ map }) => map)))
          if (run(all(...edited.map(alsoInNewWay))))
            tell({ text: words.newWayAlsoDone({ count: ways.size }) })
        },
      },
    ],
  })
}
