import type { RowTable } from '../../commands/tables/units'
import * as words from '../../words/compiled/messages.js'

const UNITS: Readonly<Record<string, () => string>> = {
  text: words.tablesUnitWords,
  detail: words.exportColumnDetail,
  role: words.exportColumnRole,
  channel: words.exportColumnChannel,
  documents: words.exportColumnDocuments,
  visible: words.exportColumnVisible,
  workMinutes: words.exportColumnWork,
  waitMinutes: words.exportColumnWait,
  waitReason: words.exportColumnWaitReason,
  costPounds: words.exportColumnCost,
  spend: words.exportColumnSpend,
  value: words.exportColumnValue,
  volume: words.exportColumnVolume,
  rightFirstTime: words.exportColumnRightFirstTime,
  moment: words.exportColumnMoment,
  evidence: words.exportColumnEvidence,
  label: words.exportColumnLabel,
  passes: words.exportColumnPasses,
  how: words.exportColumnHow,
  steps: words.exportColumnSteps,
  raisedBy: words.exportColumnRaisedBy,
  severity: words.exportColumnSeverity,
  status: words.exportColumnStatus,
  checkedNote: words.exportColumnCheckedNote,
  group: words.exportColumnGroup,
  feeling: words.exportColumnFeeling,
  gathered: words.exportColumnGathered,
  step: words.exportColumnStep,
  stage: words.exportColumnStage,
  lane: words.tablesUnitLane,
  kind: words.tablesUnitKind,
  place: words.tablesUnitPlace,
  ends: words.tablesUnitEnds,
  name: words.tablesUnitName,
  sector: words.tablesUnitSector,
  colour: words.tablesUnitColour,
  order: words.tablesUnitOrder,
  votes: words.tablesUnitVotes,
  people: words.tablesUnitPeople,
  dotsEach: words.tablesUnitDotsEach,
  parked: words.tablesUnitParked,
  title: words.tablesUnitTitle,
  date: words.tablesUnitDay,
  count: words.tablesUnitCount,
  occasion: words.tablesUnitOccasion,
  purpose: words.tablesUnitPurpose,
  citizen: words.tablesUnitCitizen,
}

/** What a unit of a row is called. */
export function unitInWords(table: RowTable, unit: string): string {
  if (unit === 'share') return table === 'cards' ? words.exportColumnMayLeave() : words.exportColumnShare()
  if (unit === 'place' && table === 'about') return words.tablesUnitTown()
  return UNITS[unit]?.() ?? words.tablesUnitOther({ name: unit })
}
