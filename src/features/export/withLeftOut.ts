import type { Prepared } from './lookThrough'

/** What is said of a file that was handed out: that it was, and then what was left out of it. */
export function withLeftOut(done: string, { said }: Pick<Prepared, 'said'>): string {
  return said === '' ? done : `${done.replace(/\.$/, '')}. ${said}`
}
