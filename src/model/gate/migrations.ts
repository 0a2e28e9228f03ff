import type { Branch } from './tree'

/**
 * Takes a file of one version to the next. May change the tree it is given; finds anything in it, since the
 * gate mends only after the last migration.
 */
export type Migration = (file: Branch) => Branch

/**
 * Numbered by place and append-only: the first takes version 1 to 2. With each comes a kept sample of the
 * version it reads, in `tests/model/gate/samples`.
 */
export const MIGRATIONS: readonly Migration[] = []

/** The version that a program with these migrations writes. */
export function newestVersion(migrations: readonly Migration[]): number {
  return migrations.length + 1
}

/** The file taken from its version to the newest. Null when a migration could not read it. */
export function migrate(file: Branch, version: number, migrations: readonly Migration[]): Branch | null {
  try {
    return migrations.slice(version - 1).reduce<Branch>((older, migration) => migration(older), file)
  } catch {
    // Whatever broke, the old file is refused with a sentence, and stays as it was.
    return null
  }
}
