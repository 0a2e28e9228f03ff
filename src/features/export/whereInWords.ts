import type { TextPlace } from '../../analysis/freeTexts'
import * as words from '../../words/compiled/messages.js'

const WHERE: { readonly [T in TextPlace['table']]: () => string } = {
  about: words.privacyWhereAbout,
  lanes: words.privacyWhereLane,
  stages: words.privacyWhereStage,
  maps: words.privacyWhereMap,
  steps: words.privacyWhereStep,
  flows: words.privacyWhereFlow,
  findings: words.privacyWhereFinding,
  cards: words.privacyWhereCard,
  feelings: words.privacyWhereStep,
  actions: words.privacyWhereAction,
  ballots: words.privacyWhereBallot,
  decisionsAsked: words.privacyWhereDecision,
  meetings: words.privacyWhereMeeting,
  attendance: words.privacyWhereRoom,
}

/** What a free text is written on: "On a step". */
export function whereInWords({ table }: TextPlace): string {
  return WHERE[table]()
}
