import type { About, RecordOf, TableName } from '../model/session'

/**
 * What a copy that is safe to share does with a field:
 * - `keep`: leaves as it is: ids, references, closed sets, days, measures;
 * - `words`: free text, which leaves and is looked through for people's names and numbers;
 * - `people`: how many people; hidden where too few stand behind it;
 * - `voice`: who spoke; hidden where too few stand behind it;
 * - `gone`: is emptied, for it is of use in the room alone.
 */
export type Sharing = 'keep' | 'words' | 'people' | 'voice' | 'gone'

/** A decision for every field of a record, and of what lies inside it. */
export type Policy<T> = { readonly [Field in keyof T]-?: RuleOf<NonNullable<T[Field]>> }

type RuleOf<V> = V extends readonly (infer E)[]
  ? E extends object
    ? Policy<E>
    : 'keep' | 'words' | 'voice' | 'gone'
  : V extends object
    ? 'service-user' extends keyof V
      ? 'keep' | 'people' | 'gone'
      : Policy<V>
    : Sharing

/** What the copy keeps of what the session says of itself. */
export const ABOUT_POLICY: Policy<About> = {
  id: 'keep',
  title: 'words',
  place: 'words',
  date: 'keep',
  citizen: 'words',
  startsWhen: 'words',
  endsWhen: 'words',
  outOfScope: 'words',
  purpose: 'words',
  banner: 'words',
  consentText: 'words',
  fixedAndOpen: 'words',
  smallestGroup: 'keep',
  screenSmallestGroup: 'keep',
  deleteAfter: 'keep',
}

const PARTNERS = { design: 'keep', deliver: 'keep', test: 'keep' } as const
const RANGE = { low: 'keep', high: 'keep' } as const

/** The same for the records of every table. A new field does not compile until somebody has decided on it. */
export const TABLE_POLICIES: { readonly [T in TableName]: Policy<RecordOf<T>> } = {
  lanes: { id: 'keep', name: 'words', sector: 'keep', colour: 'keep', order: 'keep' },
  stages: { id: 'keep', name: 'words', order: 'keep' },
  maps: { id: 'keep', kind: 'keep', name: 'words', from: 'keep', status: 'keep' },
  steps: {
    id: 'keep',
    map: 'keep',
    lane: 'keep',
    stage: 'keep',
    x: 'keep',
    y: 'keep',
    kind: 'keep',
    text: 'words',
    detail: 'words',
    role: 'words',
    channel: 'words',
    documents: 'words',
    visible: 'keep',
    workMinutes: RANGE,
    waitMinutes: RANGE,
    waitReason: 'words',
    spend: 'keep',
    costPounds: RANGE,
    value: 'keep',
    volume: 'people',
    rightFirstTime: 'keep',
    moment: 'keep',
    evidence: 'keep',
    from: 'keep',
    partners: PARTNERS,
  },
  flows: {
    id: 'keep',
    map: 'keep',
    from: 'keep',
    to: 'keep',
    label: 'words',
    share: 'people',
    passes: 'words',
    how: 'words',
  },
  findings: {
    id: 'keep',
    map: 'keep',
    kind: 'keep',
    text: 'words',
    steps: 'keep',
    raisedBy: 'voice',
    severity: 'keep',
    status: 'keep',
    checkedNote: 'words',
    evidence: 'keep',
    parked: 'words',
    votes: 'people',
  },
  cards: {
    id: 'keep',
    map: 'keep',
    about: 'keep',
    step: 'keep',
    stage: 'keep',
    group: 'keep',
    text: 'words',
    feeling: 'keep',
    kind: 'keep',
    gathered: 'keep',
    share: 'keep',
    quote: 'keep',
    receipt: 'gone',
    source: 'gone',
    withdrawn: 'keep',
  },
  feelings: { id: 'keep', map: 'keep', step: 'keep', group: 'voice', feeling: 'keep' },
  actions: {
    id: 'keep',
    title: 'words',
    answers: 'keep',
    changes: 'keep',
    lead: 'keep',
    role: 'words',
    due: 'keep',
    status: 'keep',
    tier: 'keep',
    impact: 'keep',
    effort: 'keep',
    spend: 'keep',
    benefit: 'words',
    measure: 'words',
    achievedOn: 'keep',
    partners: PARTNERS,
    votes: 'people',
    ask: { barrier: 'words', rule: 'words', owner: 'words', evidence: 'words', wanted: 'words' },
    log: { date: 'keep', status: 'keep', text: 'words' },
  },
  ballots: { id: 'keep', of: 'keep', dotsEach: 'keep', people: 'people' },
  decisionsAsked: { id: 'keep', text: 'words', actions: 'keep' },
  meetings: { id: 'keep', date: 'keep', body: 'words', decisions: { text: 'words', answers: 'keep' } },
  attendance: { id: 'keep', occasion: 'words', date: 'keep', group: 'keep', lane: 'keep', count: 'people' },
}
