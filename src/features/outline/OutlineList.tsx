import { defaultRangeExtractor, useVirtualizer, type VirtualItem } from '@tanstack/react-virtual'
import { type CSSProperties, useCallback, useEffect, useId } from 'react'
import type { StepId } from '../../model/session'
import { classes } from '../../ui/classes'
import { AddLine, StageHeading } from './OtherLines'
import styles from './Outline.module.css'
import { type OutlineGroup, type OutlineRow, rowPlace, stopFrom } from './outlineRows'
import { stageName } from './outlineWords'
import { type LinePlace, StepRow } from './StepRow'
import type { OutlineState } from './useOutlineActs'

/** Up to here every line is drawn: a browser's own find and a screen reader's lists then see all of it. */
const MOST_DRAWN_WHOLE = 200
/** What a line is taken for until it has been drawn, px. */
const USUAL_HEIGHT = { heading: 56, step: 108, add: 52 } as const
const DRAWN_AROUND = 8

export interface OutlineListProps extends Pick<OutlineState, 'writing' | 'active' | 'focus'> {
  readonly rows: readonly OutlineRow[]
  /** The part of the screen that scrolls. */
  readonly scroller: HTMLElement | null
  /** A line to be brought into view; a new serial asks again. */
  readonly shown: { readonly key: string; readonly serial: number } | null
}

interface Line {
  readonly row: OutlineRow
  readonly place: LinePlace | null
}

/** The lines of the outline: headings and lists; of a long one only what is in view. */
export function OutlineList({ rows, scroller, writing, active, focus, shown }: OutlineListProps) {
  const isLong = rows.length > MOST_DRAWN_WHOLE
  const headingId = useId()
  const activeIndex = rowPlace(rows, writing ?? active)
  // The list measures all its lines again when one of these is another function.
  const getItemKey = useCallback((index: number) => rows[index]?.key ?? index, [rows])
  const estimateSize = useCallback((index: number) => USUAL_HEIGHT[rows[index]?.kind ?? 'step'], [rows])
  const virtualizer = useVirtualizer({
    count: rows.length,
    enabled: isLong,
    getScrollElement: () => scroller,
    getItemKey,
    estimateSize,
    overscan: DRAWN_AROUND,
    // The line with the focus stays drawn wherever it is, else scrolling would lose the focus.
    rangeExtractor: (range) =>
      activeIndex < 0
        ? defaultRangeExtractor(range)
        : [...new Set([...defaultRangeExtractor(range), activeIndex])].toSorted((a, b) => a - b),
  })

  useEffect(() => {
    const index = rowPlace(rows, shown?.key)
    if (index < 0 || shown === null) return
    if (isLong) virtualizer.scrollToIndex(index, { align: 'auto' })
    else
      scroller?.querySelector(`[data-key="${CSS.escape(shown.key)}"]`)?.scrollIntoView({ block: 'nearest' })
    // Only a new request scrolls: not an edit that changes the rows.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [shown])

  const placeOf = ({ index, start }: VirtualItem): LinePlace => ({
    ref: virtualizer.measureElement,
    index,
    top: start,
  })
  const lines = isLong
    ? virtualizer.getVirtualItems().flatMap((item): readonly Line[] => {
        const row = rows[item.index]
        return row === undefined ? [] : [{ row, place: placeOf(item) }]
      })
    : rows.map((row): Line => ({ row, place: null }))
  const firstStop = stopFrom(rows, 0, 1)?.key
  const tabStop = activeIndex < 0 ? firstStop : rows[activeIndex]?.key
  const shared = (key: string) => ({
    isTabStop: key === tabStop,
    focusAsked: focus?.key === key ? focus.serial : null,
  })
  const height = { '--list-height': `${virtualizer.getTotalSize()}px` } as CSSProperties

  return (
    <div className={classes(styles['list'], isLong && styles['long'])} style={isLong ? height : undefined}>
      {byGroup(lines).map(({ group, own }) => (
        <div key={group.stage?.id ?? ''} className={styles['group']}>
          {own.map(({ row, place }) =>
            row.kind === 'heading' ? (
              <StageHeading
                key={row.key}
                id={`${headingId} ${row.key}`}
                stage={group.stage}
                count={group.steps.length}
                place={place}
              />
            ) : null,
          )}
          <Steps group={group} lines={own} writing={writing} shared={shared} />
          {own.map(({ row, place }) =>
            row.kind === 'add' && group.stage !== null ? (
              <AddLine key={row.key} stage={group.stage} place={place} {...shared(row.key)} />
            ) : null,
          )}
        </div>
      ))}
    </div>
  )
}

interface StepsProps {
  readonly group: OutlineGroup
  readonly lines: readonly Line[]
  readonly writing: StepId | null
  readonly shared: (key: string) => { readonly isTabStop: boolean; readonly focusAsked: number | null }
}

function Steps({ group, lines, writing, shared }: StepsProps) {
  if (group.steps.length === 0) return null
  return (
    <ol aria-label={stageName(group.stage)} className={styles['steps']}>
      {lines.map(({ row, place }) =>
        row.kind === 'step' ? (
          <StepRow
            key={row.key}
            id={row.key}
            isWriting={writing === row.key}
            position={row.place + 1}
            count={group.steps.length}
            place={place}
            {...shared(row.key)}
          />
        ) : null,
      )}
    </ol>
  )
}

/** The lines drawn now, stage by stage. */
function byGroup(
  lines: readonly Line[],
): readonly { readonly group: OutlineGroup; readonly own: readonly Line[] }[] {
  const groups = new Map<OutlineGroup, Line[]>()
  for (const line of lines) {
    const there = groups.get(line.row.group)
    if (there === undefined) groups.set(line.row.group, [line])
    else there.push(line)
  }
  return [...groups].map(([group, own]) => ({ group, own }))
}
