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

/** So many records at a time are looked through. */
const RECORDS_A_TURN = 100

/**
 * Looks for every free text of a session that seems to hold a person's number, address or name, in the file's order;
 * stops where it may, so that a page can go on in between.
 */
export function* lookForPrivateTexts(session: Session): Generator<void, readonly PrivateText[]> {
  const texts: PrivateText[] = []
  const look = (table: TextPlace['table'], record: { readonly id: string }, policy: AnyPolicy): void => {
    eachText(record, policy, [], (text, path) => {
      const found = privateWords(text)
      if (found.length > 0) texts.push({ table, id: record.id, path: [...path], text, found })
    })
  }
  look('about', session.about, ABOUT_POLICY)
  for (const table of TABLE_NAMES) {
    for (const [place, record] of session[table].entries()) {
      look(table, record, TABLE_POLICIES[table])
      if (place % RECORDS_A_TURN === 0) yield
    }
  }
  return texts
}

/** Every free text of a session that looks as if it held a person's number, address or name, in the file's order. */
export function privateTexts(session: Session): readonly PrivateText[] {
  const looking = lookForPrivateTexts(session)
  for (;;) {
    const step = looking.next()
    if (step.done === true) return step.value
  }
}

/** Calls with every free text inside a value and with the way to it, which is the same list each time. */
function eachText(
  value: unknown,
  policy: AnyPolicy,
  path: (string | number)[],
  call: (text: string, path: TextPlace['path']) => void,
): void {
  if (typeof value === 'string') {
    if (policy === 'words' && value !== '') call(value, path)
    return
  }
  if (typeof value !== 'object' || value === null || (typeof policy === 'string' && policy !== 'words'))
    return
  const isList = Array.isArray(value)
  for (const key of Object.keys(value)) {
    path.push(isList ? Number(key) : key)
    const rule = isList ? policy : typeof policy === 'string' ? 'keep' : (policy[key] ?? 'keep')
    eachText(Reflect.get(value, key), rule, path, call)
    path.pop()
  }
}

/** One name for a place, to tell it from the others. */
export function keyOfPlace({ table, id, path }: TextPlace): string {
  return JSON.stringify([table, id, ...path])
}

/**
 * A copy of the session without these texts. A card goes with its words; what the map cannot be read without (a
 * step, a lane, a stage) says that its words were left out; the rest is empty. Without any, the session itself.
 */
export function withoutTexts(session: Session, places: readonly TextPlace[]): Session {
  if (places.length === 0) return session
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
