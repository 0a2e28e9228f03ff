import { expect, test } from 'vitest'
import { cacheName, keptVersion, versionNamed } from '../../src/offline/keptVersion'
import { SECURITY_HEADERS } from '../../src/offline/securityHeaders'
import { memoryCaches } from './memoryCaches'
import { filesOf, PLACE, server, type Texts } from './smallProgram'

const TEXTS: Texts = { './': '<!doctype html>', 'assets/a.js': 'a()', 'assets/b.css': 'b {}' }

async function kept(texts: Parameters<typeof server>[0] = TEXTS, caches = memoryCaches()) {
  const files = await filesOf(TEXTS)
  const { fetch, asked } = server(texts)
  const keeping = { caches, fetch, place: PLACE }
  const spoil = async (url: string, body: string): Promise<void> => {
    const cache = await caches.open(cacheName(PLACE, 'one'))
    await cache.put(new URL(url, PLACE).href, new Response(body))
  }
  const fileNamed = (url: string) => files.find((file) => file.url === url) ?? { url, integrity: '' }
  return { version: keptVersion('one', files, keeping), keeping, caches, asked, spoil, fileNamed }
}

test('a version that was mended is whole, and asks for nothing any more', async () => {
  const { version, asked, fileNamed } = await kept()
  expect(await version.mend()).toBeNull()
  asked.splice(0)
  expect(await (await version.whole(fileNamed('assets/a.js'))).text()).toBe('a()')
  expect(await version.mend()).toBeNull()
  expect(asked).toEqual([])
})

test('what is kept says its type and the security headers, whatever the host said', async () => {
  const { version, fileNamed } = await kept()
  const { headers } = await version.whole(fileNamed('assets/b.css'))
  expect(headers.get('Content-Type')).toBe('text/css; charset=utf-8')
  for (const [name, value] of Object.entries(SECURITY_HEADERS)) expect(headers.get(name)).toBe(value)
})

test('garbage in place of a file is found by its hash and fetched again', async () => {
  const { version, asked, spoil, fileNamed } = await kept()
  await version.mend()
  await spoil('assets/a.js', 'garbage')
  asked.splice(0)
  expect(await version.kept(fileNamed('assets/a.js'))).toBeNull()
  expect(await (await version.whole(fileNamed('assets/a.js'))).text()).toBe('a()')
  expect(asked).toEqual(['assets/a.js'])
})

test.each([
  [
    'a sign-in page, 200',
    new Response('<h1>Sign in</h1>', { headers: { 'Content-Type': 'text/html' } }),
    'not-ours',
  ],
  ['other bytes of the right type', 'another()', 'not-ours'],
  ['a page that is not there', new Response('', { status: 404 }), 'not-ours'],
  ['nothing', null, 'no-network'],
] as const)('%s is not taken for a file', async (_, given, why) => {
  const { version, fileNamed } = await kept({ ...TEXTS, 'assets/a.js': given })
  expect(await version.mend()).toBe(why)
  expect(await version.kept(fileNamed('assets/a.js'))).toBeNull()
})

test('a file that did not change comes from the version before, not from the server', async () => {
  const caches = memoryCaches()
  await (await kept(TEXTS, caches)).version.mend()
  const { keeping, asked } = await kept({ ...TEXTS, 'assets/c.js': 'c()' }, caches)
  const next = keptVersion('two', await filesOf({ ...TEXTS, 'assets/c.js': 'c()' }), keeping)
  expect(await next.mend()).toBeNull()
  expect(asked).toEqual(['assets/c.js'])
})

test('a version is found again by its name once it was whole, and not before', async () => {
  const { version, keeping } = await kept({ ...TEXTS, 'assets/a.js': null })
  await version.mend()
  expect(await versionNamed('one', keeping)).toBeNull()
  const whole = await kept()
  await whole.version.mend()
  expect((await versionNamed('one', whole.keeping))?.files).toEqual(whole.version.files)
})
