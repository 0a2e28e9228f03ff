import type { Session, TableName } from '../model/session'
import { TABLE_NAMES } from '../model/session'
import * as words from '../words/compiled/messages.js'
import type { AnyPolicy } from './knownFields'
import { privateWords, type PrivateWord } from './privateWords'
import { ABOUT_POLICY, TABLE_POLICIES } from './sharePolicy'

/** Where a free text stands: the record, and the way to it inside (`['ask', 'rule']`, `['documents', 2]`). */
export interface TextPlace {
  readonly table: TableName | 'about'
  readonly id: string
  readonly path: readonly (string | number)[]
}

/** A free text in which something looks like a person's. */
export interface PrivateText extends TextPlace {
  readonly text: string
  readonly found: readonly PrivateWord[]
}

/** Every free text of a session that looks as if it held a person's number, address or name, in the file's order. */
export function privateTexts(session: Session): readonly PrivateText[] {
  const texts: PrivateText[] = []
  const look = (table: TextPlace['table'], record: { readonly id: string }, policy: AnyPolicy): void => {
    for (const { path, text } of textsIn(record, policy, [])) {
      const found = privateWords(text)
      if (found.length > 0) texts.push({ table, id: record.id, path, text, found })
    }
  }
  look('about', session.about, ABOUT_POLICY)
  for (const table of TABLE_NAMES) {
    for (const record of session[table]) look(table, record, TABLE_POLICIES[table])
  }
  return texts
}

interface Found {
  readonly path: TextPlace['path']
  readonly text: string
}

function textsIn(value: unknown, policy: AnyPolicy, path: TextPlace['path']): readonly Found[] {
  if (typeof value === 'string') return policy === 'words' && value !== '' ? [{ path, text: value }] : []
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) => {
    if (Array.isArray(value)) return textsIn(inner, policy, [...path, Number(key)])
    const rule = typeof policy === 'string' ? 'keep' : (policy[key] ?? 'keep')
    return textsIn(inner, rule, [...path, key])
  })
}

/** One name for a place, to tell it from the others. */
export function keyOfPlace({ table, id, path }: TextPlace): string {
  return JSON.stringify([table, id, ...path])
}

/**
 * A copy of the session without these texts. A card goes with its words; what the map cannot be read without (a
 * step, a lane, a stage) says that its words were left out; the rest is empty.
 */
export function withoutTexts(session: Session, places: readonly TextPlace[]): Session {
  const byRecord = new Map<string, TextPlace[]>()
  for (const place of places) {
    const record = JSON.stringify([place.table, place.id])
    byRecord.set(record, [...(byRecord.get(record) ?? []), place])
  }
  const without = <T extends { readonly id: string }>(table: TextPlace['table'], record: T): T =>
    (byRecord.get(JSON.stringify([table, record.id])) ?? []).reduce<T>(
      (next, { path }) => emptiedAt(next, path, insteadOf(table, path)) as T,
      record,
    )
  const tables = TABLE_NAMES.map((table) => [table, session[table].map((record) => without(table, record))])
  const copy: Session = { ...session, ...Object.fromEntries(tables), about: without('about', session.about) }
  const gone = new Set(places.filter(({ table }) => table === 'cards').map(({ id }) => id))
  return { ...copy, cards: copy.cards.filter(({ id }) => !gone.has(id)) }
}

const NAMES: Readonly<Partial<Record<TextPlace['table'], string>>> = {
  lanes: 'name',
  stages: 'name',
  maps: 'name',
  steps: 'text',
}

function insteadOf(table: TextPlace['table'], path: TextPlace['path']): string {
  return NAMES[table] === path[0] ? words.privacyLeftOut() : ''
}

function emptiedAt(value: unknown, path: TextPlace['path'], instead: string): unknown {
  const [key, ...rest] = path
  if (key === undefined) return instead
  if (Array.isArray(value)) {
    return value.map((entry: unknown, place) => (place === key ? emptiedAt(entry, rest, instead) : entry))
  }
  if (typeof value !== 'object' || value === null) return value
  return { ...value, [key]: emptiedAt(Reflect.get(value, key), rest, instead) }
}
