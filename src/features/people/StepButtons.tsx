import type { StepId } from '../../model/session'
import { find } from '../../model/table'
import { useActs, useOpenSession, useSessionStore } from '../../store/useSession'
import { Button } from '../../ui/Button'
import * as words from '../../words/compiled/messages.js'
import styles from './People.module.css'
import { nameOfStep, NAMED } from './peopleWords'

/** Steps by what they say, the first few; each opens on the map, with its details. The rest are counted. */
export function StepButtons({ steps }: { readonly steps: readonly StepId[] }) {
  const session = useOpenSession((open) => open)
  const open = useOpenStep()
  return (
    <div className={styles['steps']}>
      {steps.slice(0, NAMED).map((id) => (
        <Button key={id} onPress={() => open(id)}>
          <span dir="auto">{words.peopleQuoted({ text: nameOfStep(session, id) })}</span>
        </Button>
      ))}
      {steps.length > NAMED && <span>{words.peopleNeedsRest({ count: steps.length - NAMED })}</span>}
    </div>
  )
}

/** Leads to the wall with this step in view, on its own map, and its panel open. */
function useOpenStep(): (id: StepId) => void {
  const store = useSessionStore()
  const acts = useActs()
  return (id) => {
    const { session, view, ...now } = store.getState()
    const map = find(session?.steps ?? [], id)?.map
    if (map === undefined) return
    now.setView({
      map,
      panel: { kind: 'step', id },
      spotlight: null,
      reveal: { id, serial: (view.reveal?.serial ?? 0) + 1 },
    })
    now.select([id])
    acts.run('goToMap')
  }
}
