import type { Report } from './trouble'

/** A JSON value that is ours alone, so that it can be mended in place. */
export type Tree = null | boolean | number | string | Tree[] | Branch
export interface Branch {
  [key: string]: Tree | undefined
}

/** Keys that would reach an object's prototype. They are never copied. */
const FORBIDDEN_KEYS = new Set(['__proto__', 'constructor', 'prototype'])

/** Whether this is an object with keys: neither null nor a list. */
export function isBranch(value: unknown): value is Branch {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/**
 * A copy of a JSON value without the forbidden keys, which are reported. What JSON cannot hold counts as left
 * out or becomes what it can, so that the copy is the same after a file. Recursive: the depth is checked before.
 */
export function ownTree(value: unknown, at: string, report: Report): Tree {
  if (Array.isArray(value)) return value.map((entry, place) => ownTree(entry, `${at}[${place}]`, report))
  if (isBranch(value)) {
    const own: Branch = {}
    for (const [key, entry] of Object.entries(value)) {
      if (entry === undefined || typeof entry === 'function') continue
      if (FORBIDDEN_KEYS.has(key)) report.add('key-dropped', at, { key })
      else own[key] = ownTree(entry, at === '' ? key : `${at}.${key}`, report)
    }
    return own
  }
  if (typeof value === 'number') return finite(value)
  return typeof value === 'string' || typeof value === 'boolean' ? value : null
}

/** A number as JSON can hold it: 1e400 is read as Infinity but would be written as null, and -0 as 0. */
function finite(value: number): number | null {
  if (Number.isNaN(value)) return null
  return Math.min(Number.MAX_VALUE, Math.max(-Number.MAX_VALUE, value)) + 0
}

/** Puts a value at a path; undefined takes the key away. */
export function setAt(tree: Tree, path: readonly PropertyKey[], value: unknown): void {
  const parents = path.slice(0, -1)
  const last = path.at(-1)
  if (last === undefined) return
  const holder = parents.reduce<unknown>((inner, key) => Reflect.get(inner as object, key), tree) as object
  if (value === undefined) Reflect.deleteProperty(holder, last)
  else Reflect.set(holder, last, value)
}

/** What lies at a path. */
export function valueAt(tree: Tree, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((inner, key) => (isHolder(inner) ? Reflect.get(inner, key) : undefined), tree)
}

function isHolder(value: unknown): value is object {
  return typeof value === 'object' && value !== null
}
