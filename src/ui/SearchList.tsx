import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react'
import { PLAIN_TYPING } from './plainTyping'
import styles from './SearchList.module.css'

/** A line of the list: a word of what it is, its text, and where it is. */
export interface SearchOption {
  readonly id: string
  readonly kind?: string
  readonly text: string
  readonly detail?: string
  /** Lines of one group stand together under its name; those of none stand first. */
  readonly group?: string
}

export interface SearchListProps {
  /** What is asked for. */
  readonly label: string
  readonly hint: string
  /** What the list is called. */
  readonly listLabel: string
  readonly query: string
  readonly onQuery: (query: string) => void
  /** What is found, best first: the first is chosen until the arrow keys choose another. */
  readonly options: readonly SearchOption[]
  readonly onChoose: (id: string) => void
  /** Ctrl+Enter (⌘ on a Mac): chooses and goes on; left out, it chooses as Enter does. */
  readonly onChooseAndGoOn?: (id: string) => void
  /** Where fingers point, taking the focus would bring a keyboard up over half of the screen, unasked. */
  readonly isPointedByFinger?: boolean
  /** How many were found, spoken once the list changes. */
  readonly count: string
}

/**
 * A text box over the list of what it finds. The focus stays in the box and takes it at once; the arrow keys move
 * in the list and Enter chooses, in the very moment they are pressed: nothing waits for a list to settle, so a
 * quick typist is never a letter ahead of it.
 */
export function SearchList(props: SearchListProps) {
  const {
    label,
    hint,
    listLabel,
    query,
    onQuery,
    options,
    onChoose,
    onChooseAndGoOn = onChoose,
    count,
    isPointedByFinger = false,
  } = props
  const [active, setActive] = useState(0)
  const box = useRef<HTMLInputElement>(null)
  const list = useId()
  const hintId = useId()
  const place = Math.min(active, options.length - 1)
  const optionId = (at: number): string => `${list}-${at}`

  useEffect(() => {
    if (!isPointedByFinger) box.current?.focus()
  }, [isPointedByFinger])
  useEffect(() => {
    document.getElementById(`${list}-${place}`)?.scrollIntoView({ block: 'nearest' })
  }, [list, place])

  function choose(event: KeyboardEvent): void {
    if (event.nativeEvent.isComposing) return
    const next = nextPlace(event.key, place, options.length)
    const option = options[place]
    if (next !== null) setActive(next)
    else if (event.key !== 'Enter') return
    else if (option !== undefined && (event.ctrlKey || event.metaKey)) onChooseAndGoOn(option.id)
    else if (option !== undefined) onChoose(option.id)
    event.preventDefault()
  }

  // A select or a datalist can neither keep the focus in the box nor hold options of two lines.
  /* oxlint-disable jsx-a11y/prefer-tag-over-role, jsx-a11y/click-events-have-key-events */
  return (
    <div className={styles['search']}>
      <input
        {...PLAIN_TYPING}
        ref={box}
        role="combobox"
        aria-label={label}
        aria-describedby={hintId}
        aria-expanded={options.length > 0}
        aria-controls={list}
        aria-autocomplete="list"
        aria-activedescendant={options.length > 0 ? optionId(place) : undefined}
        dir="auto"
        className={styles['box']}
        value={query}
        onChange={(event) => {
          setActive(0)
          onQuery(event.target.value)
        }}
        onKeyDown={choose}
      />
      <p id={hintId} className={styles['hint']}>
        {hint}
      </p>
      <p aria-live="polite" className={styles['hint']}>
        {query.trim() !== '' && count}
      </p>
      <div id={list} role="listbox" tabIndex={-1} aria-label={listLabel} className={styles['list']}>
        {grouped(options).map(({ name, lines }) => {
          const drawn = lines.map(({ at, option: { id, kind, text, detail } }) => (
            <div
              key={id}
              id={optionId(at)}
              role="option"
              tabIndex={-1}
              aria-selected={at === place}
              className={styles['option']}
              onPointerMove={() => setActive(at)}
              onClick={() => onChoose(id)}
            >
              {kind !== undefined && <span className={styles['kind']}>{kind}</span>}{' '}
              <span className={styles['words']}>
                <span className={styles['text']} dir="auto">
                  {text}
                </span>{' '}
                {detail !== undefined && detail !== '' && (
                  <span className={styles['detail']} dir="auto">
                    {detail}
                  </span>
                )}
              </span>
            </div>
          ))
          return name === null ? (
            drawn
          ) : (
            <div key={name} role="group" aria-label={name}>
              <p aria-hidden className={styles['group']} dir="auto">
                {name}
              </p>
              {drawn}
            </div>
          )
        })}
      </div>
    </div>
  )
}

/** Where a key leads in a list of `count`, from one end round to the other; null for other keys. */
function nextPlace(key: string, place: number, count: number): number | null {
  if (count === 0) return null
  if (key === 'ArrowDown') return (place + 1) % count
  if (key === 'ArrowUp') return (place - 1 + count) % count
  if (key === 'PageDown') return Math.min(place + 8, count - 1)
  if (key === 'PageUp') return Math.max(place - 8, 0)
  return null
}

interface Group {
  readonly name: string | null
  readonly lines: { readonly at: number; readonly option: SearchOption }[]
}

/** The lines as they stand, those of a group together. */
function grouped(options: readonly SearchOption[]): readonly Group[] {
  const groups: Group[] = []
  for (const [at, option] of options.entries()) {
    const name = option.group ?? null
    const last = groups.at(-1)
    if (last?.name === name) last.lines.push({ at, option })
    else groups.push({ name, lines: [{ at, option }] })
  }
  return groups
}
