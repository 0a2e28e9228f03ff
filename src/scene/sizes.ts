/**
 * Lengths of the wall in CSS px, unzoomed. Chosen for reading at a distance: a note holds about four lines of
 * fifteen letters, and a wall of seven lanes and fourteen columns is as wide as three screens.
 */

/** All notes have one width. */
export const NOTE_WIDTH = 176
/** Square-ish when little is written; a note grows with its lines and marks. */
export const NOTE_MIN_HEIGHT = 112
/** From a note's edge to its text. */
export const NOTE_PADDING = 12
export const NOTE_TEXT_SIZE = 18
export const NOTE_LINE_HEIGHT = 23
/** A longer text is cut with an ellipsis on the wall; the panel shows all of it. */
export const NOTE_MAX_LINES = 60
/** Text of the far view, where the full text could not be read. */
export const TITLE_TEXT_SIZE = 29
export const TITLE_LINE_HEIGHT = 32
export const TITLE_MAX_LINES = 3

/** From the left edge of one column of notes to the next: a note and the gutter in which flows run. */
export const NOTE_PITCH_X = 232
/** From the top of one row of notes in a cell to the next, while they are of least height. */
export const NOTE_PITCH_Y = 152
/** Two notes one under the other are never closer: a flow can run between them. */
export const NOTE_GAP = 28

/** One row at the foot of a note: a mark with its word, or the faces of its cards. */
export const FOOT_ROW_HEIGHT = 24
/** Between the text and the first foot row. */
export const FOOT_GAP = 6
/** From a note's edge to its foot rows, narrower than the text's so that the longest word fits. */
export const FOOT_PADDING = 8
export const FOOT_TEXT_SIZE = 13

/** Above the first and below the last note of a lane. */
export const LANE_PADDING = 24
export const LANE_MIN_HEIGHT = NOTE_MIN_HEIGHT + 2 * LANE_PADDING
/** Beside the first and the last note of a stage: half a gutter. */
export const STAGE_PADDING = (NOTE_PITCH_X - NOTE_WIDTH) / 2
export const STAGE_MIN_WIDTH = NOTE_WIDTH + 2 * STAGE_PADDING

export const LANE_HEADING_WIDTH = 208
export const LANE_HEADING_TEXT_SIZE = 20
export const LANE_HEADING_LINE_HEIGHT = 25
export const STAGE_HEADING_HEIGHT = 64
export const STAGE_HEADING_TEXT_SIZE = 20
export const STAGE_HEADING_LINE_HEIGHT = 25
/** From a heading's edge to its text. */
export const HEADING_PADDING = 14

/** Width of a handoff's line; a flow within a lane is thinner. */
export const HANDOFF_WIDTH = 3.5
export const FLOW_WIDTH = 2
/** Corners of flows. */
export const FLOW_RADIUS = 10
/** Two flows in one gutter or at one side of a note keep this distance while there is room. */
export const FLOW_SPREAD = 10
export const ARROW_LENGTH = 12
export const FLOW_LABEL_SIZE = 15
export const FLOW_LABEL_LINE_HEIGHT = 19
export const FLOW_LABEL_WIDTH = 132
export const HANDOFF_NUMBER_RADIUS = 13

/** The empty slot of a gap. */
export const GAP_WIDTH = 152
export const GAP_MIN_HEIGHT = 72
export const GAP_TEXT_SIZE = 16
export const GAP_LINE_HEIGHT = 20

/** The badge of a duplication. */
export const TIE_BADGE_HEIGHT = 30
export const TIE_TEXT_SIZE = 14

/** The coloured chip with a finding kind's symbol and letter. */
export const MARK_CHIP_WIDTH = 36
export const MARK_CHIP_HEIGHT = 20
