import { type ReactNode, useId } from 'react'
import { Segments } from '../../ui/Segments'
import * as words from '../../words/compiled/messages.js'
import { rowInWords } from './rowInWords'
import styles from './Tables.module.css'
import type { TableFileState } from './useTableFile'

/** What one side deleted and the other still has: to choose. */
export function GonePart({ comparison: { deleted, gone }, ours, bringing, choose }: TableFileState) {
  return (
    <>
      <Part
        title={words.tablesDeleted({ count: deleted.length })}
        hint={words.tablesDeletedHint()}
        isEmpty={deleted.length === 0}
      >
        {deleted.map(({ table, ours: record, isChanged, choice }) => {
          const what = rowInWords(table, record, ours)
          return (
            <li key={record.id} className={styles['row']}>
              <p className={styles['words']}>
                <span className={styles['name']}>{what}</span> {isChanged && words.tablesDeletedChanged()}
              </p>
              <Segments
                label={words.tablesDeletedLabel({ what })}
                hideLabel
                value={choice}
                options={[
                  { id: 'keep', label: words.tablesKeep() },
                  { id: 'delete', label: words.tablesDelete() },
                ]}
                onChange={(next) => choose('deleted', new Map([[record.id, next]]))}
              />
            </li>
          )
        })}
      </Part>
      <Part
        title={words.tablesGone({ count: gone.length })}
        hint={words.tablesGoneHint()}
        isEmpty={gone.length === 0}
      >
        {gone.map(({ table, raw, isChanged, choice }) => {
          const what = rowInWords(table, raw, bringing.theirs)
          return (
            <li key={raw.id} className={styles['row']}>
              <p className={styles['words']}>
                <span className={styles['name']}>{what}</span> {isChanged && words.tablesGoneChanged()}
              </p>
              <Segments
                label={words.tablesGoneLabel({ what })}
                hideLabel
                value={choice}
                options={[
                  { id: 'back', label: words.tablesBack() },
                  { id: 'leave', label: words.tablesLeave() },
                ]}
                onChange={(next) => choose('gone', new Map([[raw.id, next]]))}
              />
            </li>
          )
        })}
      </Part>
    </>
  )
}

interface PartProps {
  readonly title: string
  readonly hint: string
  readonly isEmpty: boolean
  readonly children: ReactNode
}

function Part({ title, hint, isEmpty, children }: PartProps) {
  const heading = useId()
  if (isEmpty) return null
  return (
    <section className={styles['part']} aria-labelledby={heading}>
      <h3 id={heading} className={styles['title']}>
        {title}
      </h3>
      <p className={styles['soft']}>{hint}</p>
      <ul className={styles['rows']}>{children}</ul>
    </section>
  )
}
