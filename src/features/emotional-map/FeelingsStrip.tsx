import { Pencil } from 'lucide-react'
import {
  type CSSProperties,
  type RefObject,
  useLayoutEffect,
  useMemo,
  useRef,
  useSyncExternalStore,
} from 'react'
import { feelingsOnScreen } from '../../analysis/feelings'
import { FEELINGS } from '../../model/kinds'
import { find } from '../../model/table'
import type { Scene } from '../../scene/scene'
import { useActs, useOpenSession } from '../../store/useSession'
import { Button } from '../../ui/Button'
import * as words from '../../words/compiled/messages.js'
import { nameOfFeeling, nameOfGroup } from '../../words/names'
import { fewRises, FeelingLines, type FewRows } from './FeelingLines'
import lineStyles from './FeelingLines.module.css'
import styles from './FeelingsStrip.module.css'
import { FeelingsTable } from './FeelingsTable'
import { STAR } from './groupLooks'
import { GroupSample } from './GroupSample'
import { riseOf, type Heights } from './levels'

/** Lower than the chart of Voices: the wall keeps the screen. */
const HEIGHTS: Heights = { top: 18, pitch: 19 }
const FEW: FewRows = { top: riseOf(-2, HEIGHTS) + 21, pitch: 15 }
const FOOT = 11
/** Below this zoom there is no room for words at the points; their row says it. */
const WORDS_FROM = 0.3

/** A value of the wall's that changes as it is moved. */
interface Followed<T> {
  readonly get: () => T
  /** Gives back how to stop. */
  readonly watch: (listener: () => void) => () => void
}

/** The wall under which the strip lies: where everything is, and how it is looked at. */
export interface FeelingsStripProps {
  readonly scene: Scene
  readonly camera: Followed<{ readonly x: number; readonly zoom: number }>
  /** What the headings cover at either side, px. */
  readonly frame: Followed<{ readonly left: number; readonly right: number }>
}

/** Writes the wall's view onto the strip at each move, so that React draws nothing again while the wall moves. */
function useWallView({ camera, frame }: FeelingsStripProps): RefObject<HTMLDivElement | null> {
  const strip = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    const write = (): void => {
      const { current } = strip
      if (current === null) return
      const { x, zoom } = camera.get()
      const { left, right } = frame.get()
      current.style.setProperty('--x', `${x}`)
      current.style.setProperty('--zoom', `${zoom}`)
      current.style.setProperty('--headings', `${Math.max(left, right)}px`)
      current.toggleAttribute('data-far', zoom < WORDS_FROM)
    }
    write()
    const stops = [camera.watch(write), frame.watch(write)]
    return () => {
      for (const stop of stops) stop()
    }
  }, [camera, frame])
  return strip
}

/** Under the wall, each step under its note: one line a group, from very bad to very good. */
export function FeelingsStrip(props: FeelingsStripProps) {
  const { scene } = props
  const strip = useWallView(props)
  const acts = useActs()
  // Before the room nothing is changed: there the strip is only looked at.
  const canChange = useSyncExternalStore(acts.subscribe, () => acts.can('goToVoices'))
  const lines = useOpenSession((session) => feelingsOnScreen(session, scene.map))
  const steps = useOpenSession((session) => session.steps)
  const places = useMemo(
    () => new Map(scene.notes.map(({ id, x, width }) => [id, x + width / 2])),
    [scene.notes],
  )
  const moments = scene.notes.filter(({ id }) => find(steps, id)?.moment === true)
  const few = fewRises(lines, FEW)
  const height = few.size === 0 ? FEW.top : FEW.top + (few.size - 1) * FEW.pitch + FOOT
  return (
    <section aria-label={words.feelingsTab()} className={styles['strip']}>
      <div className={styles['head']}>
        <h3 className={styles['title']}>{words.feelingsTab()}</h3>
        <ul className={styles['groups']}>
          {lines.map(({ group }) => (
            <li key={group}>
              <GroupSample group={group} />
              {nameOfGroup(group)}
            </li>
          ))}
        </ul>
        {lines.length === 0 && <p className={styles['soft']}>{words.feelingsNone()}</p>}
        {canChange && (
          <>
            <Button variant="quiet" icon={<Pencil aria-hidden />} onPress={() => acts.run('goToVoices')}>
              {words.feelingsChange()}
            </Button>
            <div className={styles['table']}>
              <FeelingsTable map={scene.map} />
            </div>
          </>
        )}
      </div>
      <div ref={strip} className={styles['view']} data-direction={scene.direction}>
        <svg aria-hidden height={height} className={styles['drawing']}>
          {FEELINGS.map((feeling) => (
            <line
              key={feeling}
              x2="100%"
              y1={riseOf(feeling, HEIGHTS)}
              y2={riseOf(feeling, HEIGHTS)}
              data-middle={feeling === 0 || undefined}
              className={styles['level']}
            />
          ))}
          <g className={styles['stages']}>
            {scene.stages.map(({ id, x, width }) => (
              <path
                key={id ?? ''}
                d={`M${x} 0V${height}M${x + width} 0V${height}`}
                className={styles['edge']}
              />
            ))}
          </g>
          {moments.map(({ id }) => (
            <g
              key={id}
              className={lineStyles['point']}
              style={{ '--at': places.get(id) ?? 0, '--rise': 10, '--dodge': 0 } as CSSProperties}
            >
              <path d={STAR} className={lineStyles['star']} />
            </g>
          ))}
          <FeelingLines lines={lines} places={places} heights={HEIGHTS} few={FEW} />
        </svg>
        <div aria-hidden className={styles['axis']}>
          {FEELINGS.map((feeling) => (
            <span key={feeling} style={{ '--rise': riseOf(feeling, HEIGHTS) } as CSSProperties}>
              {feeling === 0 ? words.feedbackNeither() : nameOfFeeling(feeling)}
            </span>
          ))}
          {few.size > 0 && <span style={{ '--rise': FEW.top } as CSSProperties}>{words.feelingsFew()}</span>}
        </div>
      </div>
    </section>
  )
}
