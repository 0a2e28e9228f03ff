import { useEffect, useState } from 'react'
import { Dialog } from '../../ui/Dialog'
import { Progress } from '../../ui/Progress'
import * as words from '../../words/compiled/messages.js'
import { StopButton } from './PictureDialog'

/** What takes no longer than this needs no dialog that flashes up. */
const SLOW_MS = 400

/** Shows how far a drawing is, once it takes a while. Mounted while one is made. */
export function DrawingDialog({ done, onStop }: { readonly done: number; readonly onStop: () => void }) {
  const [isSlow, setSlow] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setSlow(true), SLOW_MS)
    return () => clearTimeout(timer)
  }, [])
  return (
    <Dialog
      title={words.exportDrawing()}
      isOpen={isSlow}
      onClose={onStop}
      actions={<StopButton onPress={onStop} />}
    >
      <Progress label={words.exportMakingDrawing()} done={done} />
    </Dialog>
  )
}
