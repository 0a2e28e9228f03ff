import { useEffect, useState } from 'react'
import { Dialog } from '../../ui/Dialog'
import { Progress } from '../../ui/Progress'
import { StopButton } from './PictureDialog'

/** What takes no longer than this needs no dialog that flashes up. */
const SLOW_MS = 400

export interface MakingDialogProps {
  readonly title: string
  /** What is being done. */
  readonly label: string
  /** How much of it is done, 0 to 1. */
  readonly done: number
  readonly onStop: () => void
}

/** Shows how far a file is, once it takes a while. Mounted while one is made. */
export function MakingDialog({ title, label, done, onStop }: MakingDialogProps) {
  const [isSlow, setSlow] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setSlow(true), SLOW_MS)
    return () => clearTimeout(timer)
  }, [])
  return (
    <Dialog title={title} isOpen={isSlow} onClose={onStop} actions={<StopButton onPress={onStop} />}>
      <Progress label={label} done={done} />
    </Dialog>
  )
}
