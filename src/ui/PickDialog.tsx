import { useMemo, useState } from 'react'
import * as words from '../words/compiled/messages.js'
import { Dialog } from './Dialog'
import { SearchList, type SearchOption } from './SearchList'

/** Drawn at once; a longer list is narrowed by typing. */
const MOST_SHOWN = 60

export interface PickDialogProps {
  readonly title: string
  /** Names the box to type in. */
  readonly label: string
  readonly options: readonly SearchOption[]
  readonly onClose: () => void
  readonly onPick: (id: string) => void
}

/** A dialog with a list that typing narrows: arrows choose, Enter takes. Open as long as it is drawn. */
export function PickDialog({ title, label, options, onClose, onPick }: PickDialogProps) {
  const [query, setQuery] = useState('')
  const fitting = useMemo(() => fittingFirst(options, query), [options, query])
  return (
    <Dialog title={title} isOpen onClose={onClose}>
      <SearchList
        label={label}
        hint={words.pickHint()}
        listLabel={title}
        query={query}
        onQuery={setQuery}
        options={fitting.slice(0, MOST_SHOWN)}
        onChoose={(id) => {
          onClose()
          onPick(id)
        }}
        count={words.pickCount({ count: fitting.length })}
      />
    </Dialog>
  )
}

/** Letters as people type them when in haste: small, and without accents. */
function plain(text: string): string {
  return text
    .normalize('NFD')
    .replaceAll(/\p{Mn}/gu, '')
    .toLowerCase()
}

/** The options that hold every word typed: those that begin with it first, each in the order given. */
function fittingFirst(options: readonly SearchOption[], query: string): readonly SearchOption[] {
  const asked = plain(query).trim()
  if (asked === '') return options
  const parts = asked.split(/\s+/)
  const fitting = options.filter(({ text, detail = '' }) => {
    const whole = plain(`${text} ${detail}`)
    return parts.every((part) => whole.includes(part))
  })
  const begins = ({ text }: SearchOption): boolean => plain(text).startsWith(asked)
  return [...fitting.filter(begins), ...fitting.filter((option) => !begins(option))]
}
