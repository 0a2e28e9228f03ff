import { X } from 'lucide-react'
import type { ReactNode } from 'react'
import { Dialog as AriaDialog } from 'react-aria-components/Dialog'
import { Heading } from 'react-aria-components/Heading'
import { Modal, ModalOverlay } from 'react-aria-components/Modal'
import * as words from '../words/compiled/messages.js'
import { classes } from './classes'
import styles from './Dialog.module.css'
import { IconButton } from './IconButton'

export interface DialogProps {
  readonly title: string
  readonly isOpen: boolean
  /** The close button, Escape, or a press outside. */
  readonly onClose: () => void
  readonly children: ReactNode
  /** Buttons at its foot. */
  readonly actions?: ReactNode
  /** `wide`: for what is read at a glance in several columns. */
  readonly size?: 'small' | 'large' | 'wide'
}

/** A dialog over the page. Focus stays in it and goes back when it closes. */
export function Dialog({ title, isOpen, onClose, children, actions, size = 'small' }: DialogProps) {
  return (
    <ModalOverlay
      isOpen={isOpen}
      isDismissable
      onOpenChange={(open) => {
        if (!open) onClose()
      }}
      className={styles['overlay'] ?? ''}
    >
      <Modal className={classes(styles['modal'], styles[size])}>
        <AriaDialog className={styles['dialog'] ?? ''}>
          <header className={styles['header']}>
            <Heading slot="title" level={2} className={styles['title'] ?? ''}>
              {title}
            </Heading>
            <IconButton label={words.uiClose()} icon={<X aria-hidden />} onPress={onClose} />
          </header>
          <div className={styles['body']}>{children}</div>
          {actions !== undefined && <footer className={styles['actions']}>{actions}</footer>}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  )
}
