import { expect, test } from 'vitest'
import { type Keeping, keptVersion, type KeptVersion, versionsKept } from '../../src/offline/keptVersion'
import { versionInUse } from '../../src/offline/versionInUse'
import { memoryCaches } from './memoryCaches'
import { filesOf, PLACE, server } from './smallProgram'

/** The keeping of one device, and versions of the program that arrive there one after the other. */
function device() {
  const texts: Record<string, string> = {}
  const keeping: Keeping = { caches: memoryCaches(), fetch: server(texts).fetch, place: PLACE }
  async function arrives(version: string): Promise<KeptVersion> {
    texts['./'] = `page ${version}`
    const own = keptVersion(version, await filesOf({ './': `page ${version}` }), keeping)
    await own.mend()
    return own
  }
  return { keeping, arrives }
}

async function namedInUse(own: KeptVersion, keeping: Keeping): Promise<string> {
  return (await versionInUse(own, keeping).current()).version
}

test('the first version is in use at once, and stays in use when a newer one arrives', async () => {
  const { keeping, arrives } = device()
  const [one, two] = [await arrives('one'), await arrives('two')]
  expect(await namedInUse(one, keeping)).toBe('one')
  expect(await namedInUse(two, keeping)).toBe('one')
})

test('a newer version is in use once it was taken, for every worker after that', async () => {
  const { keeping, arrives } = device()
  const [one, two] = [await arrives('one'), await arrives('two')]
  await versionInUse(one, keeping).current()
  const inUse = versionInUse(two, keeping)
  await inUse.takeOwn()
  expect((await inUse.current()).version).toBe('two')
  expect(await namedInUse(two, keeping)).toBe('two')
})

test('the version before stays for windows that were open, older ones go', async () => {
  const { keeping, arrives } = device()
  for (const version of ['one', 'two', 'three']) {
    const inUse = versionInUse(await arrives(version), keeping)
    await inUse.takeOwn()
    await inUse.tidy()
  }
  expect((await versionsKept(keeping)).toSorted()).toEqual(['three', 'two'])
})

test('a version in use that was thrown away gives way to the one that the worker brings', async () => {
  const { keeping, arrives } = device()
  await versionInUse(await arrives('one'), keeping).current()
  const two = await arrives('two')
  for (const name of await keeping.caches.keys()) if (name.endsWith(' one')) await keeping.caches.delete(name)
  expect(await namedInUse(two, keeping)).toBe('two')
})
