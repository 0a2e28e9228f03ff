import { X } from 'lucide-react'
import {
  UNSTABLE_Toast as Toast,
  UNSTABLE_ToastContent as ToastContent,
  UNSTABLE_ToastQueue as ToastQueue,
  UNSTABLE_ToastRegion as ToastRegion,
} from 'react-aria-components/Toast'
import { Text } from 'react-aria-components/Text'
import * as words from '../words/compiled/messages.js'
import { Button } from './Button'
import { classes } from './classes'
import { IconButton } from './IconButton'
import type { NoticeKind } from './Notice'
import styles from './tell.module.css'

export interface Message {
  readonly text: string
  /** Buttons; pressing one also closes the bar. */
  readonly actions?: readonly { readonly label: string; readonly onPress: () => void }[]
  readonly kind?: NoticeKind
}

/** Long enough to read it, look up at the wall, and come back to press "Undo". The clock waits while it is
 * pointed at or holds the focus. */
const SHOWN_MS = 12_000

/** One bar a window, whoever speaks. */
const queue = new ToastQueue<Message>({ maxVisibleToasts: 1 })

/** Shows a message bar at the foot of the window. A newer one takes its place; a `danger` stays until closed. */
export function tell(message: Message): void {
  queue.clear()
  queue.add(message, message.kind === 'danger' ? {} : { timeout: SHOWN_MS })
}

/** Takes the message bar away to make room at the foot; a `danger` stays until it is closed. */
export function hush(): void {
  if (queue.visibleToasts.every(({ content }) => content.kind !== 'danger')) queue.clear()
}

/** Gives `tell`, which shows a message bar. */
export function useTell(): (message: Message) => void {
  return tell
}

/** Where messages are shown. Once, at the end of the page; F6 leads to it. */
export function TellRegion() {
  return (
    <ToastRegion queue={queue} aria-label={words.uiMessages()} className={styles['region'] ?? ''}>
      {({ toast }) => (
        <Toast toast={toast} className={classes(styles['bar'], styles[toast.content.kind ?? 'plain'])}>
          <ToastContent className={styles['words']}>
            <Text slot="title">{toast.content.text}</Text>
          </ToastContent>
          {toast.content.actions?.map((action) => (
            <Button
              key={action.label}
              onPress={() => {
                queue.close(toast.key)
                action.onPress()
              }}
            >
              {action.label}
            </Button>
          ))}
          <IconButton
            label={words.uiClose()}
            icon={<X aria-hidden />}
            onPress={() => queue.close(toast.key)}
          />
        </Toast>
      )}
    </ToastRegion>
  )
}
