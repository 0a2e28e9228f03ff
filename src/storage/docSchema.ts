/**
 * The version of how a session lies in its rows. Checked inside every write, because a browser lets old code
 * write into a database that newer code has changed.
 */
export const DOC_SCHEMA = 1
