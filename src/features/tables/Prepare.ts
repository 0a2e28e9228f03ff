import type { Session } from '../../model/session'

/** What a copy of the session is for. */
export type Scope = 'to-share' | 'everything'

/** Gives the session as it may leave; null: somebody thought better of it. */
export type Prepare = (scope: Scope) => Promise<{ readonly session: Session; readonly said: string } | null>
