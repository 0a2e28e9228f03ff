import { readFileSync } from 'node:fs'
import { newAction, newCard } from '../../src/model/defaults'
import { readSessionText } from '../../src/model/gate/readSessionText'
import type { Session } from '../../src/model/session'

/** What must be in no file of a pack. */
export const KEPT = 'KEPTINTHEROOM'

const NO_ASK = { barrier: '', rule: '', owner: '', evidence: '', wanted: '' }

/** The example with a few actions more, one that a spreadsheet would run, and cards that stay in the room. */
export function packSession(): Session {
  const reading = readSessionText(readFileSync('public/bradford-example.journey.json', 'utf8'))
  if (reading.kind === 'refused') throw new Error('the example is refused')
  const { session } = reading
  const [first, second, third] = session.findings
  return {
    ...session,
    about: { ...session.about, date: '2010-01-15' },
    actions: [
      ...session.actions,
      newAction({
        id: 'do1',
        title: 'Agree a home before the date is set',
        answers: [first?.id ?? ''],
        tier: 'local',
        due: '2010-06-01',
        log: [{ date: '2010-02-01', status: 'agreed', text: 'Agreed by the board.' }],
      }),
      newAction({
        id: 'do2',
        title: 'Let a claim be made inside',
        answers: [second?.id ?? '', third?.id ?? ''],
        tier: 'guidance',
        ask: { ...NO_ASK, barrier: 'No claim before the end', owner: 'The department' },
      }),
      newAction({ id: 'do3', title: 'Supervise short sentences', tier: 'law' }),
      newAction({ id: 'do4', title: '=HYPERLINK("http://x.example")', tier: 'local', status: 'done' }),
    ],
    decisionsAsked: [
      ...session.decisionsAsked,
      { id: 'ask1', text: 'Fund a peer worker for a year', actions: ['do1'] },
    ],
    cards: [
      ...session.cards,
      newCard({ id: 'stay1', map: 'now', group: 'family', text: `${KEPT} one`, quote: true }),
      newCard({
        id: 'stay2',
        map: 'now',
        group: 'family',
        text: `${KEPT} two`,
        share: true,
        quote: true,
        withdrawn: true,
      }),
    ],
  }
}
