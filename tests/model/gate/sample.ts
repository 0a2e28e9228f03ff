import { readFileSync } from 'node:fs'
import { parseSession } from '../../../src/model/gate/parseSession'
import type { Session } from '../../../src/model/session'
import type { MendKind, Trouble } from '../../../src/model/gate/trouble'

/** The kept sample of a version, as text. */
export function sampleText(version = 1): string {
  return readFileSync(new URL(`samples/v${version}.journey.json`, import.meta.url), 'utf8')
}

/** A record of any shape, for files that others broke. */
export type Loose = Record<string, unknown>
export interface LooseFile extends Loose {
  session: Loose
  lanes: Loose[]
  stages: Loose[]
  maps: Loose[]
  steps: Loose[]
  flows: Loose[]
  findings: Loose[]
  cards: Loose[]
}

/** The kept sample as a value that a test may break. */
export function sampleFile(): LooseFile {
  return JSON.parse(sampleText()) as LooseFile
}

/** The session that the gate makes of a file, and what it mended. Fails the test when it refuses. */
export function mended(file: unknown): { session: Session; troubles: readonly Trouble[] } {
  const reading = parseSession(file)
  if (reading.kind === 'refused') throw new Error(`refused: ${reading.trouble.kind}`)
  return { session: reading.session, troubles: reading.mended }
}

/** The kinds of what was mended, in the order of the report. */
export function kindsMended(file: unknown): readonly MendKind[] {
  return mended(file).troubles.map(({ kind }) => kind as MendKind)
}

/** The file of a session whose step p1 has these fields. */
export function withStep(fields: Loose): LooseFile {
  const file = sampleFile()
  Object.assign(file.steps[0] ?? {}, fields)
  return file
}
