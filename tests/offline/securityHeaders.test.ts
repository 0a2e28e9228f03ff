import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { CONTENT_POLICY, SECURITY_HEADERS } from '../../src/offline/securityHeaders'
import { headersFor } from '../support/headersFor'

const PUBLIC = join(import.meta.dirname, '../../public')
const read = (file: string): string => readFileSync(join(PUBLIC, file), 'utf8')

/** `Name "value"` after a word of the server's language, on lines of their own. */
function quoted(file: string, word: RegExp): Readonly<Record<string, string>> {
  const lines = read(file).matchAll(new RegExp(`^\\s*${word.source} ([\\w-]+) "([^"]*)"`, 'gm'))
  return Object.fromEntries([...lines].map(([, name = '', value = '']) => [name, value]))
}

test('the policy of the page is the policy of the headers, but for what works in a header only', () => {
  expect(SECURITY_HEADERS['Content-Security-Policy']).toBe(`${CONTENT_POLICY}; frame-ancestors 'none'`)
  expect(CONTENT_POLICY).toContain("require-trusted-types-for 'script'; trusted-types app")
  expect(CONTENT_POLICY).not.toMatch(/unsafe|https?:|\*/)
})

test('the ready header file of every host says exactly these headers', () => {
  expect(headersFor(read('_headers'), '/')).toEqual(SECURITY_HEADERS)
  const azure = JSON.parse(read('staticwebapp.config.json')) as { readonly globalHeaders: unknown }
  expect(azure.globalHeaders).toEqual(SECURITY_HEADERS)
  expect(quoted('hosts/nginx.conf', /add_header/)).toEqual(SECURITY_HEADERS)
  expect(quoted('hosts/apache.htaccess', /Header always set/)).toEqual(SECURITY_HEADERS)
})

test('parts with a hash in their name are kept by browsers for good, the offline worker for a day', () => {
  const ofPart = headersFor(read('_headers'), '/assets/a-12345678.js')
  expect(ofPart).toEqual({ ...SECURITY_HEADERS, 'Cache-Control': 'public, max-age=31536000, immutable' })
  expect(headersFor(read('_headers'), '/offline.worker.js')['Cache-Control']).toBe('public, max-age=86400')
})
