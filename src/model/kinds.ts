/** The closed sets of the model. A value outside its set never gets past the gate. */

/** Whose lane it is. */
export const SECTORS = ['citizen', 'statutory', 'third-sector', 'private', 'unknown'] as const
export type Sector = (typeof SECTORS)[number]

/** Lane colours, in the order in which new lanes take the first unused one. */
export const COLOURS = ['yellow', 'blue', 'green', 'pink', 'orange', 'purple', 'grey', 'teal'] as const
export type Colour = (typeof COLOURS)[number]

export const MAP_KINDS = ['as-is', 'to-be'] as const
export type MapKind = (typeof MAP_KINDS)[number]

export const MAP_STATUSES = ['draft', 'agreed'] as const
export type MapStatus = (typeof MAP_STATUSES)[number]

export const STEP_KINDS = ['step', 'decision', 'wait', 'start', 'end'] as const
export type StepKind = (typeof STEP_KINDS)[number]

/** Money spent early to prevent (upstream) or late in a crisis (downstream). */
export const SPENDS = ['upstream', 'downstream'] as const
export type Spend = (typeof SPENDS)[number]

export const VALUES = ['value-adding', 'necessary', 'non-value-adding', 'failure-demand'] as const
export type Value = (typeof VALUES)[number]

/** How well something is known, from strongest to weakest. */
export const EVIDENCES = ['seen', 'told-by-worker', 'told-by-citizen', 'record', 'assumed'] as const
export type Evidence = (typeof EVIDENCES)[number]

export const FINDING_KINDS = [
  'duplication',
  'gap',
  'counter-productive',
  'delay',
  'handoff-risk',
  'rework',
  'asked-again',
  'dead-end',
  'unclear-owner',
  'failure-demand',
  'workaround',
  'works-well',
] as const
export type FindingKind = (typeof FINDING_KINDS)[number]

/** `checked`: looked into and found not to be so. */
export const FINDING_STATUSES = ['raised', 'confirmed', 'checked'] as const
export type FindingStatus = (typeof FINDING_STATUSES)[number]

export const SEVERITIES = [1, 2, 3] as const
export type Severity = (typeof SEVERITIES)[number]

/** Who speaks. Never a person. */
export const GROUPS = ['service-user', 'family', 'frontline', 'manager', 'third-sector', 'other'] as const
export type Group = (typeof GROUPS)[number]

/** Very bad to very good. */
export const FEELINGS = [-2, -1, 0, 1, 2] as const
export type Feeling = (typeof FEELINGS)[number]

export const CARD_PLACES = ['step', 'stage', 'journey', 'unplaced'] as const
export type CardPlace = (typeof CARD_PLACES)[number]

export const GATHERED = ['room', 'tablet', 'survey', 'paper', 'interview', 'import'] as const
export type Gathered = (typeof GATHERED)[number]

export const ACTION_STATUSES = ['proposed', 'agreed', 'doing', 'done', 'stopped'] as const
export type ActionStatus = (typeof ACTION_STATUSES)[number]

/** Whose gift a change is in. */
export const TIERS = ['local', 'guidance', 'law'] as const
export type Tier = (typeof TIERS)[number]

/** Impact and effort: 1 (little) to 5 (much). */
export const RATINGS = [1, 2, 3, 4, 5] as const
export type Rating = (typeof RATINGS)[number]
