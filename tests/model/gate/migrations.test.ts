import { expect, test } from 'vitest'
import { MIGRATIONS, newestVersion, type Migration } from '../../../src/model/gate/migrations'
import { parseSession } from '../../../src/model/gate/parseSession'
import { mended, sampleFile, sampleText } from './sample'

/** As a version 2 might: the place gets a country. */
const toVersion2: Migration = (file) => {
  const session = file['session'] as { place: string }
  return { ...file, session: { ...session, place: `${session.place}, England` } }
}

/** As a version 3 might: it needs what version 2 brought. */
const toVersion3: Migration = (file) => {
  const session = file['session'] as { place: string }
  if (!session.place.endsWith('England')) throw new Error('version 2 was left out')
  return { ...file, session: { ...session, place: session.place.toUpperCase() } }
}

test('an older file goes through every migration that came since, in order', () => {
  const reading = parseSession(sampleFile(), [toVersion2, toVersion3])
  expect(reading).toMatchObject({ mended: [], session: { about: { place: 'BRADFORD, ENGLAND' } } })
})

test('a file goes through those migrations only that are newer than itself', () => {
  const file = { ...sampleFile(), version: 2 }
  file.session['place'] = 'Leeds, England'
  expect(parseSession(file, [toVersion2, toVersion3])).toMatchObject({
    session: { about: { place: 'LEEDS, ENGLAND' } },
  })
})

test('a file that a migration cannot read is refused', () => {
  const file = { ...sampleFile(), version: 2 }
  expect(parseSession(file, [toVersion2, toVersion3])).toMatchObject({ trouble: { kind: 'not-migrated' } })
})

test('every version there ever was has a kept sample that opens', () => {
  for (let version = 1; version <= newestVersion(MIGRATIONS); version++) {
    const file = JSON.parse(sampleText(version)) as { version: number }
    expect(file.version).toBe(version)
    expect(mended(file).troubles).toEqual([])
  }
})
