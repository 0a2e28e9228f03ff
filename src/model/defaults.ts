import type {
  Action,
  Attendance,
  Card,
  Finding,
  Flow,
  JourneyMap,
  Lane,
  Partners,
  Stage,
  Step,
  About,
} from './session'

/** A record of which only these fields must be given; what is left out gets its default. */
type Given<T, Required extends keyof T> = Pick<T, Required> & Partial<T>

const NO_PARTNERS: Partners = { design: [], deliver: [], test: [] }

/** What a session says of itself, with the file's defaults (at least 10 people behind a figure that leaves). */
export function newAbout(given: Given<About, 'id' | 'title'>): About {
  return {
    place: '',
    date: null,
    citizen: '',
    startsWhen: '',
    endsWhen: '',
    outOfScope: '',
    purpose: '',
    banner: '',
    consentText: '',
    fixedAndOpen: '',
    smallestGroup: 10,
    screenSmallestGroup: 3,
    deleteAfter: null,
    ...given,
  }
}

/** A lane, of unknown sector and yellow unless said otherwise. */
export function newLane(given: Given<Lane, 'id' | 'name' | 'order'>): Lane {
  return { sector: 'unknown', colour: 'yellow', ...given }
}

/** A stage: nothing of it may be left out. */
export function newStage(given: Stage): Stage {
  return { ...given }
}

/** A map, a draft from nowhere unless said otherwise. */
export function newMap(given: Given<JourneyMap, 'id' | 'kind' | 'name'>): JourneyMap {
  return { from: null, status: 'draft', ...given }
}

/** A step of which nothing but its text and place is known: assumed, untimed. */
export function newStep(given: Given<Step, 'id' | 'map' | 'lane' | 'stage' | 'x' | 'y' | 'text'>): Step {
  return {
    kind: 'step',
    detail: '',
    role: '',
    channel: '',
    documents: [],
    visible: null,
    workMinutes: null,
    waitMinutes: null,
    waitReason: '',
    spend: null,
    costPounds: null,
    value: null,
    volume: null,
    rightFirstTime: null,
    moment: false,
    evidence: 'assumed',
    from: [],
    partners: NO_PARTNERS,
    ...given,
  }
}

/** A flow without words. */
export function newFlow(given: Given<Flow, 'id' | 'map' | 'from' | 'to'>): Flow {
  return { label: '', share: null, passes: '', how: '', ...given }
}

/** A finding just raised: nothing about it has been looked into. */
export function newFinding(given: Given<Finding, 'id' | 'map' | 'kind' | 'steps'>): Finding {
  return {
    text: '',
    raisedBy: [],
    severity: null,
    status: 'raised',
    checkedNote: '',
    evidence: 'assumed',
    parked: null,
    votes: {},
    ...given,
  }
}

/** A card that stays in the room until somebody says that it may leave. */
export function newCard(given: Given<Card, 'id' | 'map'>): Card {
  return {
    about: 'unplaced',
    step: null,
    stage: null,
    group: 'other',
    text: '',
    feeling: null,
    kind: null,
    gathered: 'room',
    share: false,
    quote: false,
    receipt: '',
    source: '',
    withdrawn: false,
    ...given,
  }
}

/** An action just proposed, in local gift neither said nor denied. */
export function newAction(given: Given<Action, 'id' | 'title'>): Action {
  return {
    answers: [],
    changes: [],
    lead: null,
    role: '',
    due: null,
    status: 'proposed',
    tier: null,
    impact: null,
    effort: null,
    spend: null,
    benefit: '',
    measure: '',
    achievedOn: null,
    partners: NO_PARTNERS,
    votes: {},
    ask: { barrier: '', rule: '', owner: '', evidence: '', wanted: '' },
    log: [],
    ...given,
  }
}

/** How many of a group came; nobody until counted. */
export function newAttendance(given: Given<Attendance, 'id'>): Attendance {
  return { occasion: '', date: null, group: 'other', lane: null, count: 0, ...given }
}
