import { Segments, type SegmentsProps } from '../../ui/Segments'
import * as words from '../../words/compiled/messages.js'
import { Part } from './Part'
import { rowInWords } from './rowInWords'
import styles from './Tables.module.css'
import type { TableFileState } from './useTableFile'

/** What one side deleted and the other still has: to choose. */
export function GonePart({ comparison: { deleted, gone }, ours, bringing, choose }: TableFileState) {
  return (
    <>
      {deleted.length > 0 && (
        <Part title={words.tablesDeleted({ count: deleted.length })} hint={words.tablesDeletedHint()}>
          {deleted.map(({ table, ours: record, isChanged, choice }) => {
            const what = rowInWords(table, record, ours)
            return (
              <Row
                key={record.id}
                what={what}
                changed={isChanged ? words.tablesDeletedChanged() : null}
                label={words.tablesDeletedLabel({ what })}
                value={choice}
                options={[
                  { id: 'keep', label: words.tablesKeep() },
                  { id: 'delete', label: words.tablesDelete() },
                ]}
                onChange={(next) => choose('deleted', new Map([[record.id, next]]))}
              />
            )
          })}
        </Part>
      )}
      {gone.length > 0 && (
        <Part title={words.tablesGone({ count: gone.length })} hint={words.tablesGoneHint()}>
          {gone.map(({ table, raw, isChanged, choice }) => {
            const what = rowInWords(table, raw, bringing.theirs)
            return (
              <Row
                key={raw.id}
                what={what}
                changed={isChanged ? words.tablesGoneChanged() : null}
                label={words.tablesGoneLabel({ what })}
                value={choice}
                options={[
                  { id: 'back', label: words.tablesBack() },
                  { id: 'leave', label: words.tablesLeave() },
                ]}
                onChange={(next) => choose('gone', new Map([[raw.id, next]]))}
              />
            )
          })}
        </Part>
      )}
    </>
  )
}

interface RowProps<T extends string> extends Pick<
  SegmentsProps<T>,
  'label' | 'value' | 'options' | 'onChange'
> {
  readonly what: string
  /** What is said where the side that still has it changed it since. */
  readonly changed: string | null
}

function Row<T extends string>({ what, changed, ...choosing }: RowProps<T>) {
  return (
    <li className={styles['row']}>
      <p className={styles['words']}>
        <span className={styles['name']}>{what}</span> {changed}
      </p>
      <Segments {...choosing} hideLabel />
    </li>
  )
}
