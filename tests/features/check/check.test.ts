import { expect, test } from 'vitest'
import { checkLines, checkSentence, type Verdict } from '../../../src/features/check/checkLines'
import { checkText } from '../../../src/features/check/checkText'
import { type CheckedBrowser, readFacts } from '../../../src/features/check/facts'
import { windowMemory } from '../../../src/features/check/windowMemory'

const NOW = Date.UTC(2010, 0, 15, 12)
const DAY_MS = 24 * 60 * 60 * 1000

const refuse = (): Promise<never> => Promise.reject(new Error('refused'))

/** A browser in which all is well. */
function browser(change: Partial<CheckedBrowser> = {}): CheckedBrowser {
  return {
    now: () => NOW,
    probe: async () => 'kept',
    signs: async () => ({
      persisted: true,
      keeps: 'device',
      copyPlace: 'open',
      firstVisit: NOW - DAY_MS,
      now: NOW,
    }),
    canPromise: true,
    forgetsAfterSevenDays: async () => false,
    estimate: async () => ({ usage: 3_000_000, quota: 10_000_000_000 }),
    sessions: async () => [{ changedAt: NOW - 1000 }, { changedAt: NOW - DAY_MS }],
    holdsCopies: async () => true,
    copies: async () => [{ takenAt: NOW - 2000 }],
    lastFile: () => NOW - 5000,
    offline: async () => ({ kind: 'ready', version: 'abcdef0123456789', files: 9 }),
    hasLocks: true,
    canPickFiles: true,
    version: '0.1.0',
    fileVersion: 1,
    rowVersion: 1,
    browser: 'A browser',
    ...change,
  }
}

async function verdicts(change: Partial<CheckedBrowser>): Promise<Readonly<Record<string, Verdict>>> {
  const lines = checkLines(await readFacts(browser(change)))
  return Object.fromEntries(lines.map(({ id, verdict }) => [id, verdict]))
}

test('where all is well every line is good, and there is nothing to do', async () => {
  const lines = checkLines(await readFacts(browser()))
  expect(lines.filter(({ verdict, advice }) => verdict !== 'good' || advice !== null)).toEqual([])
  expect(checkSentence(lines)).toBe('This computer is ready.')
})

test.each<[string, Partial<CheckedBrowser>, Verdict]>([
  ['probe', { probe: async () => 'different' }, 'broken'],
  ['probe', { probe: refuse }, 'broken'],
  ['memory', { signs: refuse }, 'look'],
  ['promise', { signs: refuse }, 'look'],
  ['room', { estimate: async () => ({ usage: 1, quota: 100_000_000 }) }, 'look'],
  ['room', { estimate: async () => ({ usage: 99, quota: 100 }) }, 'broken'],
  ['room', { estimate: refuse }, 'look'],
  ['saved', { sessions: refuse }, 'broken'],
  ['file', { lastFile: () => null }, 'look'],
  ['file', { lastFile: () => NOW - 3 * DAY_MS }, 'look'],
  ['file', { lastFile: () => null, sessions: async () => [] }, 'good'],
  ['copies', { holdsCopies: async () => false }, 'look'],
  ['copies', { copies: refuse }, 'look'],
  ['offline', { offline: async () => ({ kind: 'not-ready', why: 'no-room' }) }, 'look'],
  ['offline', { offline: async () => null }, 'look'],
  ['windows', { hasLocks: false }, 'look'],
  ['pick', { canPickFiles: false }, 'look'],
])('%s is looked at alone: %o', async (id, change, verdict) => {
  const found = await verdicts(change)
  expect(found[id]).toBe(verdict)
  if (change.signs !== undefined) return
  expect(Object.entries(found).filter(([line, each]) => line !== id && each !== 'good')).toEqual([])
})

test('what is not good says what to do, and what counts most is said first', async () => {
  const lines = checkLines(
    await readFacts(browser({ probe: refuse, sessions: refuse, hasLocks: false, holdsCopies: refuse })),
  )
  for (const { verdict, advice } of lines) expect(advice === null).toBe(verdict === 'good')
  expect(checkSentence(lines)).toBe('2 things are not working. Put them right before the day.')
})

test('a window forgets where the browser says so, and is not accused where it cannot be told', () => {
  const signs = { persisted: false, keeps: 'device', copyPlace: 'open', firstVisit: NOW, now: NOW } as const
  expect(windowMemory(signs)).toBe('not-known')
  expect(windowMemory({ ...signs, copyPlace: 'refused' })).toBe('forgets')
  expect(windowMemory({ ...signs, keeps: 'memory', persisted: true })).toBe('forgets')
  expect(windowMemory({ ...signs, persisted: true })).toBe('remembers')
  expect(windowMemory({ ...signs, firstVisit: NOW - DAY_MS })).toBe('remembers')
})

test('the text is made of facts, which know times and numbers of sessions and nothing else', async () => {
  const word = 'Quillfeather'
  const session = { id: word, title: word, place: word, changedAt: NOW, picture: new Blob([word]) }
  const copy = { id: word, session: word, takenAt: NOW }
  const facts = await readFacts(browser({ sessions: async () => [session], copies: async () => [copy] }))
  expect(JSON.stringify(facts)).not.toContain(word)
  const text = checkText(facts, checkLines(facts))
  expect(text).not.toContain(word)
  expect(text).toContain('Good – Writing and reading')
  expect(text).toContain('Throughline 0.1.0 (abcdef01)')
})
