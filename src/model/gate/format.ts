import { MIGRATIONS, newestVersion } from './migrations'

/** What a session file says of itself. Apart from the schema, so that writing a file does not fetch all of the gate. */
export const FORMAT = 'throughline-session'

/** The version of the file that this program writes. */
export const VERSION = newestVersion(MIGRATIONS)
