import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { wordlist } from '@scure/bip39/wordlists/english.js'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isLocked, lock, unlock, workFactorOf } from '../../src/exchange/lockedFile'
import { newPassphrase } from '../../src/exchange/newPassphrase'
import { readSessionBytes } from '../../src/model/gate/readSessionBytes'

/** Quick enough to try often; how hard it is has no part in what is tested. */
const EASY = 4
const PASSPHRASE = 'legal-winner-thank-year-wave-sausage'

const sample = (name: string): Uint8Array<ArrayBuffer> =>
  new Uint8Array(readFileSync(join(import.meta.dirname, 'samples', name)))
const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text)
const why = async (file: Uint8Array, passphrase = PASSPHRASE): Promise<string> => {
  const unlocked = await unlock(file, passphrase)
  return unlocked.kind === 'stays-locked' ? unlocked.why : 'unlocked'
}

test('what is locked comes back byte for byte, over the edges of its pieces too', async () => {
  for (const length of [0, 1, 65_535, 65_536, 65_537, 200_000]) {
    const bytes = Uint8Array.from({ length }, (_, place) => (place * 31) % 251)
    // oxlint-disable-next-line no-await-in-loop -- One after the other is as quick.
    const unlocked = await unlock(await lock(bytes, PASSPHRASE, EASY), PASSPHRASE)
    expect(unlocked).toEqual({ kind: 'unlocked', bytes })
  }
})

test('two locked files of the same content have nothing in common that tells so', async () => {
  const [one, other] = await Promise.all([
    lock(bytesOf('same'), PASSPHRASE, EASY),
    lock(bytesOf('same'), PASSPHRASE, EASY),
  ])
  expect(Buffer.from(one).equals(Buffer.from(other))).toBe(false)
})

test('a locked file is known by how it begins', async () => {
  expect(isLocked(await lock(bytesOf('{}'), PASSPHRASE, EASY))).toBe(true)
  expect(isLocked(sample('byAgeToolInLetters.age'))).toBe(true)
  expect(isLocked(bytesOf('{"format":"throughline-session"}'))).toBe(false)
  expect(isLocked(new Uint8Array())).toBe(false)
})

test('the words of the passphrase may be typed with spaces and capitals', async () => {
  const file = await lock(bytesOf('x'), PASSPHRASE, EASY)
  for (const typed of [
    PASSPHRASE,
    'Legal winner thank Year wave sausage ',
    'LEGAL WINNER THANK YEAR WAVE SAUSAGE',
  ]) {
    // oxlint-disable-next-line no-await-in-loop -- One after the other is as quick.
    expect(await why(file, typed)).toBe('unlocked')
  }
})

describe('a file that does not open stays locked as a whole, and says why', () => {
  test('with a wrong passphrase', async () => {
    const file = await lock(bytesOf('x'), PASSPHRASE, EASY)
    expect(await why(file, 'legal-winner-thank-year-wave-cabbage')).toBe('wrong-passphrase')
    expect(await why(file, '')).toBe('wrong-passphrase')
  })

  test('with any byte changed', async () => {
    const file = await lock(bytesOf('{"format":"throughline-session"}'), PASSPHRASE, EASY)
    await fc.assert(
      fc.asyncProperty(fc.nat(file.length - 1), fc.integer({ min: 1, max: 255 }), async (place, by) => {
        const damaged = file.slice()
        damaged[place] = (damaged[place] ?? 0) ^ by
        // A changed digit may ask for much more work than is done here.
        fc.pre((workFactorOf(damaged) ?? 0) < 12)
        expect(await why(damaged)).not.toBe('unlocked')
      }),
      { numRuns: 150 },
    )
  })

  test('cut short anywhere, and with something added', async () => {
    const file = await lock(new Uint8Array(70_000), PASSPHRASE, EASY)
    const ends = [0, 10, 60, 130, 166, 167, 170, 183, 65_719, 65_720, file.length - 17, file.length - 1]
    for (const end of ends) {
      // oxlint-disable-next-line no-await-in-loop -- One after the other is as quick.
      expect(await why(file.subarray(0, end))).toMatch(/^(damaged|wrong-passphrase)$/)
    }
    expect(await why(Uint8Array.of(...file, 0))).toBe('damaged')
  })

  test('locked for a key, or harder than is right to ask for', async () => {
    expect(await why(sample('forAKey.age'))).toBe('other-key')
    const text = Buffer.from(await lock(bytesOf('x'), PASSPHRASE, EASY)).toString('latin1')
    expect(await why(Buffer.from(text.replace(/ 4\n/, ' 29\n'), 'latin1'))).toBe('too-hard')
  })
})

test.each(['byAgeTool.journey.json.age', 'byAgeToolInLetters.age'])(
  'a file that the age tool (1.1.1) locked opens: %s',
  async (name) => {
    const unlocked = await unlock(sample(name), PASSPHRASE)
    if (unlocked.kind !== 'unlocked') throw new Error(unlocked.why)
    const reading = readSessionBytes(unlocked.bytes)
    expect(reading).toMatchObject({
      kind: 'session',
      session: { about: { title: 'Locked by the age tool' } },
    })
  },
)

test('a new passphrase is six words of the list, and every word may come up anywhere', async () => {
  const drawn = await Promise.all(Array.from({ length: 3_000 }, () => newPassphrase()))
  const words = drawn.map((passphrase) => passphrase.split('-'))
  expect(words.every((each) => each.length === 6 && each.every((word) => wordlist.includes(word)))).toBe(true)
  expect(wordlist).toHaveLength(2_048)
  expect(new Set(drawn).size).toBe(drawn.length)
  // 18,000 draws leave about 0.3 of 2,048 words undrawn; a generator that misses some would leave many.
  expect(new Set(words.flat()).size).toBeGreaterThan(2_030)
})
