import { expect, test } from 'vitest'
import { howTheyDiffer } from '../../../src/features/recovery/howTheyDiffer'
import { withoutRecords, withRecords } from '../../../src/model/table'
import { anySession, anyStep, retold } from '../../storage/anySession'

const NOW = anySession('s')
const anew = (session: typeof NOW): typeof NOW => structuredClone(session)

test('two readings that say the same do not differ', () => {
  expect(howTheyDiffer(NOW, anew(NOW))).toEqual([])
})

test('what people count is counted apart, the rest together', () => {
  const more = withRecords(retold(NOW, 'a', 'Told'), 'steps', [anyStep('d'), anyStep('e')])
  const other = withoutRecords({ ...more, about: { ...more.about, place: 'Leeds' } }, 'cards', ['card'])
  expect(howTheyDiffer(NOW, anew(other))).toEqual([
    'Steps: 2 more, 1 changed',
    'Cards: 1 fewer',
    'The rest: 1 changed',
  ])
})
