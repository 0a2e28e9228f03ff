import { Plus, X } from 'lucide-react'
import { useRef, useState } from 'react'
import { sortedStages } from '../../model/order'
import { useMapShown } from '../../store/useMapShown'
import { useOpenSession, useSession, useSessionStore } from '../../store/useSession'
import { Button } from '../../ui/Button'
import { EmptyState } from '../../ui/EmptyState'
import { IconButton } from '../../ui/IconButton'
import { useReturn } from '../../ui/useReturn'
import * as words from '../../words/compiled/messages.js'
import styles from './Outline.module.css'
import { OutlineContext, useOutline } from './OutlineContext'
import { OutlineDialogs } from './OutlineDialogs'
import { OutlineList } from './OutlineList'
import { rowsOf } from './outlineRows'
import { useOutlineActs } from './useOutlineActs'
import { useRevealed } from './useRevealed'

/**
 * The map in words: stages as headings, steps as lists in reading order, and everything that can be done on the
 * wall done here by buttons and keys. What a screen reader reads.
 */
export function Outline() {
  const store = useSessionStore()
  const map = useSession(({ view }) => view.map)
  const mapShown = useMapShown()
  const rows = useOpenSession((session) => rowsOf(session, map))
  const { acts, writing, asking, stopAsking, active, focus } = useOutlineActs(rows)
  const region = useRef<HTMLElement>(null)
  // As state: the lines inside must be drawn again once it is there to be measured.
  const [scroller, setScroller] = useState<HTMLElement | null>(null)
  const shown = useRevealed(region, acts)
  useReturn('[role="application"]')
  return (
    <OutlineContext value={acts}>
      <section ref={region} aria-label={words.outlineName()} className={styles['region']}>
        <header className={styles['header']}>
          <h2 className={styles['title']}>{words.outlineName()}</h2>
          <IconButton
            label={words.outlineClose()}
            icon={<X aria-hidden />}
            onPress={() => store.getState().setView({ outline: false })}
          />
        </header>
        {mapShown !== '' && <p className={styles['hint']}>{mapShown}</p>}
        <div ref={setScroller} className={styles['scroller']}>
          {rows.some((row) => row.kind === 'step') ? (
            <>
              <p className={styles['hint']}>{words.outlineHint()}</p>
              <OutlineList
                rows={rows}
                scroller={scroller}
                writing={writing}
                active={active}
                focus={focus}
                shown={shown}
              />
            </>
          ) : (
            <Empty />
          )}
        </div>
        {asking !== null && <OutlineDialogs asking={asking} onClose={stopAsking} />}
      </section>
    </OutlineContext>
  )
}

/** Before the first step: what this is, and one button. */
function Empty() {
  const outline = useOutline()
  const isReadOnly = useSession(({ readOnly }) => readOnly)
  const first = useOpenSession(sortedStages)[0]
  return (
    <EmptyState
      title={words.outlineEmpty()}
      hint={words.outlineEmptyHint()}
      action={
        <Button
          variant="primary"
          icon={<Plus aria-hidden />}
          isDisabled={isReadOnly}
          onPress={() => outline.addAtEnd(first?.id ?? null)}
        >
          {words.outlineAdd()}
        </Button>
      }
    />
  )
}
