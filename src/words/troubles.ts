import type { Trouble, TroubleKind } from '../model/gate/trouble'
import type { TableName } from '../model/session'
import * as words from './compiled/messages.js'

/** All that a sentence may tell; what a trouble does not say is empty. */
const NOTHING_TOLD = {
  where: '',
  field: '',
  was: '',
  now: '',
  low: '',
  high: '',
  key: '',
  name: '',
  characters: '',
  limit: '',
  megabytes: '',
  version: '',
  known: '',
}

type Told = { readonly [K in keyof typeof NOTHING_TOLD]: string | number }

const SENTENCES: { readonly [K in TroubleKind]: (told: Told) => string } = {
  empty: () => words.troubleEmpty(),
  'too-large': words.troubleTooLarge,
  'too-deep': words.troubleTooDeep,
  'cut-short': () => words.troubleCutShort(),
  'not-json': () => words.troubleNotJson(),
  'not-text': () => words.troubleNotText(),
  picture: () => words.troublePicture(),
  pdf: () => words.troublePdf(),
  zip: () => words.troubleZip(),
  gzip: () => words.troubleGzip(),
  drawio: () => words.troubleDrawio(),
  excalidraw: () => words.troubleExcalidraw(),
  'web-page': () => words.troubleWebPage(),
  xml: () => words.troubleXml(),
  csv: () => words.troubleCsv(),
  'other-json': () => words.troubleOtherJson(),
  newer: words.troubleNewer,
  'unknown-version': words.troubleUnknownVersion,
  'not-migrated': words.troubleNotMigrated,
  'not-mendable': () => words.troubleNotMendable(),
  'bytes-replaced': () => words.troubleBytesReplaced(),
  'version-missing': () => words.troubleVersionMissing(),
  'key-dropped': words.troubleKeyDropped,
  'table-mended': words.troubleTableMended,
  'record-dropped': words.troubleRecordDropped,
  'object-mended': words.troubleObjectMended,
  'list-mended': words.troubleListMended,
  'id-issued': words.troubleIdIssued,
  'id-repeated': words.troubleIdRepeated,
  'text-mended': words.troubleTextMended,
  'text-cleaned': words.troubleTextCleaned,
  'text-long': words.troubleTextLong,
  'number-clamped': words.troubleNumberClamped,
  'number-mended': words.troubleNumberMended,
  'number-dropped': words.troubleNumberDropped,
  'choice-mended': (told) => {
    if (told.was === '') return words.troubleChoiceMissing(told)
    return told.now === '' ? words.troubleChoiceOpen(told) : words.troubleChoiceMended(told)
  },
  'answer-mended': words.troubleAnswerMended,
  'range-mended': words.troubleRangeMended,
  'range-swapped': words.troubleRangeSwapped,
  'range-dropped': words.troubleRangeDropped,
  'date-dropped': words.troubleDateDropped,
  'counts-mended': words.troubleCountsMended,
  'order-issued': words.troubleOrderIssued,
  'reference-mended': words.troubleReferenceMended,
  'reference-dropped': words.troubleReferenceDropped,
  'reference-repeated': words.troubleReferenceRepeated,
  'map-added': words.troubleMapAdded,
  'map-mended': words.troubleMapMended,
  'flow-dangling': words.troubleFlowDangling,
  'flow-to-itself': words.troubleFlowToItself,
  'flow-repeated': words.troubleFlowRepeated,
  'feeling-dangling': words.troubleFeelingDangling,
  'card-unplaced': words.troubleCardUnplaced,
}

const TABLES: { readonly [T in TableName]: () => string } = {
  lanes: () => words.troubleTableLanes(),
  stages: () => words.troubleTableStages(),
  maps: () => words.troubleTableMaps(),
  steps: () => words.troubleTableSteps(),
  flows: () => words.troubleTableFlows(),
  findings: () => words.troubleTableFindings(),
  cards: () => words.troubleTableCards(),
  feelings: () => words.troubleTableFeelings(),
  actions: () => words.troubleTableActions(),
  ballots: () => words.troubleTableBallots(),
  decisionsAsked: () => words.troubleTableDecisionsAsked(),
  meetings: () => words.troubleTableMeetings(),
  attendance: () => words.troubleTableAttendance(),
}

const PLACE = /^(\w+)(?:\[(\d+)\])?/

/** Where in the file, as a person would find it: the list, the place counted from 1, and what is written there. */
function whereOf({ at, values }: Trouble): string {
  const [, part = '', place] = PLACE.exec(at) ?? []
  if (part === 'session') return words.troubleWhereSession()
  if (!Object.hasOwn(TABLES, part)) return words.troubleWhereFile()
  const table = TABLES[part as TableName]()
  if (place === undefined) return table
  const number = Number(place) + 1
  const name = values['name'] ?? ''
  return name === ''
    ? words.troubleWhereRecord({ table, number })
    : words.troubleWhereNamed({ table, number, name })
}

/** The sentence for a trouble: where it was, what it was, and what was kept. */
export function sentenceOf(trouble: Trouble): string {
  return SENTENCES[trouble.kind]({ ...NOTHING_TOLD, ...trouble.values, where: whereOf(trouble) })
}
