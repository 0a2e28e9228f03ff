/** The list with each entry changed; the identical list when none was. */
export function mapped<T>(list: readonly T[], change: (entry: T) => T): readonly T[] {
  const next = list.map(change)
  return next.every((entry, place) => entry === list[place]) ? list : next
}

/** The list without the entries that do not stay; the identical list when all do. */
export function left<T>(list: readonly T[], stays: (entry: T) => boolean): readonly T[] {
  const next = list.filter(stays)
  return next.length === list.length ? list : next
}

/** The record with these fields; the identical record when it says the same already. */
export function withFields<T extends object>(record: T, fields: Partial<T>): T {
  const isSame = (Object.keys(fields) as (keyof T)[]).every((field) => record[field] === fields[field])
  return isSame ? record : { ...record, ...fields }
}
