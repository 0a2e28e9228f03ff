import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { element, text } from '../../src/exchange/markup'
import { standalonePage, standalonePolicy } from '../../src/exchange/standalonePage'

const PROGRAM = {
  script: 'document.title',
  scriptHash: 'sha256-script',
  style: 'p{margin:0}',
  styleHash: 'sha256-style',
}

const PAGE = {
  language: 'ar',
  direction: 'rtl',
  title: 'A </title><script>bad()</script>',
  content: element('p', { id: '"><script>' }, text('<b>Bold</b> & more')),
  data: { consent: '</script><!-- <b>' },
  program: PROGRAM,
} as const

test('a page may run its one script and wear its one style, and do nothing else', async () => {
  const page = await standalonePage(PAGE).text()
  const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(page)?.[1] ?? ''
  expect(policy.replaceAll('&#39;', "'")).toBe(standalonePolicy(PROGRAM))
  expect(standalonePolicy(PROGRAM).split('; ')).toEqual([
    "default-src 'none'",
    "script-src 'sha256-script'",
    "style-src 'sha256-style'",
    'img-src data:',
    'font-src data:',
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ])
})

test('no text of a session ends the element it stands in', async () => {
  const page = await standalonePage(PAGE).text()
  expect(page).toContain('<html lang="ar" dir="rtl">')
  expect(page).toContain('<title>A &lt;/title&gt;&lt;script&gt;bad()&lt;/script&gt;</title>')
  expect(page).toContain('<p id="&quot;&gt;&lt;script&gt;">&lt;b&gt;Bold&lt;/b&gt; &amp; more</p>')
  expect(page.match(/<script/g)).toHaveLength(2)
  expect(page.match(/<\/script>/g)).toHaveLength(2)
  const json = /id="page-data">(.*?)<\/script>/.exec(page)?.[1] ?? ''
  expect(json).not.toContain('<')
  expect(JSON.parse(json)).toEqual(PAGE.data)
})

test('a program comes as one classic script and one style, with the hashes that let them run', async () => {
  const { script, scriptHash, style, styleHash } = await import('virtual:standalone/survey')
  const hashOf = (said: string): string => `sha256-${createHash('sha256').update(said).digest('base64')}`
  expect(scriptHash).toBe(hashOf(script))
  expect(styleHash).toBe(hashOf(style))
  expect(script).not.toMatch(/^\s*(import|export)\b/m)
  expect(style.length).toBeGreaterThan(0)
})
