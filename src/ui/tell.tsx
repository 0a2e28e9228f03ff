import { useSyncExternalStore } from 'react'
import { late } from './late'
import type { messages } from './MessageBar'
import type { NoticeKind } from './Notice'

export interface Message {
  readonly text: string
  /** Buttons; pressing one also closes the bar. */
  readonly actions?: readonly { readonly label: string; readonly onPress: () => void }[]
  readonly kind?: NoticeKind
}

/** Long enough to read it, look up at the wall, and come back to press "Undo". The clock waits while it is
 * pointed at or holds the focus. */
const SHOWN_MS = 12_000

let queue: typeof messages | null = null
/** Said while the bar was on its way: the last is shown when it is there. */
let unsaid: Message | null = null
const listeners = new Set<() => void>()

/** The bar is fetched with the first message. */
export const LateMessageBar = late(async () => {
  const { MessageBar, messages: arrived } = await import('./MessageBar')
  queue = arrived
  if (unsaid !== null) show(queue, unsaid)
  unsaid = null
  for (const listener of listeners) listener()
  return MessageBar
})

function show(on: typeof messages, message: Message): void {
  on.clear()
  on.add(message, message.kind === 'danger' ? {} : { timeout: SHOWN_MS })
}

/** Shows a message bar at the foot of the window. A newer one takes its place; a `danger` stays until closed. */
export function tell(message: Message): void {
  if (queue !== null) {
    show(queue, message)
    return
  }
  unsaid = message
  // The next message tries again; there is no way to say that nothing can be said.
  LateMessageBar.fetch().catch(() => undefined)
}

/** Takes the message bar away to make room at the foot; a `danger` stays until it is closed. */
export function hush(): void {
  if (unsaid?.kind !== 'danger') unsaid = null
  if (queue?.visibleToasts.every(({ content }) => content.kind !== 'danger') === true) queue.clear()
}

/** Gives `tell`, which shows a message bar. */
export function useTell(): (message: Message) => void {
  return tell
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** Where messages are shown. Once, at the end of the page; F6 leads to it. */
export function TellRegion() {
  const hasBar = useSyncExternalStore(subscribe, () => queue !== null)
  return hasBar && <LateMessageBar />
}
