import { ChevronLeft, ChevronRight, CircleCheck, CircleSlash, List, X } from 'lucide-react'
import { useEffect, useRef } from 'react'
import { editFinding } from '../../commands/editFinding'
import type { FindingStatus } from '../../model/kinds'
import { find } from '../../model/table'
import { useActs, useOpenSession, useRun, useSession, useSessionStore } from '../../store/useSession'
import { Button } from '../../ui/Button'
import { ToggleButton } from '../../ui/ToggleButton'
import { useEntry } from '../../ui/useEntry'
import * as words from '../../words/compiled/messages.js'
import { nameOfFindingKind } from '../../words/names'
import { findingName } from './findingWords'
import { useWalk } from './useWalk'
import { useWalkKeys } from './useWalkKeys'
import styles from './Walk.module.css'
import { FindingInBig } from './WalkWords'

/** Under the wall: the finding that is looked at, in big letters, and the way to the next one. */
export function WalkBar() {
  const walking = useWalk()
  const { walk } = walking
  const finding = useOpenSession((session) => find(session.findings, walk?.findings[walk.place] ?? null))
  const store = useSessionStore()
  const acts = useActs()
  const run = useRun()
  const isReadOnly = useSession(({ readOnly }) => readOnly)
  const entry = useEntry<HTMLDivElement>()
  const bar = useRef<HTMLElement>(null)
  const place = walk?.place ?? 0
  const count = walk?.findings.length ?? 0
  useWalkKeys(bar, walking)
  useShownAbove(bar, walking.look)

  const id = finding?.id
  useEffect(() => {
    const { session, announce } = store.getState()
    const said = session === null ? undefined : find(session.findings, id ?? null)
    if (session === null || said === undefined) return
    const kind = nameOfFindingKind(said.kind)
    announce(words.registerWalkSaid({ place: place + 1, count, kind, text: findingName(session, said) }))
  }, [store, id, place, count])

  const { end } = walking
  const isOver = walk !== null && finding === undefined
  useEffect(() => {
    if (isOver) end()
  })
  if (finding === undefined) return null

  /** Says so, or takes it back. */
  const say = (status: FindingStatus) => (isOn: boolean) =>
    run(editFinding(finding.id, { status: isOn ? status : 'raised' }))
  return (
    <section ref={bar} aria-label={words.registerWalk()} className={styles['bar']}>
      <div ref={entry} tabIndex={-1} className={styles['entry']}>
        <FindingInBig finding={finding} place={place} count={count} />
      </div>
      <div className={styles['acts']}>
        <Button
          icon={<ChevronLeft aria-hidden className={styles['arrow']} />}
          isDisabled={place === 0}
          onPress={() => walking.goTo(place - 1)}
        >
          {words.registerWalkBefore()}
        </Button>
        <Button
          variant="primary"
          icon={<ChevronRight aria-hidden className={styles['arrow']} />}
          isDisabled={place === count - 1}
          onPress={() => walking.goTo(place + 1)}
        >
          {words.registerWalkNext()}
        </Button>
        <ToggleButton
          icon={<CircleCheck aria-hidden />}
          isSelected={finding.status === 'confirmed'}
          isDisabled={isReadOnly}
          onChange={say('confirmed')}
        >
          {words.registerWalkConfirm()}
        </ToggleButton>
        <ToggleButton
          icon={<CircleSlash aria-hidden />}
          isSelected={finding.status === 'checked'}
          isDisabled={isReadOnly}
          onChange={say('checked')}
        >
          {finding.kind === 'duplication'
            ? words.registerWalkCheckedDuplication()
            : words.registerWalkChecked()}
        </ToggleButton>
        <span className={styles['keys']}>{words.registerWalkKeys()}</span>
        <Button
          icon={<List aria-hidden />}
          onPress={() => {
            walking.end()
            acts.run('goToFindings')
          }}
        >
          {words.registerWalkBack()}
        </Button>
        <Button variant="quiet" icon={<X aria-hidden />} onPress={walking.end}>
          {words.registerWalkEnd()}
        </Button>
      </div>
    </section>
  )
}

/** As the bar grows or shrinks with its words, the wall over it does too: what is looked at is shown anew. */
function useShownAbove(bar: React.RefObject<HTMLElement | null>, look: () => void): void {
  const latest = useRef(look)
  useEffect(() => {
    latest.current = look
  })
  useEffect(() => {
    const element = bar.current
    if (element === null) return undefined
    let height = -1
    const observer = new ResizeObserver(() => {
      if (element.offsetHeight === height) return
      height = element.offsetHeight
      latest.current()
    })
    observer.observe(element)
    return () => observer.disconnect()
  }, [bar])
}
