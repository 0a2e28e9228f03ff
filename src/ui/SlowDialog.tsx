import { type ReactNode, useEffect, useState } from 'react'
import { Dialog } from './Dialog'
import { Progress } from './Progress'

export interface SlowDialogProps {
  readonly title: string
  /** What is being done. */
  readonly label: string
  /** How much of it is done, 0 to 1. */
  readonly done: number
  /** What takes no longer than this, ms, needs no dialog that flashes up. */
  readonly afterMs: number
  /** The button that stops it. */
  readonly actions: ReactNode
  readonly onStop: () => void
}

/** Says how far something is, once it takes a while. Mounted while it is done. */
export function SlowDialog({ title, label, done, afterMs, actions, onStop }: SlowDialogProps) {
  const [isSlow, setSlow] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setSlow(true), afterMs)
    return () => clearTimeout(timer)
  }, [afterMs])
  return (
    <Dialog title={title} isOpen={isSlow} onClose={onStop} actions={actions}>
      <Progress label={label} done={done} />
    </Dialog>
  )
}
