import { useEffect, useState } from 'react'
import { Button } from '../../ui/Button'
import { Dialog } from '../../ui/Dialog'
import { Progress } from '../../ui/Progress'
import * as words from '../../words/compiled/messages.js'

/** What takes no longer than this needs no dialog that flashes up. */
const SLOW_MS = 300

export interface SlowDialogProps {
  readonly title: string
  /** What is being done. */
  readonly label: string
  /** How much of it is done, 0 to 1. */
  readonly done: number
  readonly onStop: () => void
}

/** Says how far something is, once it takes a while. Mounted while it is done. */
export function SlowDialog({ title, label, done, onStop }: SlowDialogProps) {
  const [isSlow, setSlow] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setSlow(true), SLOW_MS)
    return () => clearTimeout(timer)
  }, [])
  return (
    <Dialog
      title={title}
      isOpen={isSlow}
      onClose={onStop}
      actions={<Button onPress={onStop}>{words.gatherStop()}</Button>}
    >
      <Progress label={label} done={done} />
    </Dialog>
  )
}
