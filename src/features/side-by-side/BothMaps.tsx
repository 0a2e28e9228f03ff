import { Maximize, ZoomIn, ZoomOut } from 'lucide-react'
import { type KeyboardEvent, useLayoutEffect, useMemo, useRef, useState } from 'react'
import { changeKinds, changesOf } from '../../analysis/changes'
import type { MapId } from '../../model/session'
import { changeSign } from '../../scene/changeSigns'
import { FORCED } from '../../scene/draw/forcedColours'
import { useOpenSession } from '../../store/useSession'
import { Chip } from '../../ui/Chip'
import { IconButton } from '../../ui/IconButton'
import { Segments } from '../../ui/Segments'
import { nameOfChange, type ChangeKind } from '../../words/changes'
import * as words from '../../words/compiled/messages.js'
import { useBothScenes } from './bothScenes'
import { paintBoth } from './paintBoth'
import { ARRANGEMENTS, headingsStart, panesOf, STAGES_HEIGHT, type Arrangement } from './panes'
import styles from './SideBySide.module.css'
import { useLook } from './useLook'

const KINDS: readonly ChangeKind[] = ['kept', 'changed', 'moved', 'merged', 'split', 'new', 'removed']

const ARRANGEMENT_NAMES: Readonly<Record<Arrangement, () => string>> = {
  above: words.sideAbove,
  beside: words.sideBeside,
  over: words.sideOver,
}

/** An arrow key moves both maps by so much of the screen, px; the plus key makes them so much larger. */
const STRIDE = 80
const NEARER = 1.25

/** Both maps, scrolled and zoomed together, with a line from each step to itself; or one over the other. */
export function BothMaps({ toBe }: { readonly toBe: MapId }) {
  const session = useOpenSession((open) => open)
  const scenes = useBothScenes(session, toBe)
  const [arrangement, setArrangement] = useState<Arrangement>('above')
  const stage = useRef<HTMLDivElement>(null)
  const canvas = useRef<HTMLCanvasElement>(null)
  const kinds = changeKinds(session, toBe)
  const signs = useMemo(() => new Map([...kinds].map(([id, kind]) => [id, changeSign(kind)])), [kinds])
  const [size, setSize] = useState({ width: 0, height: 0 })

  useLayoutEffect(() => {
    const element = stage.current
    if (element === null) return undefined
    const measureIt = (): void => setSize({ width: element.clientWidth, height: element.clientHeight })
    measureIt()
    const observer = new ResizeObserver(measureIt)
    observer.observe(element)
    return () => observer.disconnect()
  }, [])

  const panes = useMemo(
    () => (scenes === null || size.width === 0 ? [] : panesOf(scenes, arrangement, size)),
    [scenes, arrangement, size],
  )
  const { look, isWhole, move, zoom, fit } = useLook(stage, scenes?.now ?? null, panes)

  useLayoutEffect(() => {
    if (canvas.current === null || scenes === null || look === null) return undefined
    const target = canvas.current
    const over = new AbortController()
    let request = 0
    const ask = (): void => {
      cancelAnimationFrame(request)
      request = requestAnimationFrame(() => paintBoth(target, { scenes, panes, look, signs }))
    }
    ask()
    // Colours are forced, or the graphics process ended and took along what was painted.
    matchMedia(FORCED).addEventListener('change', ask, { signal: over.signal })
    target.addEventListener('contextrestored', ask, { signal: over.signal })
    return () => {
      over.abort()
      cancelAnimationFrame(request)
    }
  }, [scenes, panes, look, signs])

  function keys(event: KeyboardEvent): void {
    const strides: Readonly<Record<string, readonly [number, number]>> = {
      ArrowLeft: [STRIDE, 0],
      ArrowRight: [-STRIDE, 0],
      ArrowUp: [0, STRIDE],
      ArrowDown: [0, -STRIDE],
    }
    const stride = strides[event.key]
    if (event.ctrlKey || event.metaKey || event.altKey) return
    if (stride !== undefined) move({ x: stride[0], y: stride[1] })
    else if (event.key === '+' || event.key === '=') zoom(NEARER)
    else if (event.key === '-') zoom(1 / NEARER)
    else if (event.key === '0') fit()
    else return
    event.preventDefault()
  }

  const { counts } = changesOf(session, toBe)
  return (
    <section aria-labelledby="side-maps" className={styles['part']}>
      <h3 id="side-maps" className={styles['subtitle']}>
        {words.sideMaps()}
      </h3>
      <div className={styles['tools']}>
        <Segments
          label={words.sideArrange()}
          value={arrangement}
          options={ARRANGEMENTS.map((id) => ({ id, label: ARRANGEMENT_NAMES[id]() }))}
          onChange={setArrangement}
        />
        <div className={styles['zoom']}>
          <IconButton
            label={words.sideZoomOut()}
            icon={<ZoomOut aria-hidden />}
            onPress={() => zoom(1 / NEARER)}
          />
          <IconButton label={words.sideZoomIn()} icon={<ZoomIn aria-hidden />} onPress={() => zoom(NEARER)} />
          <IconButton label={words.sideFit()} icon={<Maximize aria-hidden />} onPress={fit} />
        </div>
      </div>
      {/* oxlint-disable jsx-a11y/no-noninteractive-tabindex, jsx-a11y/prefer-tag-over-role, jsx-a11y/no-noninteractive-element-interactions -- A picture that is moved by keys; the table below says the same in words. */}
      <div
        ref={stage}
        role="group"
        aria-label={words.sideMaps()}
        aria-describedby="side-maps-keys"
        tabIndex={0}
        className={styles['stage']}
        data-zoom={look?.zoom.toFixed(3)}
        data-whole={isWhole || undefined}
        onKeyDown={keys}
      >
        {/* oxlint-enable jsx-a11y/no-noninteractive-tabindex, jsx-a11y/prefer-tag-over-role, jsx-a11y/no-noninteractive-element-interactions */}
        <canvas ref={canvas} aria-hidden className={styles['canvas']} />
        {panes.map((pane) => (
          <span
            key={pane.which}
            className={styles['paneName']}
            style={{
              transform: `translate(${headingsStart(pane)}px, ${pane.y - STAGES_HEIGHT}px)`,
              inlineSize: pane.headings,
              blockSize: STAGES_HEIGHT,
            }}
          >
            {pane.which === 'now' ? words.sideNow() : words.newWayTab()}
          </span>
        ))}
      </div>
      <p id="side-maps-keys" className={styles['soft']}>
        {arrangement === 'over' ? `${words.sideOverHint()} ${words.sideMapsKeys()}` : words.sideMapsKeys()}
      </p>
      <ul className={styles['legend']} aria-label={words.sideLegend()}>
        {KINDS.map((kind) => (
          <li key={kind}>
            <Chip
              symbol={changeSign(kind).path}
              colour={changeSign(kind).colour}
              label={words.newWayCount({ name: nameOfChange(kind), count: counts[kind] })}
            />
          </li>
        ))}
      </ul>
    </section>
  )
}
