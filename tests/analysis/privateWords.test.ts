import fc from 'fast-check'
import { expect, test } from 'vitest'
import { privateWords } from '../../src/analysis/privateWords'

const found = (text: string): readonly string[] =>
  privateWords(text).map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`)

test.each([
  // HMRC NIM39110 allows the prefix AB; the digits are made up.
  ['NI number AB123456C on the form', 'national-insurance: AB123456C'],
  ['ab 12 34 56 c', 'national-insurance: ab 12 34 56 c'],
  ['JG-10-37-59-A', 'national-insurance: JG-10-37-59-A'],
  // The NHS Data Dictionary's rule; 943 476 5919 is the number used in its examples of the check.
  ['NHS 943 476 5919.', 'nhs: 943 476 5919'],
  ['nhs no 9434765919', 'nhs: 9434765919'],
  // Ofcom keeps 07700 900000 to 900999, 020 7946 0xxx and 01632 960xxx for drama.
  ['ring 07700 900123 after four', 'phone: 07700 900123'],
  ['07700900123', 'phone: 07700900123'],
  ['+44 7700 900 123', 'phone: +44 7700 900 123'],
  ['+44 (0)7700 900123', 'phone: +44 (0)7700 900123'],
  ['(020) 7946 0018', 'phone: (020) 7946 0018'],
  ['01632-960-001, his mum', 'phone: 01632-960-001'],
  ['07700 900123 24 hours', 'phone: 07700 900123'],
  // The form that GOV.UK asks visitors for.
  ['prisoner A1234BC', 'prison: A1234BC'],
  ['a1234bc moved', 'prison: a1234bc'],
  ['write to sam.lee+home@example.co.uk today', 'email: sam.lee+home@example.co.uk'],
  ['lives at BD3 9QX', 'postcode: BD3 9QX'],
  ['sw1a1aa', 'postcode: sw1a1aa'],
  ['EC1A 1BB', 'postcode: EC1A 1BB'],
  ['M1 1AE', 'postcode: M1 1AE'],
  ['Born 12/3/1985', 'birth-date: 12/3/1985'],
  ['DOB: 12.03.85', 'birth-date: 12.03.85'],
  ['date of birth 3 May 2019', 'birth-date: 3 May 2019'],
  ['d.o.b. 2017-02-28', 'birth-date: 2017-02-28'],
  ['14th February 1992, from Leeds', 'birth-date: 14th February 1992'],
  ['March 3, 1971', 'birth-date: March 3, 1971'],
  ['1985-03-12', 'birth-date: 1985-03-12'],
  ['Mr Khan waits', 'name: Mr Khan'],
  ['mrs o’neill calls', 'name: mrs o’neill'],
  ['see Dr A. Patel', 'name: Dr A. Patel'],
  ['Miss Okafor', 'name: Miss Okafor'],
  ['Ms Lloyd-Jones', 'name: Ms Lloyd-Jones'],
])('%s is warned of', (text, said) => {
  expect(found(text)).toEqual([said])
})

test.each([
  // Buses, times, prices, counts and forms
  'Takes the 576 or the X11 bus at 10.40',
  'Open 24/7, 09.00-17.30 and 18.00-20.00',
  '01.00-02.00 03.00-04.00 the night shift',
  '£46 grant, then £1,234.56 a month, about £0123456789',
  '2,000,000,000 pounds over 10 years',
  '12 weeks, 3 of 4 people, 50% back in 6 months',
  'Form B1 2nd copy, E1 3rd floor, M5 4th page',
  'Form ES40, UC50 and P45; section 21; Act of 2003',
  'Case 1234567890 in the old system',
  '0000000000',
  // Services and help lines
  'Claims Universal Credit online',
  'Calls 111, then 101, never 999',
  'Universal Credit helpline 0800 328 5644; Jobcentre 0345 604 3719',
  'BD3 and BD5 only',
  'HMP Leeds, wing A1, cell B12',
  // HMRC's own example and prefixes that are not given out
  'QQ 12 34 56 C',
  'GB123456A',
  'DA 12 34 56 E',
  // A check digit that is wrong
  '943 476 5918',
  // Days of the journey itself
  'Workshop on 15/01/2010',
  'Released 22 November 2026',
  'since 1948, in March 1985, by the end of 2003',
  'version 1.2.3, item 4.5.19',
  // Titles without a name
  'Tick Mr, Mrs or Ms',
  'Mr and Mrs on the letter',
  'Mr X and Mr Y',
  'Miss an appointment',
  'Miss Probation appointment',
  'Miss UC payment',
  'MS Teams call with the dr',
  'Dr appointment',
  'MR scan',
  'Ask @probation what next',
  '',
])('%s is not warned of', (text) => {
  expect(found(text)).toEqual([])
})

test('several in one text are told in order, each stretch once', () => {
  expect(found('Mr Khan, A1234BC, 07700 900123, BD3 9QX')).toEqual([
    'name: Mr Khan',
    'prison: A1234BC',
    'phone: 07700 900123',
    'postcode: BD3 9QX',
  ])
})

test('stretches never overlap and always lie in the text, whatever it is', () => {
  fc.assert(
    fc.property(
      fc.array(
        fc.constantFrom(
          'Mr Khan',
          'A1234BC',
          '07700 900123',
          '943 476 5919',
          ' ',
          '-',
          '.',
          '1',
          'é',
          '\u{1F600}',
          'born 1/2/99',
          '@example.org',
        ),
        { maxLength: 12 },
      ),
      (parts) => {
        const text = parts.join('')
        let last = 0
        for (const { start, end } of privateWords(text)) {
          expect(start).toBeGreaterThanOrEqual(last)
          expect(end).toBeGreaterThan(start)
          expect(end).toBeLessThanOrEqual(text.length)
          last = end
        }
      },
    ),
  )
})

test('a long text is looked through at once, not letter by letter again and again', () => {
  const spent = (text: string): number => {
    const before = process.cpuUsage()
    privateWords(text)
    const { user, system } = process.cpuUsage(before)
    return user + system
  }
  const text = '0 1-2.(3) a.b-c 1234 mr '.repeat(2000)
  spent(text)
  expect(spent(text.repeat(8))).toBeLessThan(64 * Math.max(1000, spent(text)))
})
