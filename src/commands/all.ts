import type { Command } from './command'

/** Several commands, one after the other, as one. Those that do not apply are passed over; null when none does. */
export function all(...commands: readonly Command[]): Command {
  return (session) => {
    let next = session
    for (const command of commands) next = command(next) ?? next
    return next === session ? null : next
  }
}
