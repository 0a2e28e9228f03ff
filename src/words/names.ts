import type {
  ActionStatus,
  CardPlace,
  Colour,
  Evidence,
  Feeling,
  FindingKind,
  FindingStatus,
  Gathered,
  Group,
  MapKind,
  MapStatus,
  Rating,
  Sector,
  Severity,
  Spend,
  StepKind,
  Tier,
  Value,
} from '../model/kinds'
import * as words from './compiled/messages.js'

type Names<T extends string | number> = { readonly [K in T]: () => string }

const SECTOR_NAMES: Names<Sector> = {
  citizen: words.modelSectorCitizen,
  statutory: words.modelSectorStatutory,
  'third-sector': words.modelSectorThirdSector,
  private: words.modelSectorPrivate,
  unknown: words.modelSectorUnknown,
}

/** Whose lane it is. */
export function nameOfSector(sector: Sector): string {
  return SECTOR_NAMES[sector]()
}

const COLOUR_NAMES: Names<Colour> = {
  yellow: words.modelColourYellow,
  blue: words.modelColourBlue,
  green: words.modelColourGreen,
  pink: words.modelColourPink,
  orange: words.modelColourOrange,
  purple: words.modelColourPurple,
  grey: words.modelColourGrey,
  teal: words.modelColourTeal,
}

/** A colour of a lane, in words: never colour alone. */
export function nameOfColour(colour: Colour): string {
  return COLOUR_NAMES[colour]()
}

const MAP_KIND_NAMES: Names<MapKind> = {
  'as-is': words.modelMapKindAsIs,
  'to-be': words.modelMapKindToBe,
}

/** What a map draws. */
export function nameOfMapKind(mapKind: MapKind): string {
  return MAP_KIND_NAMES[mapKind]()
}

const MAP_STATUS_NAMES: Names<MapStatus> = {
  draft: words.modelMapStatusDraft,
  agreed: words.modelMapStatusAgreed,
}

/** How settled a map is. */
export function nameOfMapStatus(mapStatus: MapStatus): string {
  return MAP_STATUS_NAMES[mapStatus]()
}

const STEP_KIND_NAMES: Names<StepKind> = {
  step: words.modelStepKindStep,
  decision: words.modelStepKindDecision,
  wait: words.modelStepKindWait,
  start: words.modelStepKindStart,
  end: words.modelStepKindEnd,
}

/** What a step is. */
export function nameOfStepKind(stepKind: StepKind): string {
  return STEP_KIND_NAMES[stepKind]()
}

const SPEND_NAMES: Names<Spend> = {
  upstream: words.modelSpendUpstream,
  downstream: words.modelSpendDownstream,
}

/** When the money is spent. */
export function nameOfSpend(spend: Spend): string {
  return SPEND_NAMES[spend]()
}

const VALUE_NAMES: Names<Value> = {
  'value-adding': words.modelValueValueAdding,
  necessary: words.modelValueNecessary,
  'non-value-adding': words.modelValueNonValueAdding,
  'failure-demand': words.modelValueFailureDemand,
}

/** What a step is worth to the citizen. */
export function nameOfValue(value: Value): string {
  return VALUE_NAMES[value]()
}

const EVIDENCE_NAMES: Names<Evidence> = {
  seen: words.modelEvidenceSeen,
  'told-by-worker': words.modelEvidenceToldByWorker,
  'told-by-citizen': words.modelEvidenceToldByCitizen,
  record: words.modelEvidenceRecord,
  assumed: words.modelEvidenceAssumed,
}

/** How something is known. */
export function nameOfEvidence(evidence: Evidence): string {
  return EVIDENCE_NAMES[evidence]()
}

const FINDING_KIND_NAMES: Names<FindingKind> = {
  duplication: words.modelFindingKindDuplication,
  gap: words.modelFindingKindGap,
  'counter-productive': words.modelFindingKindCounterProductive,
  delay: words.modelFindingKindDelay,
  'handoff-risk': words.modelFindingKindHandoffRisk,
  rework: words.modelFindingKindRework,
  'asked-again': words.modelFindingKindAskedAgain,
  'dead-end': words.modelFindingKindDeadEnd,
  'unclear-owner': words.modelFindingKindUnclearOwner,
  'failure-demand': words.modelFindingKindFailureDemand,
  workaround: words.modelFindingKindWorkaround,
  'works-well': words.modelFindingKindWorksWell,
}

/** What the room says of a step. */
export function nameOfFindingKind(findingKind: FindingKind): string {
  return FINDING_KIND_NAMES[findingKind]()
}

const FINDING_STATUS_NAMES: Names<FindingStatus> = {
  raised: words.modelFindingStatusRaised,
  confirmed: words.modelFindingStatusConfirmed,
  checked: words.modelFindingStatusChecked,
}

/** How far a finding has been looked into. */
export function nameOfFindingStatus(findingStatus: FindingStatus): string {
  return FINDING_STATUS_NAMES[findingStatus]()
}

const GROUP_NAMES: Names<Group> = {
  'service-user': words.modelGroupServiceUser,
  family: words.modelGroupFamily,
  frontline: words.modelGroupFrontline,
  manager: words.modelGroupManager,
  'third-sector': words.modelGroupThirdSector,
  other: words.modelGroupOther,
}

/** Who speaks. Never a person. */
export function nameOfGroup(group: Group): string {
  return GROUP_NAMES[group]()
}

const CARD_PLACE_NAMES: Names<CardPlace> = {
  step: words.modelCardPlaceStep,
  stage: words.modelCardPlaceStage,
  journey: words.modelCardPlaceJourney,
  unplaced: words.modelCardPlaceUnplaced,
}

/** What a card is about. */
export function nameOfCardPlace(cardPlace: CardPlace): string {
  return CARD_PLACE_NAMES[cardPlace]()
}

const GATHERED_NAMES: Names<Gathered> = {
  room: words.modelGatheredRoom,
  tablet: words.modelGatheredTablet,
  survey: words.modelGatheredSurvey,
  paper: words.modelGatheredPaper,
  interview: words.modelGatheredInterview,
  import: words.modelGatheredImport,
}

/** How a card was gathered. */
export function nameOfGathered(gathered: Gathered): string {
  return GATHERED_NAMES[gathered]()
}

const ACTION_STATUS_NAMES: Names<ActionStatus> = {
  proposed: words.modelActionStatusProposed,
  agreed: words.modelActionStatusAgreed,
  doing: words.modelActionStatusDoing,
  done: words.modelActionStatusDone,
  stopped: words.modelActionStatusStopped,
}

/** How far an action has come. */
export function nameOfActionStatus(actionStatus: ActionStatus): string {
  return ACTION_STATUS_NAMES[actionStatus]()
}

const TIER_NAMES: Names<Tier> = {
  local: words.modelTierLocal,
  guidance: words.modelTierGuidance,
  law: words.modelTierLaw,
}

/** In whose gift a change is. */
export function nameOfTier(tier: Tier): string {
  return TIER_NAMES[tier]()
}

const SEVERITY_NAMES: Names<Severity> = {
  1: words.modelSeverityLow,
  2: words.modelSeverityMedium,
  3: words.modelSeverityHigh,
}

/** How much harm a finding does. */
export function nameOfSeverity(severity: Severity): string {
  return SEVERITY_NAMES[severity]()
}

const FEELING_NAMES: Names<Feeling> = {
  '-2': words.modelFeelingVeryBad,
  '-1': words.modelFeelingBad,
  0: words.modelFeelingNeither,
  1: words.modelFeelingGood,
  2: words.modelFeelingVeryGood,
}

/** How it felt. */
export function nameOfFeeling(feeling: Feeling): string {
  return FEELING_NAMES[feeling]()
}

const RATING_NAMES: Names<Rating> = {
  1: words.modelRatingOne,
  2: words.modelRatingTwo,
  3: words.modelRatingThree,
  4: words.modelRatingFour,
  5: words.modelRatingFive,
}

/** Impact or effort. */
export function nameOfRating(rating: Rating): string {
  return RATING_NAMES[rating]()
}

/** Where steps and cards wait that have no lane or stage. */
export function notPlacedYet(): string {
  return words.modelNotPlacedYet()
}
