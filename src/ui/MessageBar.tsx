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
import type { Message } from './tell'
import styles from './tell.module.css'

/** One bar a window, whoever speaks. */
export const messages = new ToastQueue<Message>({ maxVisibleToasts: 1 })

/** The region at the foot, drawn while there is a message. F6 leads to it. */
export function MessageBar() {
  return (
    <ToastRegion queue={messages} aria-label={words.uiMessages()} className={styles['region'] ?? ''}>
      {({ toast }) => (
        <Toast toast={toast} className={classes(styles['bar'], styles[toast.content.kind ?? 'plain'])}>
          <ToastContent className={styles['words']}>
            <Text slot="title">{toast.content.text}</Text>
          </ToastContent>
          {toast.content.actions?.map((action) => (
            <Button
              key={action.label}
              onPress={() => {
                messages.close(toast.key)
                action.onPress()
              }}
            >
              {action.label}
            </Button>
          ))}
          <IconButton
            label={words.uiClose()}
            icon={<X aria-hidden />}
            onPress={() => messages.close(toast.key)}
          />
        </Toast>
      )}
    </ToastRegion>
  )
}
